package dev.specfit.drift.change;

import org.jspecify.annotations.Nullable;

/**
 * What has become of one member that callers' code can name, as computed from the Java that both
 * documents generate.
 *
 * @param type the fully qualified name of the class it belongs to, {@code $} before nested ones
 * @param member the method with its erased parameter types, {@code tags()}, or the field; null for
 *     the class itself
 * @param what in plain words: {@code is gone}, {@code returns `Long` now, `String` before}
 * @param source what that does to code that names it
 * @param binary what that does to compiled code that links to it
 */
public record JavaChange(
    String type, @Nullable String member, String what, Verdict source, Verdict binary) {
  /** What is said of a member that wasn't there before. */
  public static final String NEW = "is new";
}
