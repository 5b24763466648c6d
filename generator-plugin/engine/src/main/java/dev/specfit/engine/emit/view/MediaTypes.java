package dev.specfit.engine.emit.view;

import dev.specfit.engine.ir.IrContent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chooses among media types, and lets only well-formed ones into headers (RFC 9110, 8.3.1). */
final class MediaTypes {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          TOKEN + "/" + TOKEN + "(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[ -~&&[^\"\\\\]]*\"))*");

  private MediaTypes() {}

  /** The one that the client speaks: JSON before forms, multipart, text and bytes. */
  static Optional<IrContent> preferred(List<IrContent> contents) {
    return contents.stream().min(Comparator.comparing(IrContent::kind));
  }

  static boolean isWellFormed(String mediaType) {
    return MEDIA_TYPE.matcher(mediaType).matches();
  }

  /** The media types and ranges of a list that are well-formed, parted by commas. */
  static String wellFormed(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(MediaTypes::isWellFormed)
        .collect(Collectors.joining(", "));
  }

  /** The first of a list that isn't a range, or empty. */
  static String firstExact(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(type -> isWellFormed(type) && !isRange(type))
        .findFirst()
        .orElse("");
  }

  /** Whether a media type is JSON: {@code application/json} and every {@code +json}. */
  static boolean isJson(String mediaType) {
    String plain = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    return plain.equals("application/json") || plain.equals("text/json") || plain.endsWith("+json");
  }

  /** Whether a media type says nothing about the one used: a range, such as {@code image/*}. */
  static boolean isRange(String mediaType) {
    return mediaType.contains("*");
  }
}
