package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.ir.IrServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a client's API is served. */
final class ServerViews {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

  private final EmitContext context;
  private final List<IrServer> servers;

  ServerViews(EmitContext context) {
    this.context = context;
    this.servers = context.named().api().servers();
  }

  JavaLiteral baseUrl() {
    return JavaLiteral.of(servers.isEmpty() ? "" : withDefaults(servers.get(0)));
  }

  List<ClientView.Server> all() {
    List<ClientView.Server> views = new ArrayList<>();
    Set<String> constants = new HashSet<>();
    for (IrServer server : servers) {
      String constant = context.named().servers().get(server.url());
      if (constant != null && constants.add(constant)) {
        String url = withDefaults(server);
        JavadocText.Builder doc = JavadocText.builder().prose(server.description());
        doc.html("%s", DocValue.code(url));
        views.add(
            new ClientView.Server(doc.build(4), JavaIdentifier.of(constant), JavaLiteral.of(url)));
      }
    }
    return views;
  }

  List<ClientView.Variable> variables() {
    if (servers.isEmpty()) {
      return List.of();
    }
    IrServer server = servers.get(0);
    Map<String, JavaIdentifier> fields = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(context.named().credentials().values());
    for (IrServer.Variable variable : server.variables()) {
      String name = "server" + words(variable.name());
      while (!taken.add(name)) {
        name += "_";
      }
      fields.put(variable.name(), JavaIdentifier.of(name));
    }
    JavaCode url = url(server, fields);
    return server.variables().stream().map(v -> variable(v, fields, url)).toList();
  }

  private static ClientView.Variable variable(
      IrServer.Variable variable, Map<String, JavaIdentifier> fields, JavaCode url) {
    List<String> allowed = variable.values().stream().distinct().toList();
    JavadocText.Builder doc = JavadocText.builder().prose(variable.description());
    doc.html("Sets %s in the server's URL.", DocValue.code(variable.name()));
    doc.html("Default: %s.", DocValue.code(variable.defaultValue()));
    if (!allowed.isEmpty()) {
      doc.html("One of %s.", DocValue.list(allowed.stream().map(DocValue::code).toList()));
    }
    return new ClientView.Variable(
        doc.build(4),
        fields.getOrDefault(variable.name(), JavaIdentifier.of("server")),
        JavaLiteral.of(variable.defaultValue()),
        !allowed.isEmpty(),
        JavaCode.join(", ", allowed.stream().map(JavaLiteral::of).toList()),
        JavaLiteral.of(variable.name() + " must be one of " + String.join(", ", allowed)),
        url);
  }

  /** The URL as a sum of its pieces and the builder's fields. */
  private static JavaCode url(IrServer server, Map<String, JavaIdentifier> fields) {
    List<JavaCode> pieces = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(server.url());
    int start = 0;
    while (matcher.find()) {
      addText(pieces, server.url().substring(start, matcher.start()));
      JavaIdentifier field = fields.get(matcher.group(1));
      if (field == null) {
        addText(pieces, matcher.group());
      } else {
        pieces.add(JavaCode.of("this.%s", field));
      }
      start = matcher.end();
    }
    addText(pieces, server.url().substring(start));
    return JavaCode.join(" + ", pieces);
  }

  private static void addText(List<JavaCode> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(JavaCode.of("%s", JavaLiteral.of(text)));
    }
  }

  private static String withDefaults(IrServer server) {
    String url = server.url();
    for (IrServer.Variable variable : server.variables()) {
      url = url.replace("{" + variable.name() + "}", variable.defaultValue());
    }
    return url;
  }

  private static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      words.append(word.isEmpty() ? "" : ModelViewBuilder.capitalized(word));
    }
    return words.toString();
  }
}
