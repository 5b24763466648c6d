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

  /**
   * Whether a parameter stands where a security scheme of the operation puts its key, so that what
   * is sent need not be what a caller gave.
   *
   * @param parameter its place and name, such as {@code query:api_key}
   */
  public boolean isCredential(String parameter) {
    int colon = parameter.indexOf(':');
    return new CredentialRules(operation)
        .owns(parameter.substring(0, Math.max(colon, 0)), parameter.substring(colon + 1));
  }

  /** The fields of the form that a request carries; empty if the document declares none. */
  public Optional<JsonValue> form(WireRequest request) {
    return Optional.ofNullable(new RequestBodyRules(operation, schemas).form(request));
  }

  /**
   * The parts of the multipart body that a request carries.
   *
   * @return by name, each part's text in the order sent. What {@code encoding} gives a style is
   *     decoded: one value by its property's name, in however many parts it was sent. Empty if the
   *     body isn't in parts
   */
  public Map<String, List<JsonValue>> parts(WireRequest request) {
    RequestBodyRules rules = new RequestBodyRules(operation, schemas);
    return new PartsReader(rules.media(request), new TextDecoder(schemas)).read(request);
  }
}
