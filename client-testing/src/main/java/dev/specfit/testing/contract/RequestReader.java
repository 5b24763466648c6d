package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.QueryText;
import dev.specfit.testing.WireRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the values of declared parameters out of a request. */
final class RequestReader {
  private static final Set<String> NOT_PARAMETERS =
      Set.of("accept", "content-type", "authorization");

  /** What HTTP itself says in headers, whatever a document declares of them. */
  private static final Set<String> TRANSPORT =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "te",
          "transfer-encoding",
          "upgrade");

  private final Operation operation;
  private final TextDecoder decoder;
  private final WireRequest request;
  private final QueryReader query;

  RequestReader(Operation operation, TextDecoder decoder, WireRequest request) {
    this.operation = operation;
    this.decoder = decoder;
    this.request = request;
    this.query = new QueryReader(request.rawQuery(), names("query"), decoder);
  }

  private Set<String> names(String in) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.in().equals(in))
        .map(Parameter::name)
        .collect(Collectors.toSet());
  }

  /** Whether OpenAPI says that such a parameter is none. */
  static boolean isIgnored(Parameter parameter) {
    return parameter.in().equals("header")
        && NOT_PARAMETERS.contains(MediaRange.bare(parameter.name()));
  }

  /** Whether a parameter is none that a caller gives. */
  static boolean isTransport(Parameter parameter) {
    return parameter.in().equals("header") && TRANSPORT.contains(MediaRange.bare(parameter.name()));
  }

  /** A parameter's value, or null if it wasn't sent. */
  @Nullable JsonValue take(Parameter parameter) {
    return switch (parameter.in()) {
      case "query" -> query.take(parameter);
      case "path" -> path(parameter);
      case "header" -> header(parameter);
      default -> cookie(parameter);
    };
  }

  /** The names of what is in the query and wasn't taken. */
  Set<String> left() {
    return query.left();
  }

  private @Nullable JsonValue path(Parameter parameter) {
    Map<String, String> variables = operation.variables(request.path());
    String raw = variables == null ? null : variables.get(parameter.name());
    if (raw == null) {
      return null;
    }
    UnaryOperator<String> decode = text -> QueryText.decodeText(text, false);
    if (parameter.json()) {
      return JsonValues.parseOrText(decode.apply(raw));
    }
    String plain =
        switch (parameter.style()) {
          case "label" -> raw.startsWith(".") ? raw.substring(1) : raw;
          case "matrix" -> raw.replaceFirst(isSpread(parameter) ? "^;" : "^;[^=;]*=?", "");
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

  /** Whether an object's own names stand where the parameter's would. */
  private static boolean isSpread(Parameter parameter) {
    return parameter.explode() && parameter.shape().types().contains("object");
  }

  private @Nullable JsonValue header(Parameter parameter) {
    List<String> values = request.headers().values(parameter.name());
    return values.isEmpty() ? null : headerValue(parameter, values, decoder);
  }

  /** A header's value, of a request or of a response. */
  static JsonValue headerValue(Parameter parameter, List<String> values, TextDecoder decoder) {
    String value = String.join(",", values);
    return parameter.json()
        ? JsonValues.parseOrText(value)
        : decoder.separated(
            value, ",", parameter.explode(), parameter.shape(), text -> text.strip());
  }

  private @Nullable JsonValue cookie(Parameter parameter) {
    String cookies = request.headers().get("Cookie");
    if (cookies == null) {
      return null;
    }
    return new QueryReader(cookies.replace("; ", "&"), names("cookie"), decoder).take(parameter);
  }
}
