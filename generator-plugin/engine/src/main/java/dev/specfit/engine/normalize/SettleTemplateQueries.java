package dev.specfit.engine.normalize;

import dev.specfit.document.PathTemplates;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a path template's query and the parameters both speak of: a path parameter whose
 * variable stands in the query is a query parameter, and one that can only be what the query says
 * already is left out.
 */
final class SettleTemplateQueries implements SpecTransform {
  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    return SpecEdit.eachParameterList(
        document,
        (path, parameters) ->
            path.indexOf('?') < 0
                ? parameters
                : new SettleTemplateQueries.Settling(document, path, findings).of(parameters));
  }

  /** The parameters of one operation. */
  private static final class Settling {
    private final SpecDocument document;
    private final String path;
    private final Findings findings;
    private final Map<String, String> variables;
    private final Map<String, String> constants;

    Settling(SpecDocument document, String path, Findings findings) {
      this.document = document;
      this.path = path;
      this.findings = findings;
      this.variables = PathTemplates.queryVariables(path);
      variables.keySet().removeAll(PathTemplates.variables(path));
      this.constants = PathTemplates.queryConstants(path);
    }

    List<SpecNode> of(List<SpecNode> parameters) {
      Set<String> keys = new HashSet<>();
      parameters.forEach(one -> keys.add(ParameterKeys.of(document, one)));
      List<SpecNode> kept = new ArrayList<>();
      for (SpecNode parameter : parameters) {
        SpecObject object = SpecEdit.resolve(document, parameter).orElse(null);
        String name = SpecEdit.text(object, "name");
        String in = SpecEdit.text(object, "in");
        String asked = "path".equals(in) ? variables.get(name) : null;
        if (object != null && asked != null && keys.add("query:" + asked)) {
          findings.add(
              NormalizeProblem.PATH_PARAMETER_IN_QUERY,
              "path parameter `%s` is in the query of `%s`; it is sent as query parameter `%s`"
                  .formatted(name, path, asked),
              parameter);
          kept.add(queryParameter(object, asked));
        } else if ("query".equals(in) && isSaid(object, constants.get(name))) {
          findings.add(
              NormalizeProblem.REPEATED_PARAMETER,
              "`query:%s` can only be what `%s` says already; it is left out".formatted(name, path),
              parameter);
        } else {
          kept.add(parameter);
        }
      }
      return kept;
    }

    /** Whether a parameter can have no other value than the path's query gives it. */
    private boolean isSaid(@Nullable SpecObject parameter, @Nullable String constant) {
      SpecNode schema = parameter == null ? null : parameter.get("schema");
      SpecObject resolved = schema == null ? null : SpecEdit.resolve(document, schema).orElse(null);
      if (constant == null || resolved == null) {
        return false;
      }
      List<String> values = SpecEdit.texts(resolved.get("enum"));
      return values.equals(List.of(constant)) || constant.equals(SpecEdit.text(resolved, "const"));
    }

    private static SpecObject queryParameter(SpecObject parameter, String name) {
      SpecObject edited = SpecEdit.with(parameter, "style", null);
      edited = SpecEdit.with(edited, "explode", null);
      edited = SpecEdit.with(edited, "in", text(parameter, "in", "query"));
      return SpecEdit.with(edited, "name", text(parameter, "name", name));
    }

    private static SpecScalar text(SpecObject parameter, String member, String value) {
      return new SpecScalar(
          parameter.pointer().child(member), parameter.place(), SpecScalar.Kind.STRING, value);
    }
  }
}
