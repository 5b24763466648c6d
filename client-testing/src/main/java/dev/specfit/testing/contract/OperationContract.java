package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.WireRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the document demands of the requests of one operation. */
public final class OperationContract {
  private final Operation operation;
  private final SchemaValidation schemas;

  OperationContract(Operation operation, SchemaValidation schemas) {
    this.operation = operation;
    this.schemas = schemas;
  }

  /**
   * What a request breaks: path, parameters, body, credentials.
   *
   * @return a line for each; empty if it is as the document demands
   */
  public List<String> problems(WireRequest request) {
    List<String> lines = new ArrayList<>();
    if (!request.method().equals(operation.method())
        || operation.variables(request.path()) == null) {
      lines.add("`%s` is no `%s`".formatted(request, operation.name()));
      return lines;
    }
    lines.addAll(new RequestRules(operation, schemas).problems(request));
    lines.addAll(new CredentialRules(operation).problems(request));
    return lines;
  }

  /**
   * The values that a request carries, decoded by the styles of their parameters.
   *
   * @return by place and name, such as {@code query:filter}; none for what wasn't sent, and none
   *     for headers that HTTP owns, such as {@code Accept-Encoding}
   */
  public Map<String, JsonValue> parameters(WireRequest request) {
    RequestReader reader = new RequestReader(operation, new TextDecoder(schemas), request);
    Map<String, JsonValue> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      boolean given = !RequestReader.isIgnored(parameter) && !RequestReader.isTransport(parameter);
      JsonValue value = given ? reader.take(parameter) : null;
      if (value != null) {
        values.put(parameter.in() + ":" + parameter.name(), value);
      }
    }
    return values;
  }

  /** The fields of the form that a request carries; empty if the document declares none. */
  public Optional<JsonValue> form(WireRequest request) {
    return Optional.ofNullable(new RequestBodyRules(operation, schemas).form(request));
  }
}
