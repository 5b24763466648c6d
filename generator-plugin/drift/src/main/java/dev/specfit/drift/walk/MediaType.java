package dev.specfit.drift.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The name of a media type (RFC 6838), taken apart.
 *
 * @param type before the slash, in lower case
 * @param subtype after it, without its suffix
 * @param suffix after the last plus sign, or empty
 * @param parameters by name in lower case
 */
record MediaType(String type, String subtype, String suffix, Map<String, String> parameters) {

  static MediaType parse(String text) {
    List<String> parts = Arrays.asList(text.split(";", -1));
    String name = parts.isEmpty() ? "" : parts.get(0).strip().toLowerCase(Locale.ROOT);
    int slash = name.indexOf('/');
    String subtype = name.substring(slash + 1);
    int plus = subtype.lastIndexOf('+');
    Map<String, String> parameters = new TreeMap<>();
    for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals);
      String value = equals < 0 ? "" : part.substring(equals + 1).strip();
      if (!key.isBlank()) {
        parameters.put(key.strip().toLowerCase(Locale.ROOT), value.replace("\"", ""));
      }
    }
    return new MediaType(
        slash < 0 ? "" : name.substring(0, slash),
        plus < 0 ? subtype : subtype.substring(0, plus),
        plus < 0 ? "" : subtype.substring(plus + 1),
        parameters);
  }

  /** The name without its parameters. */
  String name() {
    return type + "/" + subtype + (suffix.isEmpty() ? "" : "+" + suffix);
  }

  /** Whether it stands for several. */
  boolean isRange() {
    return subtype.equals("*");
  }

  boolean isJson() {
    return subtype.equals("json") || suffix.equals("json");
  }

  /** Whether values in it are text whatever their type is, as in forms and in XML. */
  boolean isTextual() {
    return subtype.equals("x-www-form-urlencoded")
        || type.equals("multipart")
        || subtype.equals("xml")
        || suffix.equals("xml");
  }

  boolean hasNameOf(MediaType other) {
    return name().equals(other.name());
  }

  /** Whether all that is of this type is of the other, too, which is a more general one. */
  boolean isKindOf(MediaType other) {
    if (!type.equals(other.type)) {
      return other.name().equals("*/*");
    }
    return other.subtype.equals("*")
        || hasNameOf(other)
        || (other.suffix.isEmpty() && suffix.equals(other.subtype));
  }
}
