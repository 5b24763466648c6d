package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of which keywords of a schema nothing is made. */
final class Keywords {
  private static final List<String> WITHOUT_EFFECT =
      List.of(
          "not",
          "if",
          "then",
          "else",
          "dependentSchemas",
          "dependentRequired",
          "dependencies",
          "propertyNames",
          "contains",
          "minContains",
          "maxContains",
          "unevaluatedProperties",
          "unevaluatedItems",
          "contentSchema",
          "minProperties",
          "maxProperties",
          "$recursiveRef");
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "x-specfit-pagination", "an operation",
          "x-specfit-failure", "an operation or a response",
          "x-specfit-requires", "a parameter",
          "x-specfit-idempotency", "an operation",
          "x-specfit-select", "the document's root");
  private static final Set<String> KNOWN = Set.of("x-specfit-name", "x-specfit-names");

  private final Findings findings;

  Keywords(Findings findings) {
    this.findings = findings;
  }

  void report(TypedSchema schema) {
    for (String keyword : WITHOUT_EFFECT) {
      SpecNode node = schema.get(keyword);
      if (node != null && !(node instanceof SpecScalar scalar && scalar.text().equals("true"))) {
        findings.add(
            IrProblem.IGNORED_CONSTRUCT,
            "`" + keyword + "` has no effect on the client's types",
            node);
      }
    }
    for (String keyword : schema.keywords()) {
      SpecNode node = schema.get(keyword);
      if (node != null && keyword.startsWith("x-specfit-") && !KNOWN.contains(keyword)) {
        String place = ELSEWHERE.get(keyword);
        findings.add(
            IrProblem.UNKNOWN_EXTENSION,
            place == null
                ? "`" + keyword + "` is no extension of Specfit's"
                : "`" + keyword + "` means nothing on a schema; it belongs on " + place,
            node);
      }
    }
  }
}
