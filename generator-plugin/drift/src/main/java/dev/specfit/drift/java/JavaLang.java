package dev.specfit.drift.java;

import java.util.Map;
import java.util.Set;

/** What is known of Java's own types and the runtime's, whose classes may not be at hand. */
final class JavaLang {
  private static final Set<String> TYPES =
      Set.of(
          "Object",
          "String",
          "CharSequence",
          "Number",
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Character",
          "Void",
          "Iterable",
          "Comparable",
          "Enum",
          "Record",
          "Override",
          "Deprecated",
          "SuppressWarnings",
          "FunctionalInterface",
          "SafeVarargs",
          "Class",
          "Throwable",
          "Exception",
          "RuntimeException",
          "AutoCloseable");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "int", Set.of("long", "float", "double"),
          "long", Set.of("float", "double"),
          "float", Set.of("double"));

  private static final Map<String, Set<String>> SUPERTYPES =
      Map.of(
          "dev.specfit.runtime.PagedCall",
          Set.of("dev.specfit.runtime.ApiCall", "retrofit2.Call"),
          "dev.specfit.runtime.ApiCall",
          Set.of("retrofit2.Call"));

  private JavaLang() {}

  static boolean has(String simpleName) {
    return TYPES.contains(simpleName);
  }

  /** Whether a value of one type can stand where another is asked for, without doubt. */
  static boolean accepts(String wanted, String given) {
    return wanted.equals(given)
        || wanted.equals("java.lang.Object")
        || wanted.equals(BOXES.get(given))
        || given.equals(BOXES.get(wanted))
        || WIDER.getOrDefault(given, Set.of()).contains(wanted)
        || isSupertype(wanted, given);
  }

  private static boolean isSupertype(String wanted, String given) {
    return SUPERTYPES.getOrDefault(erasure(given), Set.of()).contains(erasure(wanted))
        && firstArgument(wanted).equals(firstArgument(given));
  }

  private static String erasure(String type) {
    int arguments = type.indexOf('<');
    return arguments < 0 ? type : type.substring(0, arguments);
  }

  /** The answer's type, which comes first in all of these. */
  private static String firstArgument(String type) {
    int depth = 0;
    int from = type.indexOf('<') + 1;
    for (int i = from; i < type.length(); i++) {
      char c = type.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (depth < 0 || (depth == 0 && c == ',')) {
        return type.substring(from, i);
      }
    }
    return "";
  }
}
