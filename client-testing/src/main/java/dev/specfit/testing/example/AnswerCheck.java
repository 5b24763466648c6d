package dev.specfit.testing.example;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiFailureException;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.EventStream;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonLines;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.ServerSentEvent;
import dev.specfit.testing.JsonDifference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Checks that what a call gives, or the error that it throws, is what was answered. */
final class AnswerCheck {
  private final ExampleData data;
  private final List<String> problems = new ArrayList<>();

  AnswerCheck(ExampleData data) {
    this.data = data;
  }

  /** Makes the call. What is wrong with what comes of it, one line each. */
  List<String> problems(ApiCall<?> call, Function<@Nullable Object, @Nullable Object> bodyOf) {
    try {
      Object result = call.get();
      if (isSuccess()) {
        value(bodyOf.apply(result));
      } else {
        problems.add("answer: status " + data.status() + " is no error for the client");
      }
    } catch (ApiStatusException e) {
      status(e);
      error(e);
    } catch (ApiFailureException e) {
      // A success that says it failed: what it holds is its reasons.
      status(e);
    } catch (ApiException e) {
      problems.add("answer: " + e + causes(e));
    } catch (IOException e) {
      problems.add("answer: " + e);
    }
    return problems;
  }

  private boolean isSuccess() {
    return data.status() >= 200 && data.status() < 300;
  }

  private void status(ApiException e) {
    if (e.status() != data.status()) {
      problems.add("answer: expected status %d, found %d".formatted(data.status(), e.status()));
    } else if (isSuccess() && e instanceof ApiStatusException) {
      problems.add("answer: status " + data.status() + " is an error for the client");
    }
  }

  private static String causes(Throwable e) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      text.append("\n  because of ").append(cause);
    }
    return text.toString();
  }

  private void error(ApiStatusException e) {
    ExampleBody body = data.answered();
    if (body == null) {
      return;
    }
    if (!body.wireText().equals(e.rawBody())) {
      problems.add("error: its raw body is `" + e.rawBody() + "`");
    }
    if (body.kind() == ExampleBody.Kind.JSON) {
      if (e.error() == null) {
        problems.add("error: it wasn't decoded");
      } else {
        differences("error", body.value(), Values.toJson(e.error()));
      }
    }
  }

  private void value(@Nullable Object value) throws IOException {
    ExampleBody body = data.answered();
    if (body == null) {
      nothing(value);
    } else if (value instanceof ResponseBody bytes) {
      bytes(body, bytes);
    } else if (value instanceof JsonLines<?> lines) {
      try (lines) {
        items(body, lines.stream().map(Values::toJson).toList());
      }
    } else if (value instanceof EventStream<?> events) {
      try (events) {
        items(body, events.stream().map(AnswerCheck::eventValue).toList());
      }
    } else if (body.kind() == ExampleBody.Kind.JSON) {
      differences("written back", body.value(), Values.toJson(value));
    } else if (!body.wireText().equals(value)) {
      problems.add("value: expected `%s`, found `%s`".formatted(body.wireText(), value));
    }
  }

  private static JsonValue eventValue(ServerSentEvent<?> event) {
    return Values.toJson(event.value());
  }

  private void nothing(@Nullable Object value) {
    if (value instanceof ResponseBody bytes && bytes.contentLength() <= 0) {
      bytes.close();
    } else if (value != null) {
      problems.add("value: nothing was answered, found `" + value + "`");
    }
  }

  private void bytes(ExampleBody body, ResponseBody bytes) throws IOException {
    try (bytes) {
      String found = bytes.source().readUtf8();
      if (!found.equals(body.wireText())) {
        problems.add("value: expected `%s`, found `%s`".formatted(body.wireText(), found));
      }
    }
  }

  private void items(ExampleBody body, List<JsonValue> found) {
    List<JsonValue> expected = new ArrayList<>(body.items());
    if (expected.size() == found.size()) {
      // Data that the document doesn't describe is text for the client.
      for (int i = 0; i < found.size(); i++) {
        if (expected.get(i).toJson().equals(ExampleBody.plain(found.get(i)))) {
          expected.set(i, found.get(i));
        }
      }
    }
    differences("written back", JsonArray.of(expected), JsonArray.of(found));
  }

  private void differences(String what, JsonValue expected, JsonValue found) {
    JsonDifference.between(expected, found)
        .forEach(difference -> problems.add(what + ": " + difference));
  }
}
