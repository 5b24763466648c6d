package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import dev.specfit.runtime.Base64String;
import dev.specfit.runtime.DateTimeString;
import dev.specfit.runtime.DecimalString;
import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.Int64String;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adapters for the values that aren't models of their own, and for lists and maps of any. */
public final class Scalars {
  /** {@code string}. */
  public static final ValueAdapter<String> STRING = new TextAdapter.OfString();

  /** {@code boolean}. */
  public static final ValueAdapter<Boolean> BOOLEAN = new BooleanAdapter();

  /** {@code integer, format: int32}. */
  public static final ValueAdapter<Integer> INT32 = new NumberAdapter.OfInteger();

  /** {@code integer}. */
  public static final ValueAdapter<Long> INT64 = new NumberAdapter.OfLong();

  /** {@code number}. */
  public static final ValueAdapter<BigDecimal> DECIMAL = new NumberAdapter.OfBigDecimal();

  /** {@code number, format: double}. */
  public static final ValueAdapter<Double> DOUBLE = new NumberAdapter.OfDouble();

  /** {@code number, format: float}. */
  public static final ValueAdapter<Float> FLOAT = new NumberAdapter.OfFloat();

  /** {@code string, format: date}. */
  public static final ValueAdapter<LocalDate> DATE = new TextAdapter.OfDate();

  /** {@code string, format: date-time}. */
  public static final ValueAdapter<DateTimeString> DATE_TIME =
      new TextAdapter.OfExactText<>("a date-time", DateTimeString::of);

  /** {@code string, x-format: int64}. */
  public static final ValueAdapter<Int64String> INT64_STRING =
      new TextAdapter.OfExactText<>("a string", Int64String::of);

  /** {@code string, x-format: decimal}. */
  public static final ValueAdapter<DecimalString> DECIMAL_STRING =
      new TextAdapter.OfExactText<>("a string", DecimalString::of);

  /** {@code string, format: byte}. */
  public static final ValueAdapter<Base64String> BASE64 =
      new TextAdapter.OfExactText<>("a string", Base64String::of);

  /** Any JSON. */
  public static final ValueAdapter<JsonValue> JSON = new AnyAdapter();

  /** An object without declared properties. */
  public static final ValueAdapter<JsonObject> JSON_OBJECT =
      new KindAdapter<>(JsonObject.class, "an object");

  /** An array of anything. */
  public static final ValueAdapter<JsonArray> JSON_ARRAY =
      new KindAdapter<>(JsonArray.class, "an array");

  /** A file of a multipart body, which JSON knows by name only. */
  public static final ValueAdapter<FilePart> FILE_PART = new FilePartAdapter();

  private Scalars() {}

  /** An adapter of the user's own; what it refuses is a value of the wrong kind. */
  public static <T> ValueAdapter<T> of(JsonAdapter<T> adapter) {
    return new ForeignAdapter<>(adapter);
  }

  /** An array; read into an unmodifiable list. */
  public static <T> ValueAdapter<List<T>> list(ValueAdapter<T> items) {
    return new ListAdapter<>(items);
  }

  /** An object of values of one type; read into an unmodifiable map in the document's order. */
  public static <T> ValueAdapter<Map<String, T>> map(ValueAdapter<T> values) {
    return new MapAdapter<>(values);
  }

  /** Lets the items of a list or the values of a map be null. */
  public static <T> ValueAdapter<@Nullable T> nullable(ValueAdapter<T> adapter) {
    return new NullableAdapter<>(adapter);
  }

  /** Adds rules that each item of a list or value of a map has to keep. */
  public static <T> ValueAdapter<T> constrained(ValueAdapter<T> adapter, Constraints constraints) {
    return new ConstrainedAdapter<>(adapter, constraints);
  }

  /** A float in the fewest digits that tell it from its neighbours. */
  static JsonNumber number(Float value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1 << 24;
    return whole ? JsonNumber.of(value.doubleValue()) : JsonNumber.of(value.toString());
  }
}
