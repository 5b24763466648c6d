package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Divides the operations of a tag that are too many for one service by the first words in which
 * their paths differ, and what is too large then by the next ones. Segments are words, unless that
 * leaves hardly two operations together, as it does where paths are names of actions.
 */
final class PathDivision {
  private static final Pattern NO_WORD =
      Pattern.compile("\\P{L}*|.*[{}].*|api|rest|v[0-9].*", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> names = new HashMap<>();

  private PathDivision() {}

  /** By operation id the name of its service: the tag, with words of its path if it is divided. */
  static Map<String, String> of(String tag, List<IrOperation> operations) {
    PathDivision division = new PathDivision();
    List<String> known = words(tag);
    List<Path> paths = new ArrayList<>();
    for (IrOperation operation : operations) {
      List<String> segments = new ArrayList<>();
      for (String segment : operation.path().split("[/?#]", -1)) {
        if (!NO_WORD.matcher(segment).matches() && !words(segment).equals(known)) {
          segments.add(segment);
        }
      }
      paths.add(new Path(operation.id().toString(), segments));
    }
    division.divide(tag, paths, 0, false);
    return division.names;
  }

  private void divide(String name, List<Path> paths, int depth, boolean fine) {
    Map<String, List<Path>> parts = new LinkedHashMap<>();
    for (Path path : paths) {
      String word = path.word(depth).toLowerCase(Locale.ROOT);
      parts.computeIfAbsent(word, unseen -> new ArrayList<>()).add(path);
    }
    boolean ends = parts.size() == 1 && parts.containsKey("");
    if (paths.size() <= Tags.MOST || ends) {
      paths.forEach(path -> names.put(path.id(), name));
    } else if (!fine && parts.size() * 2 >= paths.size()) {
      divide(name, paths.stream().map(path -> path.fineFrom(depth)).toList(), 0, true);
    } else if (parts.size() == 1) {
      divide(name, paths, depth + 1, fine);
    } else {
      parts.forEach((word, part) -> divide(named(name, part, depth), part, depth + 1, fine));
    }
  }

  private static String named(String name, List<Path> part, int depth) {
    return (name + " " + part.get(0).word(depth)).strip();
  }

  private static List<String> words(String text) {
    return Words.ofValue(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** An operation with the words of its path. */
  private record Path(String id, List<String> words) {
    /** The word at a depth; empty where there is none. */
    String word(int depth) {
      return depth < words.size() ? words.get(depth) : "";
    }

    /** The same from a depth on, with each segment's own words. */
    Path fineFrom(int depth) {
      List<String> fine =
          words.stream()
              .skip(depth)
              .flatMap(segment -> Words.ofValue(segment).stream())
              .filter(word -> !NO_WORD.matcher(word).matches())
              .toList();
      return new Path(id, fine);
    }
  }
}
