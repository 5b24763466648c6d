package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.watch.Drift;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
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
    int variant = choose(json);
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

  private int choose(JsonValue json) throws IOException {
    List<Integer> tied = variants.best(json);
    int chosen = tied.isEmpty() ? -1 : tied.get(0);
    if (tied.size() > 1) {
      String flat = Flat.of(json).toJson();
      long fewest = Long.MAX_VALUE;
      for (int variant : tied) {
        long wrong = wrongKinds(variant, flat);
        if (wrong < fewest) {
          chosen = variant;
          fewest = wrong;
        }
      }
    }
    return chosen;
  }

  /** How many values aren't of the kind that a variant wants. */
  private long wrongKinds(int variant, String json) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    Deviation deviation = new Deviation();
    T value = read(variant, new VariantReader(reader, deviation));
    if (value == null || deviation.wrong() != null) {
      return Long.MAX_VALUE;
    }
    return violations(value).stream().filter(found -> found.rule().equals("type")).count();
  }

  private T unknown(JsonReader reader, JsonValue json) {
    DriftNotes notes = DriftNotes.of(reader);
    if (notes != null) {
      notes.found(Drift.Kind.UNKNOWN_UNION_VARIANT);
    }
    return unknown(json);
  }

  @Override
  protected abstract void write(JsonOutput out, T value) throws IOException;
}
