package dev.specfit.engine.irbuild;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The names that vendors offer for an enum's constants. They are made for people or for another
 * language: what isn't a Java name becomes one, and what can't become one is no offer.
 */
final class ConstantNames {
  private static final int LONGEST = 120;

  private final Set<String> taken = new HashSet<>(Set.of("UNRECOGNIZED"));

  /** The name offered as a constant's, or null if it can't be had. */
  @Nullable String of(@Nullable String offered) {
    if (offered == null) {
      return null;
    }
    String name =
        isName(offered)
            ? offered
            : offered
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    return isName(name) && taken.add(name.toUpperCase(Locale.ROOT)) ? name : null;
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST
        && name.matches("[A-Za-z_][A-Za-z0-9_]*")
        && !SourceVersion.isKeyword(name);
  }
}
