package dev.specfit.example.write;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.naming.OperationNames;
import dev.specfit.example.Answer;
import dev.specfit.example.ExampleCase;
import dev.specfit.example.HeaderValue;
import dev.specfit.example.ParameterValue;
import dev.specfit.example.Payload;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a case as {@code dev.specfit.testing.example} reads it. */
final class CaseJson {
  private CaseJson() {}

  static JsonObject of(ExampleCase one) {
    JsonObject.Builder parameters = JsonObject.builder();
    for (ParameterValue value : one.parameters()) {
      parameters.put(OperationNames.key(value.parameter()), value.value());
    }
    JsonObject.Builder request = JsonObject.builder().put("parameters", parameters.build());
    one.body().ifPresent(body -> request.put("body", body(body)));
    return JsonObject.builder()
        .put("name", one.name())
        .put("request", request.build())
        .put("response", response(one.answer()))
        .build();
  }

  private static JsonObject response(Answer answer) {
    JsonObject.Builder headers = JsonObject.builder();
    for (HeaderValue value : answer.headers()) {
      headers.put(value.header().name(), simple(value.value()));
    }
    JsonObject.Builder response =
        JsonObject.builder().put("status", answer.status()).put("headers", headers.build());
    answer.body().ifPresent(body -> response.put("body", body(body)));
    return response.build();
  }

  private static JsonObject body(Payload payload) {
    IrContent content = payload.content();
    JsonObject.Builder body =
        JsonObject.builder()
            .put("kind", kind(content.kind()))
            .put("mediaType", exact(content))
            .put("value", payload.value());
    if (content.streamEnd() != null) {
      body.put("end", content.streamEnd());
    }
    return body.build();
  }

  private static String kind(IrContent.Kind kind) {
    return switch (kind) {
      case BINARY -> "bytes";
      case JSON_LINES -> "lines";
      case EVENT_STREAM -> "events";
      case JSON, FORM, MULTIPART, TEXT -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /** A media type that a range stands for. */
  private static String exact(IrContent content) {
    String declared = content.mediaType();
    if (!declared.contains("*")) {
      return declared;
    }
    return switch (content.kind()) {
      case JSON -> "application/json";
      case TEXT -> "text/plain";
      default -> declared.startsWith("*") ? "application/octet-stream" : declared.replace("*", "x");
    };
  }

  /** Style {@code simple} (OpenAPI 3.1.1, style values). */
  private static String simple(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream().map(CaseJson::simple).collect(Collectors.joining(","));
    }
    if (value instanceof JsonObject object) {
      return object.entrySet().stream()
          .map(member -> member.getKey() + "," + simple(member.getValue()))
          .collect(Collectors.joining(","));
    }
    return value instanceof JsonString text ? text.value() : value.toJson();
  }
}
