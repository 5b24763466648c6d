package dev.specfit.engine.normalize;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every operation the parameters of its path item that it doesn't declare itself, and leaves
 * out those that can't be understood.
 */
final class MergePathItemParameters implements SpecTransform {
  /** A token, as RFC 9110 has it (5.6.2). */
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    return SpecEdit.eachOperation(
        document,
        (path, operation) -> {
          List<SpecNode> own = known(document, operation.get("parameters"), findings);
          List<SpecNode> shared = known(document, ofPathItem(document, path), findings);
          Set<String> keys = new LinkedHashSet<>();
          own.forEach(parameter -> keys.add(ParameterKeys.of(document, parameter)));
          List<SpecNode> all = new ArrayList<>();
          for (SpecNode parameter : shared) {
            if (!keys.contains(ParameterKeys.of(document, parameter))) {
              all.add(parameter);
            }
          }
          all.addAll(own);
          return SpecEdit.with(
              operation,
              "parameters",
              new SpecArray(operation.pointer().child("parameters"), operation.place(), all));
        });
  }

  private static @Nullable SpecNode ofPathItem(SpecDocument document, String path) {
    return document.root().get("paths") instanceof SpecObject paths
            && paths.get(path) instanceof SpecObject item
        ? item.get("parameters")
        : null;
  }

  private static List<SpecNode> known(
      SpecDocument document, @Nullable SpecNode parameters, Findings findings) {
    List<SpecNode> result = new ArrayList<>();
    for (SpecNode parameter : SpecEdit.items(parameters)) {
      Optional<SpecObject> target = SpecEdit.resolve(document, parameter);
      String name = SpecEdit.text(target.orElse(null), "name");
      String in = SpecEdit.text(target.orElse(null), "in");
      if (name == null || in == null || !ParameterKeys.PLACES.contains(in)) {
        report(parameter, target.isPresent(), name, in, findings);
      } else if (in.equals("header") && !HEADER_NAME.matcher(name).matches()) {
        findings.add(
            NormalizeProblem.INVALID_PARAMETER,
            "no HTTP header can be named `" + name + "`; the parameter is left out",
            parameter);
      } else {
        result.add(parameter);
      }
    }
    return result;
  }

  private static void report(
      SpecNode parameter,
      boolean isThere,
      @Nullable String name,
      @Nullable String in,
      Findings findings) {
    String ref = SpecEdit.text(parameter, "$ref");
    if (!isThere && ref != null) {
      findings.add(
          NormalizeProblem.UNRESOLVED_PARAMETER, "`" + ref + "` is not in the document", parameter);
    } else {
      findings.add(
          NormalizeProblem.INVALID_PARAMETER,
          "a parameter needs a `name` and `in: path|query|header|cookie`; found name `"
              + name
              + "` in `"
              + in
              + "`",
          parameter);
    }
  }
}
