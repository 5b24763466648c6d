package dev.specfit.engine.normalize;

import dev.specfit.document.PathTemplates;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out path parameters that the path's template has no place for. */
final class DropStrayPathParameters implements SpecTransform {
  private static final String PATH = "path:";

  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    return SpecEdit.eachParameterList(
        document,
        (path, parameters) -> {
          Set<String> variables = PathTemplates.variables(path);
          List<SpecNode> kept = new ArrayList<>();
          for (SpecNode parameter : parameters) {
            String key = ParameterKeys.of(document, parameter);
            if (key.startsWith(PATH) && !variables.contains(key.substring(PATH.length()))) {
              findings.add(
                  NormalizeProblem.STRAY_PATH_PARAMETER,
                  "path parameter `"
                      + key.substring(PATH.length())
                      + "` is not in `"
                      + path
                      + "`; it is left out",
                  parameter);
            } else {
              kept.add(parameter);
            }
          }
          return kept;
        });
  }
}
