package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants a name.
 *
 * @param key what it is, unique in its scope; also the order in which a last resort is given
 * @param label how it is called in messages
 * @param rank who keeps a name that several want: the lowest, if it is alone
 * @param candidates names in order of preference, each from words of the document; one that is
 *     there twice running stays when others move on
 * @param explicit the name asked for by {@code x-specfit-name}, or null
 * @param pin the name in the names file, or null
 * @param source where it was declared, or null
 */
record Claim(
    String key,
    String label,
    int rank,
    List<String> candidates,
    @Nullable String explicit,
    @Nullable String pin,
    @Nullable IrSource source) {
  Claim {
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("`" + key + "` has no candidate");
    }
  }

  /** A claim that is only about words. */
  static Claim of(String key, int rank, List<String> candidates) {
    return new Claim(key, key, rank, candidates, null, null, null);
  }
}
