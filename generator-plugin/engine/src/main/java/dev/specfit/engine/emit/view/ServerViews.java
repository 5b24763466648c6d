package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.IrServers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a client's API is served. */
final class ServerViews {
  private final EmitContext context;
  private final IrApi api;
  private final Map<String, List<IrServer>> named;

  ServerViews(EmitContext context) {
    this.context = context;
    this.api = context.named().api();
    this.named = IrServers.named(api);
  }

  /** What the builder's constructor hands on: nothing where no operation needs a base URL. */
  JavaCode baseUrl() {
    boolean needed =
        api.operations().isEmpty()
            || api.operations().stream().anyMatch(o -> o.servers().isEmpty())
            || named.values().stream().anyMatch(servers -> isRelative(servers.get(0)));
    if (!needed) {
      return JavaCode.NONE;
    }
    return JavaCode.of(
        "%s", JavaLiteral.of(api.servers().isEmpty() ? "" : template(api.servers().get(0))));
  }

  private static boolean isRelative(IrServer server) {
    return !server.url().startsWith("{") && !server.url().contains("://");
  }

  /** Every server; a constant each is only worth it where there are several. */
  List<ClientView.Server> all() {
    List<ClientView.Server> views = new ArrayList<>();
    for (IrServer server : IrServers.all(api)) {
      String constant = context.named().servers().get(server.url());
      if (constant != null && server.url().contains("://")) {
        views.add(
            new ClientView.Server(
                doc(server).build(4),
                JavaIdentifier.of(constant),
                JavaLiteral.of(template(server))));
      }
    }
    return views;
  }

  /** The servers that operations have of their own. */
  List<ClientView.NamedServer> named() {
    List<ClientView.NamedServer> views = new ArrayList<>();
    named.forEach(
        (url, servers) -> {
          IrServer server = servers.get(0);
          JavadocText.Builder doc = JavadocText.builder();
          if (isRelative(server)) {
            doc.html(
                "The server of %s; %s, as seen from the base URL, unless set.",
                operations(url), DocValue.code(server.url()));
          } else {
            doc.html(
                "The server of %s; %s unless set. Follows {@link #baseUrl(String)} where that is"
                    + " set and this isn't.",
                operations(url), DocValue.code(server.withDefaults()));
          }
          doc.prose(server.description());
          views.add(
              new ClientView.NamedServer(
                  doc.build(4),
                  JavaIdentifier.of(context.named().serverMethod(url)),
                  JavaLiteral.of(context.named().server(url)),
                  JavaLiteral.of(template(server))));
        });
    return views;
  }

  private DocValue operations(String url) {
    List<IrOperation> users =
        api.operations().stream().filter(o -> IrServers.key(o).equals(url)).toList();
    DocValue first = DocValue.code(users.get(0).method() + " " + users.get(0).path());
    return users.size() == 1
        ? first
        : DocValue.html("%s and %s more", first, DocValue.text(String.valueOf(users.size() - 1)));
  }

  private static JavadocText.Builder doc(IrServer server) {
    return JavadocText.builder()
        .prose(server.description())
        .html("%s", DocValue.code(server.withDefaults()));
  }

  /** One setter for each name: it sets the variable in every URL that has it. */
  List<ClientView.Variable> variables() {
    Map<String, List<IrServer.Variable>> byName = new LinkedHashMap<>();
    for (IrServer server : IrServers.all(api)) {
      for (IrServer.Variable variable : server.variables()) {
        byName.computeIfAbsent(variable.name(), name -> new ArrayList<>()).add(variable);
      }
    }
    List<ClientView.Variable> views = new ArrayList<>();
    byName.forEach((name, declared) -> views.add(variable(name, declared)));
    return views;
  }

  private ClientView.Variable variable(String name, List<IrServer.Variable> declared) {
    String method = context.named().serverVariables().getOrDefault(name, "serverVariable");
    List<String> values = values(declared);
    JavadocText.Builder doc = JavadocText.builder();
    Set<String> told = new HashSet<>();
    declared.stream()
        .map(IrServer.Variable::description)
        .filter(told::add)
        .forEach(text -> doc.prose(text));
    doc.html("Sets %s in the URLs of all servers that have it.", DocValue.code(name));
    defaults(declared, doc);
    if (!values.isEmpty()) {
      doc.html("One of %s.", DocValue.list(values.stream().map(DocValue::code).toList()));
    }
    List<JavaLiteral> arguments = new ArrayList<>();
    values.forEach(value -> arguments.add(JavaLiteral.of(value)));
    JavaCode allowed =
        values.isEmpty() ? JavaCode.NONE : JavaCode.of(", %s", JavaCode.join(", ", arguments));
    return new ClientView.Variable(
        doc.build(4), JavaIdentifier.of(method), JavaLiteral.of(placeholder(name)), allowed);
  }

  private static void defaults(List<IrServer.Variable> declared, JavadocText.Builder doc) {
    Set<String> defaults = new LinkedHashSet<>();
    for (IrServer.Variable variable : declared) {
      if (variable.defaultValue() != null) {
        defaults.add(variable.defaultValue());
      }
    }
    if (!defaults.isEmpty()) {
      doc.html("Default: %s.", DocValue.list(defaults.stream().map(DocValue::code).toList()));
    }
  }

  /** What the setter takes: anything, as soon as one server does. */
  private static List<String> values(List<IrServer.Variable> declared) {
    Set<String> values = new LinkedHashSet<>();
    for (IrServer.Variable variable : declared) {
      if (variable.values().isEmpty()) {
        return List.of();
      }
      values.addAll(variable.values());
      if (variable.defaultValue() != null) {
        values.add(variable.defaultValue());
      }
    }
    return List.copyOf(values);
  }

  /** The URL as the runtime reads it, with the variables' defaults inside. */
  private static String template(IrServer server) {
    String text = server.url();
    for (IrServer.Variable variable : server.variables()) {
      String name = placeholder(variable.name());
      String value = variable.defaultValue();
      text =
          text.replace(
              "{" + variable.name() + "}", "{" + name + (value == null ? "" : "=" + value) + "}");
    }
    return text;
  }

  private static String placeholder(String name) {
    return name.replace('=', '-');
  }
}
