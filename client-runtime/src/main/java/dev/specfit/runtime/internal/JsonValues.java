package dev.specfit.runtime.internal;

import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns any value that generated code has a type for into JSON. */
public final class JsonValues {
  private JsonValues() {}

  /**
   * The value as JSON; null becomes JSON null.
   *
   * @throws IllegalArgumentException if it is of a class that generated code doesn't use
   */
  public static JsonValue of(@Nullable Object value) {
    if (value == null) {
      return JsonNull.NULL;
    } else if (value instanceof JsonEncodable encodable) {
      return encodable.toJsonValue();
    } else if (value instanceof OffsetDateTime time) {
      return JsonString.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    } else if (value instanceof LocalTime time) {
      return JsonString.of(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
    } else if (value instanceof OffsetTime time) {
      return JsonString.of(DateTimeFormatter.ISO_OFFSET_TIME.format(time));
    } else if (value instanceof CharSequence
        || value instanceof Temporal
        || value instanceof TemporalAmount
        || value instanceof UUID
        || value instanceof URI) {
      return JsonString.of(value.toString());
    } else if (value instanceof FilePart file) {
      return JsonString.of(file.filename());
    } else if (value instanceof Boolean bool) {
      return JsonBoolean.of(bool);
    } else if (value instanceof Number number) {
      return number(number);
    } else if (value instanceof List<?> list) {
      List<JsonValue> elements = new ArrayList<>();
      list.forEach(element -> elements.add(of(element)));
      return JsonArray.of(elements);
    } else if (value instanceof Map<?, ?> map) {
      JsonObject.Builder members = JsonObject.builder();
      map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
      return members.build();
    }
    throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
  }

  private static JsonNumber number(Number number) {
    if (number instanceof Double) {
      return JsonNumber.of(number.doubleValue());
    } else if (number instanceof Float single) {
      return Scalars.number(single);
    } else if (number instanceof BigDecimal || number instanceof BigInteger) {
      return JsonNumber.of(number.toString());
    }
    return JsonNumber.of(number.longValue());
  }
}
