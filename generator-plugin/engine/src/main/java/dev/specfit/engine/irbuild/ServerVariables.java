package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the variables of one server's URL, in the order in which they stand there. */
final class ServerVariables {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

  private final String url;
  private final SpecNode server;
  private final Reports reports;

  ServerVariables(String url, SpecNode server, Reports reports) {
    this.url = url;
    this.server = server;
    this.reports = reports;
  }

  /** Where to say what is wrong. */
  interface Reports {
    void add(IrProblem id, String message, SpecNode where);
  }

  List<IrServer.Variable> read() {
    Map<String, SpecNode> declared = ServerReader.variables(server);
    List<String> used =
        VARIABLE.matcher(url).results().map((MatchResult m) -> m.group(1)).distinct().toList();
    declared.forEach(
        (name, node) -> {
          if (!used.contains(name)) {
            report("`%s` has no variable `%s`; it is ignored".formatted(url, name), node);
          }
        });
    List<IrServer.Variable> variables = new ArrayList<>();
    for (String name : used) {
      variables.add(variable(name, declared.get(name)));
    }
    return variables;
  }

  private IrServer.Variable variable(String name, @Nullable SpecNode node) {
    if (!(node instanceof SpecObject object)) {
      String message = "`%s` has a variable `%s` that isn't declared; the user has to set it";
      report(message.formatted(url, name), server);
      return new IrServer.Variable(name, null, List.of(), "");
    }
    List<String> values = Nodes.texts(object.get("enum")).stream().distinct().toList();
    return new IrServer.Variable(
        name, defaultValue(name, object, values), values, Nodes.textOrEmpty(object, "description"));
  }

  private @Nullable String defaultValue(String name, SpecObject node, List<String> values) {
    String value = Nodes.text(node, "default");
    if (value == null && !values.isEmpty()) {
      String message = "`%s` of `%s` has no default; its first value `%s` is taken";
      report(message.formatted(name, url, values.get(0)), node);
      return values.get(0);
    }
    if (value == null || value.indexOf('{') >= 0 || value.indexOf('}') >= 0) {
      report("`%s` of `%s` has no default; the user has to set it".formatted(name, url), node);
      return null;
    }
    if (!values.isEmpty() && !values.contains(value)) {
      String message =
          "the default `%s` of `%s` in `%s` is none of its values; it is used all the same";
      report(message.formatted(value, name, url), node);
    }
    return value;
  }

  private void report(String message, SpecNode where) {
    reports.add(IrProblem.SERVER_VARIABLE, message, where);
  }
}
