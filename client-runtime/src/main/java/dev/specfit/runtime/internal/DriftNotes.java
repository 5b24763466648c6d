package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.watch.Drift;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a reader is in a response, for those who hear of drift; a tag on the reader. */
final class DriftNotes {
  /** Stands for the index of an item and the name of a map's entry. */
  static final String ANY = "*";

  private final DriftWatch watch;
  private final String operation;
  private final Deque<String> place = new ArrayDeque<>();

  DriftNotes(DriftWatch watch, String operation) {
    this.watch = watch;
    this.operation = operation;
  }

  /** What is noted while this reader reads, or null if nobody wants to know. */
  static @Nullable DriftNotes of(JsonReader reader) {
    return reader.tag(DriftNotes.class);
  }

  /** The reading of one value, which may be null. */
  interface Reading<T> {
    @Nullable T read() throws IOException;
  }

  /** Reads what is inside a property, an item or an entry. */
  <T> @Nullable T inside(String name, Reading<T> reading) throws IOException {
    place.addLast(name);
    try {
      return reading.read();
    } finally {
      place.removeLast();
    }
  }

  void unknownProperty(String name) {
    watch.found(new Drift(operation, pointer() + "/" + escaped(name), Drift.Kind.UNKNOWN_PROPERTY));
  }

  void found(Drift.Kind kind) {
    watch.found(new Drift(operation, pointer(), kind));
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (String name : place) {
      pointer.append('/').append(escaped(name));
    }
    return pointer.toString();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
