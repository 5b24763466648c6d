package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the properties of one object against what the document says of them. */
public final class ModelChecker {
  private final Extras extras;
  private final String path;
  private final List<Violation> violations;

  ModelChecker(Extras extras, String path, List<Violation> violations) {
    this.extras = extras;
    this.path = path;
    this.violations = violations;
  }

  /** A property that may be left out but not be null. */
  public <T> ModelChecker optional(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    Extras.Kept kept = extras.kept(name);
    if (value == null && kept != null && kept.isNull()) {
      add(name, "type", "is null, which the document doesn't allow");
    }
    return nullable(name, value, adapter, constraints);
  }

  /** A property that may be left out and may be null. */
  public <T> ModelChecker nullable(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    Extras.Kept kept = extras.kept(name);
    String at = at(name);
    if (value != null) {
      adapter.check(value, at, violations);
      if (!constraints.isEmpty()) {
        JsonValue json = kept != null && kept.isInexact() ? kept.raw() : adapter.encode(value);
        constraints.check(json, at, violations);
      }
    } else if (kept != null && kept.wrong() != null) {
      add(name, "type", kept.wrong().sentence());
    }
    return this;
  }

  /** A property that must be there and not be null. */
  public <T> ModelChecker required(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    if (value == null && extras.kept(name) == null) {
      add(name, "required", "is missing");
    }
    return optional(name, value, adapter, constraints);
  }

  /** A property that must be there and may be null. */
  public <T> ModelChecker requiredNullable(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    if (value == null && extras.kept(name) == null) {
      add(name, "required", "is missing");
    }
    return nullable(name, value, adapter, constraints);
  }

  /** A required property that only the server sets: missing only in what a server sent. */
  public <T> ModelChecker requiredReadOnly(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    refuseMissing(name, value);
    return optional(name, value, adapter, constraints);
  }

  /** The same where it may be null. */
  public <T> ModelChecker requiredReadOnlyNullable(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    refuseMissing(name, value);
    return nullable(name, value, adapter, constraints);
  }

  private void refuseMissing(String name, @Nullable Object readOnly) {
    if (readOnly == null && extras.incomplete() && extras.kept(name) == null) {
      add(name, Violation.READ_ONLY, "is missing");
    }
  }

  /** A required property that only the client sets: missing only in what is sent. */
  public <T> ModelChecker requiredWriteOnly(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    return extras.incomplete()
        ? optional(name, value, adapter, constraints)
        : required(name, value, adapter, constraints);
  }

  /** The same where it may be null. */
  public <T> ModelChecker requiredWriteOnlyNullable(
      String name, @Nullable T value, ValueAdapter<T> adapter, Constraints constraints) {
    return extras.incomplete()
        ? nullable(name, value, adapter, constraints)
        : requiredNullable(name, value, adapter, constraints);
  }

  boolean isObject() {
    JsonValue instead = extras.insteadOfObject();
    if (instead == null) {
      return true;
    }
    violations.add(
        new Violation(
            path, "type", "`" + path + "` is " + instead.kind() + ", expected an object"));
    return false;
  }

  private void add(String name, String rule, String sentence) {
    String at = at(name);
    violations.add(new Violation(at, rule, "`" + at + "` " + sentence));
  }

  private String at(String name) {
    return path + "." + name;
  }
}
