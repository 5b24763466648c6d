package dev.specfit.testing.example;

import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.JsonDifference;
import dev.specfit.testing.WireRequest;
import dev.specfit.testing.contract.OperationContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that one request came and is what document and example demand. */
final class RequestCheck {
  /** What every client says of itself, asked to or not. */
  private static final String USER_AGENT = "header:User-Agent";

  private final OperationContract contract;
  private final ExampleData data;
  private final List<String> problems = new ArrayList<>();

  RequestCheck(OperationContract contract, ExampleData data) {
    this.contract = contract;
    this.data = data;
  }

  /** What is wrong, one line each. */
  List<String> problems(List<WireRequest> requests) {
    if (requests.size() != 1) {
      return List.of("request: expected one, found " + requests.size());
    }
    WireRequest request = requests.get(0);
    contract.problems(request).forEach(line -> problems.add("request: " + line));
    parameters(contract.parameters(request));
    body(request);
    return problems;
  }

  private void parameters(Map<String, JsonValue> sent) {
    data.parameters()
        .forEach(
            (name, value) -> {
              if (!contract.isCredential(name)) {
                likeness(name, value, sent.get(name));
              }
            });
    sent.forEach(
        (name, value) -> {
          if (!data.parameters().containsKey(name)
              && !contract.isCredential(name)
              && !name.equalsIgnoreCase(USER_AGENT)) {
            problems.add("request: `%s` was sent, which the example hasn't".formatted(name));
          }
        });
  }

  private void likeness(String what, JsonValue expected, @Nullable JsonValue found) {
    if (!Likeness.isLike(expected, found)) {
      problems.add("request: `%s` is %s, sent was %s".formatted(what, expected, found));
    }
  }

  private void body(WireRequest request) {
    ExampleBody body = data.sent();
    if (body == null) {
      // Where the next page is asked for in the body, a request has one.
      if (request.body().size() > 0 && !request.bodyText().equals("{}")) {
        problems.add("request: a body was sent, which the example hasn't");
      }
      return;
    }
    switch (body.kind()) {
      case JSON -> json(body, request);
      case FORM -> likeness("body", body.value(), contract.form(request).orElse(null));
      case MULTIPART -> parts(body, request);
      case TEXT, BYTES, LINES, EVENTS -> {
        if (!request.bodyText().equals(body.wireText())) {
          problems.add("request: the body is `" + request.bodyText() + "`");
        }
      }
    }
  }

  private void json(ExampleBody body, WireRequest request) {
    try {
      JsonDifference.between(body.value(), JsonValue.parse(request.bodyText()))
          .forEach(difference -> problems.add("request: body: " + difference));
    } catch (IllegalArgumentException notJson) {
      problems.add("request: the body isn't JSON");
    }
  }

  private void parts(ExampleBody body, WireRequest request) {
    String type = String.valueOf(request.headers().get("Content-Type"));
    if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      problems.add("request: the body is `" + type + "`");
      return;
    }
    JsonObject expected = body.value() instanceof JsonObject object ? object : JsonObject.empty();
    Map<String, List<JsonValue>> sent = contract.parts(request);
    expected.forEach(
        (name, value) -> {
          List<JsonValue> values = sent.getOrDefault(name, nested(name, sent));
          boolean like =
              sent.containsKey(name)
                  ? Likeness.isLike(value, values)
                  : Likeness.haveLikeScalars(value, values);
          if (!(value instanceof JsonNull) && !like) {
            problems.add("request: part `%s` is %s, sent was %s".formatted(name, value, values));
          }
        });
    sent.keySet().stream()
        .filter(name -> !isOf(name, expected))
        .forEach(name -> problems.add("request: part `" + name + "` was sent, not asked for"));
  }

  /** What is sent of a property whose names have brackets: {@code tags[0]}. */
  private static List<JsonValue> nested(String name, Map<String, List<JsonValue>> sent) {
    return sent.entrySet().stream()
        .filter(part -> part.getKey().startsWith(name + "["))
        .flatMap(part -> part.getValue().stream())
        .toList();
  }

  /** Whether a part is a property, or something inside one whose encoding has brackets. */
  private static boolean isOf(String name, JsonObject expected) {
    return expected.keySet().stream()
        .anyMatch(property -> name.equals(property) || name.startsWith(property + "["));
  }
}
