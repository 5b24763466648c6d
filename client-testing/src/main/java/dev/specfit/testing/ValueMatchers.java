package dev.specfit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads the matchers of WireMock that this kit supports. */
final class ValueMatchers {
  private ValueMatchers() {}

  /** The one matcher that an object holds. */
  static ValueMatcher read(KeyReader in) {
    List<ValueMatcher> found = new ArrayList<>();
    equality(in, found);
    texts(in, found);
    regexes(in, found);
    combined(in, found);
    String bytes = in.text("binaryEqualTo");
    if (bytes != null) {
      found.add(binary(bytes, in));
    }
    if (in.flag("absent")) {
      found.add(
          value -> value == null ? List.of() : List.of("expected none, found " + show(value)));
    }
    if (in.has("equalToJson")) {
      found.add(JsonMatcher.read(in));
    }
    JsonMatcher.name(in);
    in.done();
    if (found.size() != 1) {
      throw in.error("holds " + found.size() + " matchers, expected one");
    }
    return found.get(0);
  }

  private static void equality(KeyReader in, List<ValueMatcher> found) {
    String text = in.text("equalTo");
    boolean anyCase = in.flag("caseInsensitive");
    if (text != null) {
      found.add(
          expecting(
              "equal to " + show(text),
              value -> anyCase ? value.equalsIgnoreCase(text) : value.equals(text)));
    } else if (anyCase) {
      throw in.error("has `caseInsensitive` without `equalTo`");
    }
  }

  private static void texts(KeyReader in, List<ValueMatcher> found) {
    String part = in.text("contains");
    if (part != null) {
      found.add(expecting("containing " + show(part), value -> value.contains(part)));
    }
    String not = in.text("doesNotContain");
    if (not != null) {
      found.add(expecting("without " + show(not), value -> !value.contains(not)));
    }
  }

  private static void regexes(KeyReader in, List<ValueMatcher> found) {
    String regex = in.text("matches");
    if (regex != null) {
      Pattern pattern = pattern(regex, in);
      found.add(expecting("matching " + show(regex), value -> pattern.matcher(value).matches()));
    }
    String not = in.text("doesNotMatch");
    if (not != null) {
      Pattern pattern = pattern(not, in);
      found.add(expecting("not matching " + show(not), value -> !pattern.matcher(value).matches()));
    }
  }

  private static void combined(KeyReader in, List<ValueMatcher> found) {
    if (in.has("and")) {
      List<ValueMatcher> all = in.objects("and").stream().map(ValueMatchers::read).toList();
      found.add(value -> all.stream().flatMap(one -> one.differences(value).stream()).toList());
    }
    if (in.has("or")) {
      List<ValueMatcher> any = in.objects("or").stream().map(ValueMatchers::read).toList();
      found.add(
          value ->
              any.stream().anyMatch(one -> one.matches(value))
                  ? List.of()
                  : any.stream().flatMap(one -> one.differences(value).stream()).toList());
    }
    KeyReader not = in.object("not");
    if (not != null) {
      ValueMatcher inner = read(not);
      found.add(
          value ->
              inner.matches(value)
                  ? List.of("expected anything but what `not` says, found " + show(value))
                  : List.of());
    }
  }

  static Pattern pattern(String regex, KeyReader in) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw in.error("holds the pattern " + show(regex) + ": " + e.getDescription());
    }
  }

  static ValueMatcher expecting(String what, Predicate<String> test) {
    return value ->
        value != null && test.test(value)
            ? List.of()
            : List.of("expected " + what + ", found " + show(value));
  }

  private static ValueMatcher binary(String base64, KeyReader in) {
    ByteString expected = ByteString.decodeBase64(base64);
    if (expected == null) {
      throw in.error("has a `binaryEqualTo` that isn't base64");
    }
    // A body is matched as text; bytes beyond UTF-8 are matched by `BodyPattern` before that.
    return expecting(
        "the bytes " + show(base64), value -> ByteString.encodeUtf8(value).equals(expected));
  }

  /** A text for a message: in backticks, control characters shown, not endless. */
  static String show(@Nullable String value) {
    if (value == null) {
      return "none";
    }
    StringBuilder text = new StringBuilder("`");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (text.length() > 400) {
        return text + "`… (" + value.length() + " characters)";
      }
      text.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
    }
    return text + "`";
  }
}
