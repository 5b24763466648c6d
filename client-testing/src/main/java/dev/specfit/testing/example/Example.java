package dev.specfit.testing.example;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What is sent in one example, as the client's own types: the example's JSON, decoded by the
 * client's adapters.
 */
public final class Example {
  private final ExampleData data;
  private final Moshi moshi;

  Example(ExampleData data, Moshi moshi) {
    this.data = data;
    this.moshi = moshi;
  }

  /**
   * The value of a parameter that every example has.
   *
   * @param parameter its place and name, such as {@code path:id}
   * @throws IllegalStateException if the example has none
   */
  public <T> T value(String parameter, Class<T> type) {
    return decode(given(parameter), type);
  }

  /**
   * The value of a parameter that every example has, of a type with type arguments.
   *
   * @param parameter its place and name, such as {@code path:ids}
   * @throws IllegalStateException if the example has none
   */
  public <T> T value(String parameter, JsonType<T> type) {
    return decode(given(parameter), type.type());
  }

  /**
   * Hands over the value of a parameter, if the example has one.
   *
   * @param parameter its place and name, such as {@code query:limit}
   * @param setter a builder's method
   */
  public <T> void set(String parameter, Class<T> type, Consumer<? super T> setter) {
    JsonValue value = data.parameters().get(parameter);
    if (value != null) {
      setter.accept(this.<T>decode(value, type));
    }
  }

  /**
   * Hands over the value of a parameter, if the example has one, of a type with type arguments.
   *
   * @param parameter its place and name, such as {@code query:ids}
   * @param setter a builder's method
   */
  public <T> void set(String parameter, JsonType<T> type, Consumer<? super T> setter) {
    JsonValue value = data.parameters().get(parameter);
    if (value != null) {
      setter.accept(this.<T>decode(value, type.type()));
    }
  }

  /** Whether the example sends a body. */
  public boolean hasBody() {
    return data.sent() != null;
  }

  /**
   * The body that is sent.
   *
   * @throws IllegalStateException if the example has none
   */
  public <T> T body(Class<T> type) {
    return decode(sent().value(), type);
  }

  /**
   * The body that is sent, of a type with type arguments.
   *
   * @throws IllegalStateException if the example has none
   */
  public <T> T body(JsonType<T> type) {
    return decode(sent().value(), type.type());
  }

  /**
   * The body that is sent without some of its properties, which {@link #file} and {@link #files}
   * give.
   *
   * @throws IllegalStateException if the example has none
   */
  public <T> T bodyWithout(Class<T> type, String... properties) {
    if (!(sent().value() instanceof JsonObject object)) {
      return body(type);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(object);
    members.keySet().removeAll(List.of(properties));
    return decode(JsonObject.of(members), type);
  }

  /** Hands over a property of the body as a file, if the example has it. */
  public void file(String property, Consumer<? super FilePart> setter) {
    JsonValue value = property(property);
    if (value != null) {
      setter.accept(file(value));
    }
  }

  /** Hands over a property of the body as files, if the example has it. */
  public void files(String property, Consumer<? super List<FilePart>> setter) {
    if (property(property) instanceof JsonArray values) {
      setter.accept(values.stream().map(Example::file).toList());
    }
  }

  /**
   * The body that is sent as text.
   *
   * @throws IllegalStateException if the example has none
   */
  public String text() {
    return ExampleBody.plain(sent().value());
  }

  /**
   * The body that is sent as bytes.
   *
   * @throws IllegalStateException if the example has none
   */
  public RequestBody bytes() {
    ExampleBody sent = sent();
    byte[] bytes = sent.wireText().getBytes(StandardCharsets.UTF_8);
    return RequestBody.create(bytes, MediaType.parse(sent.mediaType()));
  }

  /** The first value that is there; null if none is. */
  public static @Nullable Object first(@Nullable Object... values) {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static FilePart file(JsonValue value) {
    byte[] content = ExampleBody.plain(value).getBytes(StandardCharsets.UTF_8);
    return FilePart.of("example.bin", content);
  }

  private @Nullable JsonValue property(String name) {
    return sent().value() instanceof JsonObject object ? object.get(name) : null;
  }

  private ExampleBody sent() {
    if (data.sent() == null) {
      throw new IllegalStateException("the example `" + data.name() + "` sends no body");
    }
    return data.sent();
  }

  private JsonValue given(String parameter) {
    JsonValue value = data.parameters().get(parameter);
    if (value == null) {
      throw new IllegalStateException(
          "the example `" + data.name() + "` has no parameter `" + parameter + "`");
    }
    return value;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The type says what T is.
  private <T> T decode(JsonValue value, Type type) {
    if (type instanceof Class<?> raw && JsonValue.class.isAssignableFrom(raw)) {
      return (T) raw.cast(value);
    }
    // A form or a query has no JSON: what the document calls a string may be a number in it.
    JsonValue json = type == String.class ? JsonString.of(ExampleBody.plain(value)) : value;
    try {
      T decoded =
          (T) moshi.adapter(type).fromJson(JsonReader.of(new Buffer().writeUtf8(json.toJson())));
      return Objects.requireNonNull(decoded, () -> "`" + data.name() + "` has null for " + type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
