package dev.specfit.engine.naming;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ways to put one vendor's name in words, the shortest first, each telling more apart. */
final class Spellings {
  private Spellings() {}

  /** Names for a value: words; symbols around them; all symbols; and the case. */
  static List<String> of(String text, Function<List<String>, String> join) {
    return new LazyNames(
        List.of(
            () -> join.apply(Words.ofValue(text)),
            () -> join.apply(Words.withSigns(text)),
            () -> join.apply(Words.spelled(text)),
            () -> join.apply(Words.withCase(text))));
  }

  /** Names for a member: as {@link #of}; a reserved one goes on with {@code Value}. */
  static List<String> ofMember(String text, Predicate<String> reserved) {
    List<String> names = of(text.isEmpty() ? "value" : text, Identifiers::lowerCamel);
    if (!reserved.test(names.get(0))) {
      return names;
    }
    List<String> more = LazyNames.with(names, 1, () -> names.get(0) + "Value");
    return LazyNames.with(more, 2, () -> names.get(0) + "Property");
  }
}
