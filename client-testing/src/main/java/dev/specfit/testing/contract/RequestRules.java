package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.QueryText;
import dev.specfit.testing.WireRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Checks a request against what the document says of its operation. */
final class RequestRules {
  private static final Set<String> NOT_PARAMETERS =
      Set.of("accept", "content-type", "authorization");

  private final Operation operation;
  private final SchemaValidation schemas;
  private final TextDecoder decoder;

  RequestRules(Operation operation, SchemaValidation schemas) {
    this.operation = operation;
    this.schemas = schemas;
    this.decoder = new TextDecoder(schemas);
  }

  /** What the request breaks, one line each. */
  List<String> problems(WireRequest request) {
    List<String> lines = new ArrayList<>();
    QueryReader query = new QueryReader(request.rawQuery(), decoder);
    for (Parameter parameter : operation.parameters()) {
      switch (parameter.in()) {
        case "query" -> check(parameter, query.take(parameter), lines);
        case "path" -> check(parameter, path(parameter, request), lines);
        case "header" -> header(parameter, request, lines);
        default -> check(parameter, cookie(parameter, request), lines);
      }
    }
    Set<String> undeclared = new LinkedHashSet<>(query.left());
    undeclared.removeAll(keysInQuery());
    undeclared.forEach(name -> lines.add("query parameter `" + name + "` isn't declared"));
    lines.addAll(new RequestBodyRules(operation, schemas).problems(request));
    return lines;
  }

  private void check(Parameter parameter, @Nullable JsonValue value, List<String> lines) {
    if (value == null) {
      if (parameter.required()) {
        lines.add(parameter.title() + " is required, but wasn't sent");
      }
      return;
    }
    Located schema = parameter.schema();
    if (schema != null) {
      schemas
          .requestErrors(schema, value)
          .forEach(error -> lines.add(parameter.title() + ": " + error));
    }
  }

  private @Nullable JsonValue path(Parameter parameter, WireRequest request) {
    Map<String, String> variables = operation.variables(request.path());
    String raw = variables == null ? null : variables.get(parameter.name());
    if (raw == null) {
      return null;
    }
    UnaryOperator<String> decode = text -> QueryText.decodeText(text, false);
    String plain =
        switch (parameter.style()) {
          case "label" -> raw.startsWith(".") ? raw.substring(1) : raw;
          case "matrix" -> raw.replaceFirst("^;[^=;]*=?", "");
          default -> raw;
        };
    String separator =
        parameter.explode() && parameter.style().equals("label")
            ? "\\."
            : parameter.explode() && parameter.style().equals("matrix")
                ? ";(?:" + parameter.name() + "=)?"
                : ",";
    return decoder.separated(plain, separator, parameter.explode(), parameter.shape(), decode);
  }

  private void header(Parameter parameter, WireRequest request, List<String> lines) {
    if (NOT_PARAMETERS.contains(MediaRange.bare(parameter.name()))) {
      return;
    }
    List<String> values = request.headers().values(parameter.name());
    check(parameter, values.isEmpty() ? null : headerValue(parameter, values), lines);
  }

  JsonValue headerValue(Parameter parameter, List<String> values) {
    String value = String.join(",", values);
    return parameter.json()
        ? JsonValues.parseOrText(value)
        : decoder.separated(
            value, ",", parameter.explode(), parameter.shape(), text -> text.strip());
  }

  private @Nullable JsonValue cookie(Parameter parameter, WireRequest request) {
    String cookies = request.headers().get("Cookie");
    if (cookies == null) {
      return null;
    }
    return new QueryReader(cookies.replace("; ", "&"), decoder).take(parameter);
  }

  /** API keys that a security scheme puts into the query. */
  private Set<String> keysInQuery() {
    Set<String> names = new LinkedHashSet<>();
    Located components = operation.node().document().whole().child("components");
    if (components != null) {
      for (Located scheme : components.members("securitySchemes").values()) {
        if (scheme.text("in", "").equals("query")) {
          names.add(scheme.text("name", ""));
        }
      }
    }
    return names;
  }
}
