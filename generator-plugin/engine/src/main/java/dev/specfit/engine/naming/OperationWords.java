package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words an operation offers. */
final class OperationWords {
  private OperationWords() {}

  /** Of its explicit name, its operationId, or its method and path. */
  static List<String> full(IrOperation operation) {
    if (operation.explicitName() != null) {
      return Words.ofValue(operation.explicitName());
    }
    String id = operation.operationId();
    return id == null || id.isBlank() ? methodAndPath(operation) : Words.ofValue(id);
  }

  /** As {@link #full}, without a section of the operationId that only repeats the tag. */
  static List<String> withoutTag(IrOperation operation, String tag) {
    String id = operation.operationId();
    List<String> full = full(operation);
    if (operation.explicitName() != null || id == null || tag.isEmpty()) {
      return full;
    }
    for (int i = 1; i < id.length() - 1; i++) {
      if ("/._#:-".indexOf(id.charAt(i)) >= 0 && same(id.substring(0, i), tag)) {
        List<String> rest = Words.of(id.substring(i + 1));
        return rest.isEmpty() || Character.isDigit(rest.get(0).charAt(0)) ? full : rest;
      }
    }
    return full;
  }

  /** {@code GET /pets/{id}} is {@code get pets by id}. */
  static List<String> methodAndPath(IrOperation operation) {
    List<String> words = new ArrayList<>();
    words.add(operation.method().toLowerCase(Locale.ROOT));
    for (String segment : operation.path().split("/", -1)) {
      if (segment.startsWith("{")) {
        words.add("by");
      }
      words.addAll(Words.of(segment));
    }
    if (words.size() == 1) {
      words.add("root");
    }
    return words;
  }

  private static boolean same(String section, String tag) {
    return lower(Words.of(section)).equals(lower(Words.of(tag)));
  }

  private static String lower(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }
}
