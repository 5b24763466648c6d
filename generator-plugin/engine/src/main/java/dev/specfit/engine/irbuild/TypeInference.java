package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.load.Findings;
import java.util.LinkedHashSet;
import java.util.Set;

/** Settles what type a schema means that doesn't name one, or names one that there isn't. */
final class TypeInference {
  private static final Set<String> TYPES =
      Set.of("object", "array", "string", "integer", "number", "boolean");
  private static final Set<String> STRING_FORMATS =
      Set.of(
          "date",
          "date-time",
          "time",
          "duration",
          "uuid",
          "uri",
          "email",
          "byte",
          "binary",
          "hostname",
          "ipv4",
          "ipv6");

  private final Findings findings;

  TypeInference(Findings findings) {
    this.findings = findings;
  }

  /** Leaves known types only, or the one inferred; none at all means any JSON. */
  void settle(Folded folded) {
    Set<String> known = new LinkedHashSet<>();
    for (String type : folded.types) {
      if (TYPES.contains(type)) {
        known.add(type);
      } else if (type.equals("file")) {
        known.add("string");
        folded.format = "binary";
      } else if (!type.equals("any")) {
        findings.add(
            IrProblem.UNKNOWN_TYPE,
            "`" + type + "` is no JSON type; the value is kept as exact JSON",
            folded.where);
      }
    }
    if (known.contains("number")) {
      known.remove("integer");
    }
    boolean silent = folded.types.isEmpty() && !folded.onlyNull;
    folded.types = known;
    if (silent) {
      infer(folded);
    }
  }

  private void infer(Folded folded) {
    String type = inferred(folded);
    if (!type.isEmpty()) {
      folded.types = Set.of(type);
      findings.add(
          IrProblem.INFERRED_TYPE,
          "no `type` is named; `" + type + "` is assumed from what is",
          folded.where);
    }
  }

  private static String inferred(Folded folded) {
    IrFacts facts = folded.facts;
    if (folded.isObjectLike() || folded.anyAdditional || !folded.patterns.isEmpty()) {
      return "object";
    }
    if (!folded.items.isEmpty() || folded.tuple != null) {
      return "array";
    }
    if (folded.constant instanceof SpecScalar scalar) {
      return switch (scalar.kind()) {
        case STRING -> "string";
        case BOOLEAN -> "boolean";
        case NUMBER -> scalar.text().matches("-?[0-9]+") ? "integer" : "number";
        case NULL -> "";
      };
    }
    if ((folded.format != null && STRING_FORMATS.contains(folded.format))
        || folded.holdsBytes()
        || facts.pattern() != null
        || facts.minLength() != null
        || facts.maxLength() != null) {
      return "string";
    }
    return facts.minimum() != null || facts.maximum() != null || facts.multipleOf() != null
        ? "number"
        : "";
  }
}
