package dev.specfit.engine.ir;

import java.util.regex.Pattern;

/** What may stand in a header as a media type (RFC 9110, section 8.3.1). */
public final class IrMediaTypes {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          TOKEN + "/" + TOKEN + "(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[ -~&&[^\"\\\\]]*\"))*");

  private IrMediaTypes() {}

  /** Whether it may stand in a header. */
  public static boolean isWellFormed(String mediaType) {
    return MEDIA_TYPE.matcher(mediaType).matches();
  }

  /** Whether it says nothing about the one used: a range, such as {@code image/*}. */
  public static boolean isRange(String mediaType) {
    return mediaType.contains("*");
  }
}
