package dev.specfit.document.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What has moved in an operation's contract since something was made for it. */
public final class ContractMoves {
  private ContractMoves() {}

  /**
   * One line for each pointer that has another content, that the contract reaches now and didn't
   * then, or the other way round.
   *
   * @param then digests by pointer, as they were written down
   * @param now digests by pointer, as {@link ContractDigest} gives them, written the same way
   * @return empty if nothing moved
   */
  public static List<String> between(Map<String, String> then, Map<String, String> now) {
    List<String> lines = new ArrayList<>();
    then.forEach(
        (pointer, digest) -> {
          String other = now.get(pointer);
          if (other == null) {
            lines.add("`" + pointer + "` is gone");
          } else if (!other.equals(digest)) {
            lines.add("`" + pointer + "` moved");
          }
        });
    now.keySet().stream()
        .filter(pointer -> !then.containsKey(pointer))
        .forEach(pointer -> lines.add("`" + pointer + "` is new"));
    return lines;
  }
}
