package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.watch.Drift;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What generated adapters of unions share: the variant is chosen by {@link UnionVariants} from the
 * raw JSON, which is kept where none fits.
 *
 * @param <T> the union
 */
public abstract class UnionJsonAdapter<T> extends ValueAdapter<T> {
  private final UnionVariants variants;

  /** For generated adapters. */
  protected UnionJsonAdapter(UnionVariants variants) {
    this.variants = variants;
  }

  /** Reads the variant of this index, in the order of {@link UnionVariants}. */
  protected abstract @Nullable T read(int variant, VariantReader in) throws IOException;

  /** The union of a variant that this client doesn't know. */
  protected abstract T unknown(JsonValue json);

  @Override
  protected final T read(JsonReader reader, Deviation deviation) throws IOException {
    JsonValue json = JsonText.read(reader.peekJson());
    int variant = variants.choose(json);
    if (variant < 0) {
      JsonText.read(reader); // skipValue() would make the reader forget its path
      return unknown(reader, json);
    }
    T value = read(variant, new VariantReader(reader, deviation));
    if (value == null || deviation.wrong() != null) {
      deviation.take();
      return unknown(reader, json);
    }
    return value;
  }

  private T unknown(JsonReader reader, JsonValue json) {
    DriftNotes notes = DriftNotes.of(reader);
    if (notes != null) {
      notes.found(Drift.Kind.UNKNOWN_UNION_VARIANT);
    }
    return unknown(json);
  }

  @Override
  protected abstract void write(JsonWriter out, T value) throws IOException;
}
