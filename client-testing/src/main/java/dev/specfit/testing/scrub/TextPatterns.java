package dev.specfit.testing.scrub;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds by its look, in any text, what is secret or somebody's own. */
final class TextPatterns {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----[\\s\\S]*?(-----END \\1-----|$)");
  private static final Pattern TOKEN =
      Pattern.compile(
          "eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*)*"
              + "|\\b[sprw]k_(live|test)_[A-Za-z0-9]{8,}"
              + "|\\bxox[a-z]-[A-Za-z0-9-]{8,}"
              + "|\\bgh[a-z]_[A-Za-z0-9]{16,}"
              + "|\\bA[KS]IA[A-Z0-9]{16}\\b"
              + "|\\bSG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}"
              + "|\\bAIza[A-Za-z0-9_-]{30,}");
  private static final Pattern SCHEME =
      Pattern.compile("(?i)\\b((?:bearer|basic|token|apikey)\\s+)([A-Za-z0-9._~+/-]{12,}=*)");
  private static final Pattern USER_INFO = Pattern.compile("(://)([^/\\s@\"'<>]+)(@)");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
  private static final Pattern PHONE =
      Pattern.compile("(?<![0-9A-Za-z+])\\+[1-9][0-9]{6,14}(?![0-9])");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![0-9.])(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}"
              + "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?![0-9.])");

  private final Pseudonyms pseudonyms;

  TextPatterns(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  String replace(String text) {
    String replaced = each(PEM, text, found -> "-----PEM REMOVED-----");
    replaced = each(TOKEN, replaced, pseudonyms::like);
    replaced = groups(SCHEME, replaced);
    replaced = groups(USER_INFO, replaced);
    replaced = each(EMAIL, replaced, this::email);
    replaced = each(PHONE, replaced, this::phone);
    return each(ADDRESS, replaced, this::address);
  }

  /** What was replaced already stays, so that scrubbing twice is scrubbing once. */
  private String email(String found) {
    return found.matches("user-[0-9a-f]{8}@example\\.com") ? found : pseudonyms.email(found);
  }

  private String phone(String found) {
    return found.matches("\\+1202555[0-9]{7}") ? found : pseudonyms.phone(found);
  }

  private String address(String found) {
    boolean harmless = found.startsWith("192.0.2.") || found.startsWith("127.0.0.");
    return harmless ? found : pseudonyms.address(found);
  }

  private static String each(Pattern pattern, String text, UnaryOperator<String> replace) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replace.apply(found.group())));
  }

  /** Replaces the second group, keeps what stands around it. */
  private String groups(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .replaceAll(
            found -> {
              String after = found.groupCount() > 2 ? found.group(3) : "";
              return Matcher.quoteReplacement(
                  found.group(1) + pseudonyms.like(found.group(2)) + after);
            });
  }
}
