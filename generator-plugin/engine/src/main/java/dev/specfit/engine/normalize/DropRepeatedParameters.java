package dev.specfit.engine.normalize;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the first of several parameters with the same name and place. */
final class DropRepeatedParameters implements SpecTransform {
  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    return SpecEdit.eachParameterList(
        document,
        (path, parameters) -> {
          Set<String> seen = new HashSet<>();
          List<SpecNode> kept = new ArrayList<>();
          for (SpecNode parameter : parameters) {
            String key = ParameterKeys.of(document, parameter);
            if (seen.add(key)) {
              kept.add(parameter);
            } else {
              findings.add(
                  NormalizeProblem.REPEATED_PARAMETER,
                  "`" + key + "` is declared twice for one operation; the first is taken",
                  parameter);
            }
          }
          return kept;
        });
  }
}
