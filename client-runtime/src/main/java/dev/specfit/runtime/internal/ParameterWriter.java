package dev.specfit.runtime.internal;

import dev.specfit.runtime.HeaderParameters;
import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.JsonModel;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.QueryParameters;
import dev.specfit.runtime.RequestRules;
import dev.specfit.runtime.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a request carries beside its body: path values, query, headers, cookies, and the
 * rules to check. Values are any that generated code has a type for; null is absent.
 */
public final class ParameterWriter {
  private final List<Map.Entry<String, String>> query = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final StringJoiner cookies = new StringJoiner("; ");
  private final Set<String> present = new HashSet<>();
  private final List<Violation> always = new ArrayList<>();
  private final List<Consumer<List<Violation>>> onDemand = new ArrayList<>();

  private ParameterWriter() {}

  /** Starts a request. */
  public static ParameterWriter create() {
    return new ParameterWriter();
  }

  /** A path value; see {@link #path(String, ParameterStyle, boolean, Object, Constraints)}. */
  public String path(String name, ParameterStyle style, boolean explode, Object value) {
    return path(name, style, explode, value, Constraints.NONE);
  }

  /**
   * The encoded text of a path value.
   *
   * @throws InvalidRequestException if it is empty or a dot segment, or holds one in whatever
   *     encoding, which could address another resource
   */
  public String path(
      String name, ParameterStyle style, boolean explode, Object value, Constraints constraints) {
    return segment(name, StyleWriter.path(name, style, explode, checked(name, value, constraints)));
  }

  /** A path value that is JSON text ({@code content: application/json}). */
  public String pathJson(String name, Object value, Constraints constraints) {
    return segment(name, PercentEncoder.encode(checked(name, value, constraints).toJson()));
  }

  private static String segment(String name, String text) {
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      String message = "`" + name + "` must not be empty, `.` or `..` in a path";
      throw new InvalidRequestException(List.of(new Violation(name, "path", message)));
    }
    if (DotSegments.areIn(text)) {
      String message = "`" + name + "` must not hold `.` or `..` between slashes in a path";
      throw new InvalidRequestException(List.of(new Violation(name, "path", message)));
    }
    return text;
  }

  /** A query parameter. */
  public ParameterWriter query(
      String name, ParameterStyle style, boolean explode, @Nullable Object value) {
    return query(name, style, explode, value, Constraints.NONE);
  }

  /** A query parameter with rules. */
  public ParameterWriter query(
      String name,
      ParameterStyle style,
      boolean explode,
      @Nullable Object value,
      Constraints constraints) {
    return fields(name, style, explode, false, value, constraints);
  }

  /** A query parameter whose reserved characters stay as they are. */
  public ParameterWriter queryReserved(
      String name,
      ParameterStyle style,
      boolean explode,
      @Nullable Object value,
      Constraints constraints) {
    return fields(name, style, explode, true, value, constraints);
  }

  private ParameterWriter fields(
      String name,
      ParameterStyle style,
      boolean explode,
      boolean allowReserved,
      @Nullable Object value,
      Constraints constraints) {
    if (value != null) {
      FieldEncoding encoding = FieldEncoding.query(allowReserved);
      JsonValue json = checked(name, value, constraints);
      StyleWriter.fields(name, style, explode, json, encoding, query);
    }
    return this;
  }

  /** A query parameter of any depth, whose arrays are written as asked for. */
  public ParameterWriter queryNested(
      String name, NestedStyle style, @Nullable Object value, Constraints constraints) {
    if (value != null) {
      JsonValue json = checked(name, value, constraints);
      new NestedWriter(style, FieldEncoding.query(false), query).write(name, json);
    }
    return this;
  }

  /** A query parameter whose value is JSON text ({@code content: application/json}). */
  public ParameterWriter queryJson(String name, @Nullable Object value, Constraints constraints) {
    if (value != null) {
      String json = checked(name, value, constraints).toJson();
      query.add(Map.entry(PercentEncoder.encodeName(name), PercentEncoder.encode(json)));
    }
    return this;
  }

  /** A header. */
  public ParameterWriter header(String name, boolean explode, @Nullable Object value) {
    return header(name, explode, value, Constraints.NONE);
  }

  /** A header with rules. */
  public ParameterWriter header(
      String name, boolean explode, @Nullable Object value, Constraints constraints) {
    if (value != null) {
      addHeader(name, StyleWriter.header(explode, checked(name, value, constraints)));
    }
    return this;
  }

  /** A header whose value is JSON text in ASCII ({@code content: application/json}). */
  public ParameterWriter headerJson(String name, @Nullable Object value, Constraints constraints) {
    if (value != null) {
      addHeader(name, JsonText.ascii(checked(name, value, constraints)));
    }
    return this;
  }

  /** A cookie. */
  public ParameterWriter cookie(String name, boolean explode, @Nullable Object value) {
    return cookie(name, explode, value, Constraints.NONE);
  }

  /** A cookie with rules. */
  public ParameterWriter cookie(
      String name, boolean explode, @Nullable Object value, Constraints constraints) {
    if (value != null) {
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      JsonValue json = checked(name, value, constraints);
      FieldEncoding encoding = FieldEncoding.query(false);
      StyleWriter.fields(name, ParameterStyle.FORM, explode, json, encoding, pairs);
      pairs.forEach(pair -> cookies.add(pair.getKey() + "=" + pair.getValue()));
    }
    return this;
  }

  /** A cookie whose value is JSON text, percent-encoded ({@code content: application/json}). */
  public ParameterWriter cookieJson(String name, @Nullable Object value, Constraints constraints) {
    if (value != null) {
      String json = checked(name, value, constraints).toJson();
      cookies.add(PercentEncoder.encodeName(name) + "=" + PercentEncoder.encode(json));
    }
    return this;
  }

  /** A cookie that is sent as given ({@code content: text/plain}). */
  public ParameterWriter cookieText(String name, @Nullable Object value, Constraints constraints) {
    if (value != null) {
      String text = StyleWriter.text(checked(name, value, constraints));
      if (text.indexOf(';') >= 0 || HeaderRules.wrong(name, text) != null) {
        String message = "`" + name + "` must be printable US-ASCII without `;` to be a cookie";
        always.add(new Violation(name, "cookie", message));
      } else {
        cookies.add(PercentEncoder.encodeName(name) + "=" + text);
      }
    }
    return this;
  }

  /** A query parameter that the document doesn't declare. */
  public ParameterWriter additionalQuery(String name, String value) {
    present.add(name);
    query.add(Map.entry(PercentEncoder.encodeName(name), PercentEncoder.encode(value)));
    return this;
  }

  /** A header that the document doesn't declare. */
  public ParameterWriter additionalHeader(String name, String value) {
    present.add(name);
    addHeader(name, value);
    return this;
  }

  /** Keeps back what HTTP can't carry; the request is refused with a message that hides it. */
  private void addHeader(String name, String value) {
    String wrong = HeaderRules.wrong(name, value);
    if (wrong == null) {
      headers.put(name, value);
    } else {
      always.add(new Violation(name, "header", wrong));
    }
  }

  /** The body, whose own rules are looked at on demand. */
  public ParameterWriter body(@Nullable Object body) {
    onDemand.add(violations -> check(body, "$", violations));
    return this;
  }

  private static void check(@Nullable Object value, String path, List<Violation> violations) {
    if (value instanceof JsonModel model) {
      for (Violation violation : ofSent(model)) {
        // A model calls itself `$`.
        String at = path + violation.path().substring(1);
        String message = violation.message().replace("`" + violation.path() + "`", "`" + at + "`");
        violations.add(new Violation(at, violation.rule(), message));
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(list.get(i), path + "[" + i + "]", violations);
      }
    } else if (value instanceof Map<?, ?> map && !(value instanceof JsonValue)) {
      map.forEach((name, member) -> check(member, path + "." + name, violations));
    }
  }

  /** What a model breaks as part of a request, where what only the server sets may be missing. */
  private static List<Violation> ofSent(JsonModel model) {
    return model.violations().stream()
        .filter(violation -> !violation.rule().equals(Violation.READ_ONLY))
        .toList();
  }

  /** Says that a parameter must not be sent without another. */
  public ParameterWriter needs(String name, String other) {
    if (present.contains(name) && !present.contains(other)) {
      String message = "`" + name + "` needs `" + other + "`, which is not set";
      always.add(new Violation(name, "requires", message));
    }
    return this;
  }

  /** The query so far. */
  public QueryParameters query() {
    return QueryParameters.ofEncoded(query);
  }

  /** The headers so far, cookies among them. */
  public HeaderParameters headers() {
    if (cookies.length() == 0) {
      return HeaderParameters.of(headers);
    }
    Map<String, String> all = new LinkedHashMap<>();
    String name = "Cookie";
    String before = "";
    for (Map.Entry<String, String> header : headers.entrySet()) {
      if (header.getKey().equalsIgnoreCase(name)) {
        before = header.getValue() + "; ";
      } else {
        all.put(header.getKey(), header.getValue());
      }
    }
    all.put(name, before + cookies);
    return HeaderParameters.of(all);
  }

  /** What the request breaks of the document's rules. */
  public RequestRules rules() {
    return new CollectedRules(List.copyOf(always), List.copyOf(onDemand));
  }

  private JsonValue checked(String name, Object value, Constraints constraints) {
    JsonValue json = JsonValues.of(value);
    present.add(name);
    if (!constraints.isEmpty()) {
      onDemand.add(violations -> constraints.check(json, name, violations));
    }
    if (value instanceof JsonModel model) {
      onDemand.add(violations -> violations.addAll(ofSent(model)));
    }
    return json;
  }
}
