package dev.specfit.runtime;

import java.util.Base64;

/**
 * Bytes that travel as Base64 ({@code type: string, format: byte}; RFC 4648). The text is kept
 * exactly, whatever it is; it is decoded only when asked.
 */
public final class Base64String extends ExactText {
  private Base64String(String text) {
    super(text);
  }

  /** The value with this text, which need not be Base64. */
  public static Base64String of(String text) {
    return new Base64String(text);
  }

  /** The value for these bytes: the standard alphabet, padded, in one line. */
  public static Base64String of(byte[] bytes) {
    return new Base64String(Base64.getEncoder().encodeToString(bytes));
  }

  /**
   * The bytes. The alphabet for URLs (RFC 4648 section 5), missing padding and line breaks are
   * taken too.
   *
   * @throws IllegalArgumentException if the text isn't Base64
   */
  public byte[] bytes() {
    String plain = text().replace("\r", "").replace("\n", "").replace('-', '+').replace('_', '/');
    try {
      return Base64.getDecoder().decode(plain);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the text is not Base64: " + e.getMessage(), e);
    }
  }
}
