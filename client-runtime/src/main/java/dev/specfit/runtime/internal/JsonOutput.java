package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;

/**
 * Compact JSON in UTF-8 (RFC 8259) while it is being written, nulls included. Each text is escaped
 * and encoded in one pass; U+2028, U+2029 and half a surrogate pair, which UTF-8 couldn't carry,
 * are escaped too.
 */
public final class JsonOutput {
  private static final int FIRST_SIZE = 512;

  /** A Unicode escape has six bytes, and there is a quotation mark or a colon after it. */
  private static final int MOST_FOR_ONE = 8;

  /** The ASCII characters that stand for themselves. */
  private static final boolean[] PLAIN = new boolean[128];

  static {
    Arrays.fill(PLAIN, ' ', PLAIN.length, true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private byte[] bytes;
  private int size;

  /** Whether a comma comes before the next value or name. */
  private boolean separated;

  JsonOutput() {
    this(FIRST_SIZE);
  }

  /**
   * @param size a guess at the bytes that will be written
   */
  JsonOutput(int size) {
    this.bytes = new byte[size];
  }

  int size() {
    return size;
  }

  void beginObject() {
    begin('{');
  }

  void endObject() {
    end('}');
  }

  void beginArray() {
    begin('[');
  }

  void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    room(2);
    separate();
    bytes[size++] = (byte) bracket;
    separated = false;
  }

  private void end(char bracket) {
    room(1);
    bytes[size++] = (byte) bracket;
    separated = true;
  }

  void name(String name) {
    string(name);
    bytes[size++] = ':';
    separated = false;
  }

  void string(String value) {
    int length = value.length();
    room(length + MOST_FOR_ONE);
    separate();
    byte[] to = bytes;
    int at = size;
    to[at++] = '"';
    int i = 0;
    for (; i < length; i++) {
      char c = value.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        break;
      }
      to[at++] = (byte) c;
    }
    size = at;
    if (i < length) {
      encode(value, i);
    }
    bytes[size++] = '"';
    separated = true;
  }

  /** A number, {@code true}, {@code false} or {@code null}. */
  void literal(String text) {
    int length = text.length();
    room(length + 1);
    separate();
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    separated = true;
  }

  void nullValue() {
    literal("null");
  }

  /** A whole value that somebody else wrote. */
  void value(Buffer json) {
    byte[] written = json.readByteArray();
    room(written.length + 1);
    separate();
    System.arraycopy(written, 0, bytes, size, written.length);
    size += written.length;
    separated = true;
  }

  private void separate() {
    if (separated) {
      bytes[size++] = ',';
    }
  }

  private void room(int wanted) {
    if (bytes.length - size < wanted) {
      int twice = (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8);
      bytes = Arrays.copyOf(bytes, Math.max(twice, Math.addExact(size, wanted)));
    }
  }

  /** Goes on from the first character that isn't plain. */
  private void encode(String value, int from) {
    int length = value.length();
    for (int i = from; i < length; i++) {
      char c = value.charAt(i);
      room(length - i + MOST_FOR_ONE);
      if (c < PLAIN.length) {
        ascii(c);
      } else if (c < 0x800) {
        put(0xC0 | (c >> 6), tail(c));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        int point = Character.toCodePoint(c, value.charAt(i));
        put(0xF0 | (point >> 18), tail(point >> 12));
        put(tail(point >> 6), tail(point));
      } else if (Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        escape(c);
      } else {
        bytes[size++] = (byte) (0xE0 | (c >> 12));
        put(tail(c >> 6), tail(c));
      }
    }
  }

  /** A byte that isn't a character's first. */
  private static int tail(int bits) {
    return 0x80 | (bits & 0x3F);
  }

  private void put(int first, int second) {
    bytes[size++] = (byte) first;
    bytes[size++] = (byte) second;
  }

  private void ascii(char c) {
    switch (c) {
      case '"', '\\' -> put('\\', c);
      case '\n' -> put('\\', 'n');
      case '\r' -> put('\\', 'r');
      case '\t' -> put('\\', 't');
      case '\b' -> put('\\', 'b');
      case '\f' -> put('\\', 'f');
      default -> {
        if (PLAIN[c]) {
          bytes[size++] = (byte) c;
        } else {
          escape(c);
        }
      }
    }
  }

  private void escape(char c) {
    put('\\', 'u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = (byte) Character.forDigit((c >> shift) & 0xF, 16);
    }
  }

  RequestBody body(MediaType type) {
    return RequestBody.create(bytes, type, 0, size);
  }

  JsonReader reader() {
    return JsonReader.of(new Buffer().write(bytes, 0, size));
  }

  void copyTo(BufferedSink sink) throws IOException {
    sink.write(bytes, 0, size);
  }

  /** The JSON as text. */
  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
