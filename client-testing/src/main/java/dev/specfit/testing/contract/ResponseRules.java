package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a response against what the document says of its operation. */
final class ResponseRules {
  private final Operation operation;
  private final SchemaValidation schemas;

  ResponseRules(Operation operation, SchemaValidation schemas) {
    this.operation = operation;
    this.schemas = schemas;
  }

  /** What the response breaks, one line each. */
  List<String> problems(Exchange exchange) {
    Located declared = declared(exchange.status());
    if (declared == null) {
      return List.of("status " + exchange.status() + " isn't declared");
    }
    List<String> lines = new ArrayList<>();
    declared.members("headers").forEach((name, header) -> header(name, header, exchange, lines));
    body(declared.members("content"), exchange, lines);
    return lines;
  }

  private @Nullable Located declared(int status) {
    Map<String, Located> responses = operation.node().members("responses");
    for (String key : List.of("" + status, status / 100 + "XX", status / 100 + "xx", "default")) {
      Located found = responses.get(key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void header(String name, Located node, Exchange exchange, List<String> lines) {
    if (name.equalsIgnoreCase("Content-Type")) {
      return;
    }
    Parameter header = Parameter.header(name, node);
    List<String> values = exchange.responseHeaders().values(name);
    if (values.isEmpty()) {
      if (header.required()) {
        lines.add("header `" + name + "` is required, but wasn't sent");
      }
      return;
    }
    Located schema = header.schema();
    if (schema != null) {
      JsonValue value = RequestReader.headerValue(header, values, new TextDecoder(schemas));
      schemas
          .responseErrors(schema, value)
          .forEach(error -> lines.add("header `" + name + "`: " + error));
    }
  }

  private void body(Map<String, Located> content, Exchange exchange, List<String> lines) {
    boolean sent = exchange.responseBody().size() > 0;
    if (content.isEmpty()) {
      if (sent) {
        lines.add("a body came, but none is declared");
      }
      return;
    }
    if (!sent) {
      lines.add("a body is declared, but none came");
      return;
    }
    String type = MediaRange.bare(exchange.responseHeaders().get("Content-Type"));
    Located media = MediaRange.find(content, type);
    if (media == null) {
      lines.add("the media type `" + type + "` isn't declared");
      return;
    }
    Located schema = media.child("schema");
    if (schema != null && MediaRange.isJson(type, schema)) {
      JsonValue value = exchange.responseJson();
      if (value == null) {
        lines.add("the body isn't JSON");
      } else {
        lines.addAll(schemas.responseErrors(schema, value));
      }
    }
  }
}
