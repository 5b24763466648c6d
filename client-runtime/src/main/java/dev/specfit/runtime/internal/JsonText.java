package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSink;

/** Reads and writes {@link JsonValue}s without losing a digit. */
public final class JsonText {
  private JsonText() {}

  /** Parses a whole document. */
  public static JsonValue parse(String json) {
    try {
      // UTF-8 can't carry half a surrogate pair; as an escape it survives.
      JsonReader reader = JsonReader.of(new Buffer().writeUtf8(escapeLoneSurrogates(json)));
      JsonValue value = read(reader);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new IllegalArgumentException("something follows the JSON value");
      }
      return value;
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
  }

  /** Reads the next value. */
  public static JsonValue read(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readObject(reader);
      case BEGIN_ARRAY -> readArray(reader);
      case STRING -> JsonString.of(reader.nextString());
      case NUMBER -> JsonNumber.of(reader.nextString());
      case BOOLEAN -> JsonBoolean.of(reader.nextBoolean());
      default -> {
        reader.nextNull();
        yield JsonNull.NULL;
      }
    };
  }

  private static JsonValue readArray(JsonReader reader) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      elements.add(read(reader));
    }
    reader.endArray();
    return JsonArray.of(elements);
  }

  private static JsonValue readObject(JsonReader reader) throws IOException {
    JsonObject.Builder members = JsonObject.builder();
    reader.beginObject();
    while (reader.hasNext()) {
      members.put(reader.nextName(), read(reader));
    }
    reader.endObject();
    return members.build();
  }

  /** Writes a value, nulls included. */
  public static void write(JsonWriter writer, JsonValue value) throws IOException {
    if (value instanceof JsonObject object) {
      boolean serializeNulls = writer.getSerializeNulls();
      writer.setSerializeNulls(true);
      writer.beginObject();
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        writer.name(member.getKey());
        write(writer, member.getValue());
      }
      writer.endObject();
      writer.setSerializeNulls(serializeNulls);
    } else if (value instanceof JsonArray array) {
      writer.beginArray();
      for (JsonValue element : array) {
        write(writer, element);
      }
      writer.endArray();
    } else if (value instanceof JsonString string) {
      writeString(writer, string.value());
    } else if (value instanceof JsonNumber number) {
      writer.value(number);
    } else if (value instanceof JsonBoolean bool) {
      writer.value(bool.value());
    } else {
      writer.nullValue();
    }
  }

  /** Half a surrogate pair goes out as an escape, which Moshi doesn't write. */
  private static void writeString(JsonWriter writer, String value) throws IOException {
    if (!hasLoneSurrogate(value)) {
      writer.value(value);
      return;
    }
    JsonOutput out = new JsonOutput();
    out.string(value);
    try (BufferedSink sink = writer.valueSink()) {
      out.copyTo(sink);
    }
  }

  /** Writes a value. */
  static void write(JsonOutput out, JsonValue value) {
    if (value instanceof JsonObject object) {
      out.beginObject();
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        out.name(member.getKey());
        write(out, member.getValue());
      }
      out.endObject();
    } else if (value instanceof JsonArray array) {
      out.beginArray();
      for (JsonValue element : array) {
        write(out, element);
      }
      out.endArray();
    } else if (value instanceof JsonString string) {
      out.string(string.value());
    } else if (value instanceof JsonNumber number) {
      out.literal(number.text());
    } else {
      out.literal(value instanceof JsonBoolean bool ? String.valueOf(bool.value()) : "null");
    }
  }

  /** The compact text of a value. */
  public static String print(JsonValue value) {
    JsonOutput out = new JsonOutput();
    write(out, value);
    return out.toString();
  }

  /** The same in ASCII, everything else escaped, as a header needs it. */
  public static String ascii(JsonValue value) {
    StringBuilder out = new StringBuilder();
    for (char c : print(value).toCharArray()) {
      if (c > '~') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String escapeLoneSurrogates(String json) {
    if (!hasLoneSurrogate(json)) {
      return json;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      if (isLone(json, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(i)));
      } else {
        out.append(json.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isLone(value, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLone(String value, int i) {
    char c = value.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
  }
}
