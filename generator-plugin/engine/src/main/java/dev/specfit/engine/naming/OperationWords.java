package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.OperationIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words an operation offers. */
final class OperationWords {
  private OperationWords() {}

  private static final String SEPARATORS = "/._#:-";

  /** Between these a section stands for itself; other separators join the words of one. */
  private static final String SECTIONS = "/.:#";

  /** Of its explicit name, its operationId, or its method and path. */
  static List<String> full(IrOperation operation) {
    if (operation.explicitName() != null) {
      return Words.ofValue(operation.explicitName());
    }
    String id = id(operation);
    String own = id.isEmpty() ? operation.path() : id;
    List<String> said = Said.instead(own, operation.docs().summary());
    if (!said.isEmpty()) {
      return said;
    }
    return id.isEmpty() ? methodAndPathInShort(operation) : Words.ofValue(id);
  }

  /** The operationId to the letter, where {@link #full} leaves words out; else the same. */
  static List<String> whole(IrOperation operation) {
    String id = operation.operationId();
    if (operation.explicitName() != null) {
      return full(operation);
    }
    return id == null || id.isBlank() ? methodAndPath(operation) : Words.ofValue(id);
  }

  /** As {@link #full}, without a section of the operationId that only repeats the tag. */
  static List<String> withoutTag(IrOperation operation, String tag) {
    String id = id(operation);
    List<String> full = full(operation);
    if (operation.explicitName() != null || tag.isEmpty()) {
      return full;
    }
    for (int i = 1; i < id.length() - 1; i++) {
      if (SEPARATORS.indexOf(id.charAt(i)) >= 0 && endsWithTag(id.substring(0, i), tag)) {
        List<String> rest = Words.of(id.substring(i + 1));
        return rest.isEmpty() || Character.isDigit(rest.get(0).charAt(0)) ? full : rest;
      }
    }
    return full;
  }

  private static String id(IrOperation operation) {
    String id = operation.operationId();
    return id == null || id.isBlank()
        ? ""
        : OperationIds.withoutPath(id, operation.method(), operation.path());
  }

  /** Whether the front of an id is the tag, or its last section is: {@code drive.files}. */
  private static boolean endsWithTag(String front, String tag) {
    if (same(front, tag)) {
      return true;
    }
    for (int i = 1; i < front.length() - 1; i++) {
      if (SECTIONS.indexOf(front.charAt(i)) >= 0 && same(front.substring(i + 1), tag)) {
        return true;
      }
    }
    return false;
  }

  /** {@code GET /pets/{id}/toys/{toy}} is {@code get pets by id toys by toy}. */
  static List<String> methodAndPath(IrOperation operation) {
    return methodAndPath(operation, 0);
  }

  /** As {@link #methodAndPath}, with parameters only where the path ends: {@code by toy}. */
  private static List<String> methodAndPathInShort(IrOperation operation) {
    String[] segments = operation.path().split("/", -1);
    int last = segments.length - 1;
    while (last > 0 && !isWord(segments[last])) {
      last--;
    }
    return methodAndPath(operation, last);
  }

  /**
   * @param from the index of the first segment that may be a parameter
   */
  private static List<String> methodAndPath(IrOperation operation, int from) {
    List<String> words = new ArrayList<>();
    words.add(operation.method().toLowerCase(Locale.ROOT));
    String[] segments = operation.path().split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean parameter = segments[i].startsWith("{");
      if (parameter && i >= from) {
        words.add("by");
      }
      if (!parameter || i >= from) {
        words.addAll(Words.of(segments[i]));
      }
    }
    if (words.size() == 1) {
      words.add("root");
    }
    return words;
  }

  private static boolean isWord(String segment) {
    return !segment.isEmpty() && !segment.startsWith("{");
  }

  private static boolean same(String section, String tag) {
    return lower(Words.of(section)).equals(lower(Words.of(tag)));
  }

  private static String lower(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }
}
