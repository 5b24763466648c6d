package dev.specfit.runtime;

import dev.specfit.runtime.internal.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every model's builder can do.
 *
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {
  private Extras extras = Extras.NONE;
  private final List<String> missing = new ArrayList<>(0);

  /** For generated builders. */
  protected ModelBuilder() {}

  /**
   * Adds a property that the document doesn't declare, or replaces one added before.
   *
   * @param name its name in JSON
   * @param value any JSON, {@link JsonNull#NULL} included
   */
  public final B additionalProperty(String name, JsonValue value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    extras = extras.withUndeclared(name, value);
    return self();
  }

  /** Notes that a declared property was set: null is sent as JSON null. */
  protected final B set(String name, @Nullable Object value) {
    extras = extras.withSet(name, value != null);
    return self();
  }

  /** Takes over what a finished object keeps beside its properties. */
  protected final void copy(Extras other) {
    extras = other;
  }

  /** Notes that a property has to be set before the object is built. */
  protected final void require(String name, @Nullable Object value) {
    if (value == null && !extras.excuses(name)) {
      missing.add("`" + name + "`");
    }
  }

  /**
   * What the object keeps beside its properties.
   *
   * @throws IllegalStateException if something required wasn't set
   */
  protected final Extras extras() {
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      missing.clear();
      throw new IllegalStateException("required but not set: " + names);
    }
    return extras;
  }

  @SuppressWarnings("unchecked") // B is the subclass itself, as the declaration says
  private B self() {
    return (B) this;
  }
}
