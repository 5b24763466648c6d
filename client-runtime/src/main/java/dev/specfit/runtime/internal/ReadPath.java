package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/** Where something stood that was read already: asking beforehand costs more than the reading. */
final class ReadPath {
  private ReadPath() {}

  /** The path of the string, number or boolean that was read last. */
  static String ofLastValue(JsonReader reader) throws IOException {
    String path = reader.getPath();
    return switch (reader.peek()) {
      case NAME, END_OBJECT, END_DOCUMENT -> path;
      default -> indexBefore(path); // in an array, the reader is at the next element
    };
  }

  private static String indexBefore(String path) {
    int bracket = path.lastIndexOf('[');
    int index = Integer.parseInt(path, bracket + 1, path.length() - 1, 10);
    return path.substring(0, bracket + 1) + (index - 1) + "]";
  }
}
