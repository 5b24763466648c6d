package dev.specfit.engine.emit.view;

import dev.specfit.engine.ir.IrMediaTypes;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lets only well-formed media types into headers. */
final class MediaTypes {
  private MediaTypes() {}

  static boolean isWellFormed(String mediaType) {
    return IrMediaTypes.isWellFormed(mediaType);
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
    return IrMediaTypes.isRange(mediaType);
  }
}
