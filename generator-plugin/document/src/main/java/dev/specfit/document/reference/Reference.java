package dev.specfit.document.reference;

import dev.specfit.document.JsonPointer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A {@code $ref}'s text, taken apart.
 *
 * @param file the file part, percent-decoded; empty if the reference stays in its file
 * @param fragment what follows the {@code #}, percent-decoded; empty if nothing does
 */
record Reference(String file, String fragment) {

  /** The parts, or empty if the text isn't percent-encoded as a URI is. */
  static Optional<Reference> parse(String text) {
    int hash = text.indexOf('#');
    try {
      return Optional.of(
          new Reference(
              decode(hash < 0 ? text : text.substring(0, hash)),
              hash < 0 ? "" : decode(text.substring(hash + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the fragment is a name ({@code #address}) and not a pointer. */
  boolean isAnchor() {
    return !fragment.isEmpty() && fragment.charAt(0) != '/';
  }

  /** The pointer that the fragment is; only if it is no anchor. */
  JsonPointer pointer() {
    return JsonPointer.parse(fragment);
  }

  private static String decode(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
