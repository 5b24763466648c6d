package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a request's body. */
final class RequestBodyRules {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Operation operation;
  private final SchemaValidation schemas;

  RequestBodyRules(Operation operation, SchemaValidation schemas) {
    this.operation = operation;
    this.schemas = schemas;
  }

  List<String> problems(WireRequest request) {
    Located declared = operation.node().child("requestBody");
    boolean sent = request.body().size() > 0;
    if (declared == null) {
      return sent ? List.of("a body was sent, but none is declared") : List.of();
    }
    if (!sent) {
      return declared.flag("required", false)
          ? List.of("a body is required, but none was sent")
          : List.of();
    }
    String type = type(request);
    Located media = media(request);
    if (media == null) {
      return List.of("the body's media type `" + type + "` isn't declared");
    }
    Located schema = media.child("schema");
    return schema == null ? List.of() : body(request, type, media, schema);
  }

  /** What is declared for the media type that a request has, or null. */
  @Nullable Located media(WireRequest request) {
    Located declared = operation.node().child("requestBody");
    return declared == null ? null : MediaRange.find(declared.members("content"), type(request));
  }

  private static String type(WireRequest request) {
    return MediaRange.bare(request.headers().get("Content-Type"));
  }

  private List<String> body(WireRequest request, String type, Located media, Located schema) {
    List<String> lines = new ArrayList<>();
    JsonValue value = null;
    if (MediaRange.isJson(type, schema)) {
      value = json(request.bodyText(), lines);
    } else if (type.equals(FORM)) {
      value = form(request.bodyText(), media, schema);
    }
    if (value != null) {
      schemas.requestErrors(schema, value).forEach(error -> lines.add("body: " + error));
    }
    return lines;
  }

  private static @Nullable JsonValue json(String text, List<String> lines) {
    try {
      return JsonValue.parse(text);
    } catch (IllegalArgumentException e) {
      lines.add("body: isn't JSON");
      return null;
    }
  }

  /** The fields of a form as JSON, or null if no form is declared. */
  @Nullable JsonValue form(WireRequest request) {
    Located declared = operation.node().child("requestBody");
    Located media = declared == null ? null : MediaRange.find(declared.members("content"), FORM);
    Located schema = media == null ? null : media.child("schema");
    return media == null || schema == null ? null : form(request.bodyText(), media, schema);
  }

  /** A form's properties are like query parameters, each with its style in {@code encoding}. */
  private JsonValue form(String text, Located media, Located schema) {
    SchemaShape shape = new SchemaShape(schema);
    QueryReader reader = new QueryReader(text, shape.properties(), new TextDecoder(schemas));
    JsonObject.Builder object = JsonObject.builder();
    Map<String, Located> encodings = media.members("encoding");
    for (String name : shape.properties()) {
      Located encoding = encodings.get(name);
      String style = encoding == null ? "form" : encoding.text("style", "form");
      boolean explode =
          encoding == null ? isSpread(name, shape) : encoding.flag("explode", style.equals("form"));
      JsonValue value = reader.take(field(name, style, explode, shape));
      if (value != null) {
        object.put(name, value);
      }
    }
    // What isn't declared is the schema's to allow or not.
    for (String name : List.copyOf(reader.left())) {
      JsonValue value = reader.take(field(name, "form", isSpread(name, shape), shape));
      if (value != null) {
        object.put(name, value);
      }
    }
    return object.build();
  }

  /** Without an encoding of its own an object is one field of JSON, not several. */
  private static boolean isSpread(String name, SchemaShape shape) {
    return !shape.property(name).types().contains("object");
  }

  private static Parameter field(String name, String style, boolean explode, SchemaShape shape) {
    return new Parameter(name, "form", style, explode, false, shape.property(name).schema(), false);
  }
}
