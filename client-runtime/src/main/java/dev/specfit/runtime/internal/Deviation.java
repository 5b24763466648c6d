package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What was odd about the value just read, if anything was. Mutable, one per object read. */
@SuppressWarnings("TypeParameterUnusedInFormals") // so that adapters can return what is wrong
public final class Deviation {
  private @Nullable JsonValue raw;
  private @Nullable Wrong wrong;

  Deviation() {}

  /** Swallows a value of the wrong kind and keeps it; returns null for the adapter to return. */
  public <T> @Nullable T wrong(JsonReader reader, String expected) throws IOException {
    String path = reader.getPath();
    JsonValue value = JsonText.read(reader);
    return wrong(value, new Wrong(path, value.kind(), expected));
  }

  /** Keeps a value of the wrong kind that was read already; returns null. */
  <T> @Nullable T wrong(JsonValue value, Wrong wrong) {
    this.raw = value;
    this.wrong = wrong;
    return null;
  }

  /** Keeps the raw form of a value that is right but would be written differently. */
  void inexact(JsonValue value) {
    this.raw = value;
    this.wrong = null;
  }

  boolean any() {
    return raw != null;
  }

  /** What is wrong, or null where the value is right. */
  @Nullable Wrong wrong() {
    return wrong;
  }

  /** The raw JSON, once; afterwards nothing is odd any more. */
  JsonValue take() {
    JsonValue taken = raw;
    raw = null;
    wrong = null;
    return taken == null ? JsonNull.NULL : taken;
  }

  /**
   * A value of the wrong kind.
   *
   * @param path where it is
   * @param found what is there, in words
   * @param expected what should be there, in words
   */
  record Wrong(String path, String found, String expected) {
    String sentence() {
      return "is " + found + ", expected " + expected;
    }
  }
}
