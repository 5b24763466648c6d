package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the versions of two states, by semantic versioning if both follow it. */
final class VersionWalk {
  private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
  private static final Pattern SEMANTIC =
      Pattern.compile(
          "v?"
              + NUMBER
              + "\\."
              + NUMBER
              + "\\."
              + NUMBER
              + "(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?");

  private final Walk walk;

  VersionWalk(Walk walk) {
    this.walk = walk;
  }

  /**
   * Compares them.
   *
   * @param breaks whether calls break
   */
  void compare(boolean breaks) {
    SpecNode before = walk.base().root().get("info");
    SpecNode after = walk.revision().root().get("info");
    String was = Nodes.text(before, "version");
    String is = Nodes.text(after, "version");
    if (before == null || after == null) {
      return;
    }
    String rule = breaks && was != null && is != null ? violation(was, is) : null;
    if (rule == null && !Objects.equals(was, is)) {
      rule = "api-version-changed";
    }
    if (rule != null) {
      Subject api = Subject.of("the API", before.pointer(), after.pointer());
      String now = Objects.equals(was, is) ? "still" : "now, `" + was + "` before";
      walk.findings().changed(rule, api, before, after, "is of version `" + is + "` " + now);
    }
  }

  /** How a version that breaks calls fails to say so, or null. */
  private static @Nullable String violation(String was, String is) {
    int[] from = numbers(was);
    int[] to = numbers(is);
    if (from.length == 0 || to.length == 0) {
      return null;
    }
    if (Objects.equals(was, is)) {
      return "api-version-not-bumped";
    }
    if (Arrays.compare(to, from) <= 0) {
      return "api-version-decreased";
    }
    boolean early = from[0] == 0 && to[0] == 0;
    boolean enough = early ? to[1] > from[1] : to[0] > from[0];
    return enough ? null : "api-major-version-not-bumped";
  }

  private static int[] numbers(String version) {
    Matcher matcher = SEMANTIC.matcher(version);
    if (!matcher.matches()) {
      return new int[0];
    }
    int[] numbers = new int[3];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(matcher.group(i + 1));
    }
    return numbers;
  }
}
