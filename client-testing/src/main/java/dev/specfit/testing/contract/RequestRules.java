package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.WireRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a request against what the document says of its operation. */
final class RequestRules {
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
    RequestReader reader = new RequestReader(operation, decoder, request);
    for (Parameter parameter : operation.parameters()) {
      if (!RequestReader.isIgnored(parameter)) {
        check(parameter, reader.take(parameter), lines);
      }
    }
    Set<String> undeclared = new LinkedHashSet<>(reader.left());
    undeclared.removeAll(keysInQuery());
    for (RawPair fixed : RawPair.all(operation.fixedQuery())) {
      if (!undeclared.remove(fixed.name())) {
        lines.add("query parameter `" + fixed.name() + "` is in the path, but wasn't sent");
      }
    }
    undeclared.forEach(name -> lines.add("query parameter `" + name + "` isn't declared"));
    lines.addAll(new RequestBodyRules(operation, schemas).problems(request));
    return lines;
  }

  private void check(Parameter parameter, @Nullable JsonValue value, List<String> lines) {
    if (RequestReader.isTransport(parameter)) {
      return; // it is HTTP's to say, and to leave out where there is nothing to say
    }
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
