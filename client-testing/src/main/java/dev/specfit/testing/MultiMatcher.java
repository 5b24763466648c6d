package dev.specfit.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fixture expects of a header or query parameter, which may come several times. */
interface MultiMatcher {
  /** How the values that came differ from what is expected; empty if they don't. */
  List<String> differences(List<String> values);

  /** Reads one matcher, or {@code hasExactly} or {@code includes} with several. */
  static MultiMatcher read(KeyReader in) {
    if (in.has("hasExactly")) {
      List<ValueMatcher> each = in.objects("hasExactly").stream().map(ValueMatchers::read).toList();
      in.done();
      return values -> exactly(each, values);
    }
    if (in.has("includes")) {
      List<ValueMatcher> each = in.objects("includes").stream().map(ValueMatchers::read).toList();
      in.done();
      return values -> included(each, new ArrayList<>(values));
    }
    ValueMatcher one = ValueMatchers.read(in);
    return values -> {
      // One matcher speaks of one value: a second one, whatever it is, wasn't expected.
      if (values.size() > 1) {
        return List.of("expected one value, found " + values.size());
      }
      @Nullable String value = values.isEmpty() ? null : values.get(0);
      return one.differences(value);
    };
  }

  private static List<String> exactly(List<ValueMatcher> each, List<String> values) {
    List<String> left = new ArrayList<>(values);
    List<String> differences = new ArrayList<>(included(each, left));
    left.forEach(
        value -> differences.add("found " + ValueMatchers.show(value) + ", which isn't expected"));
    return differences;
  }

  /** Takes each matcher's value out of those left. */
  private static List<String> included(List<ValueMatcher> each, List<String> left) {
    List<String> differences = new ArrayList<>();
    for (ValueMatcher matcher : each) {
      int match = 0;
      while (match < left.size() && !matcher.matches(left.get(match))) {
        match++;
      }
      if (match < left.size()) {
        left.remove(match);
      } else {
        differences.addAll(matcher.differences(null));
      }
    }
    return differences;
  }
}
