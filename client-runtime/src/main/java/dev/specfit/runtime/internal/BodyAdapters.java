package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.specfit.runtime.Base64String;
import dev.specfit.runtime.DateTimeString;
import dev.specfit.runtime.DecimalString;
import dev.specfit.runtime.Int64String;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds adapters for whole bodies that aren't models: scalars, and lists and maps of anything. */
public final class BodyAdapters implements JsonAdapter.Factory {
  /** The only one. */
  public static final BodyAdapters FACTORY = new BodyAdapters();

  private static final Map<Type, ValueAdapter<?>> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, Scalars.STRING),
          Map.entry(Boolean.class, Scalars.BOOLEAN),
          Map.entry(Integer.class, Scalars.INT32),
          Map.entry(Long.class, Scalars.INT64),
          Map.entry(BigDecimal.class, Scalars.DECIMAL),
          Map.entry(Double.class, Scalars.DOUBLE),
          Map.entry(Float.class, Scalars.FLOAT),
          Map.entry(LocalDate.class, Scalars.DATE),
          Map.entry(DateTimeString.class, Scalars.DATE_TIME),
          Map.entry(Int64String.class, Scalars.INT64_STRING),
          Map.entry(DecimalString.class, Scalars.DECIMAL_STRING),
          Map.entry(Base64String.class, Scalars.BASE64),
          Map.entry(UUID.class, MappedText.UUID),
          Map.entry(URI.class, MappedText.URI),
          Map.entry(OffsetDateTime.class, MappedText.OFFSET_DATE_TIME),
          Map.entry(Instant.class, MappedText.INSTANT),
          Map.entry(LocalTime.class, MappedText.LOCAL_TIME),
          Map.entry(OffsetTime.class, MappedText.OFFSET_TIME),
          Map.entry(Duration.class, MappedText.DURATION),
          Map.entry(JsonValue.class, Scalars.JSON),
          Map.entry(JsonObject.class, Scalars.JSON_OBJECT),
          Map.entry(JsonArray.class, Scalars.JSON_ARRAY));

  private BodyAdapters() {}

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Type element = withoutWildcard(arguments[arguments.length - 1]);
      if (moshi.adapter(element) instanceof ValueAdapter<?> adapter) {
        Class<?> raw = Types.getRawType(type);
        return raw == List.class
            ? Scalars.list(adapter)
            : raw == Map.class && arguments[0] == String.class ? Scalars.map(adapter) : null;
      }
      return null;
    }
    return SCALARS.get(type);
  }

  private static Type withoutWildcard(Type type) {
    return type instanceof java.lang.reflect.WildcardType wildcard
        ? wildcard.getUpperBounds()[0]
        : type;
  }
}
