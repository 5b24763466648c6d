package dev.specfit.drift.names;

import dev.specfit.engine.GenerationRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What the client is called on both sides, so that only the documents make a difference.
 *
 * @param packageName its package
 * @param clientName its name without the word Client
 */
public record ClientIdentity(String packageName, String clientName) {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
  private static final int WORDS = 4;
  private static final String NAMELESS = "Api";

  /**
   * As the requests have it, the base's first; else in words of the document.
   *
   * @param title what the base's first document calls itself
   */
  public static ClientIdentity of(
      GenerationRequest base, GenerationRequest revision, String title) {
    String name = firstOf(base.clientName(), revision.clientName());
    String clientName = name.isBlank() ? ofTitle(title) : name;
    String given = firstOf(base.packageName(), revision.packageName());
    return new ClientIdentity(given.isBlank() ? packageOf(clientName) : given, clientName);
  }

  private static String firstOf(String one, String other) {
    return one.isBlank() ? other : one;
  }

  private static String ofTitle(String title) {
    StringBuilder name = new StringBuilder();
    Matcher words = WORD.matcher(title);
    for (int count = 0; count < WORDS && words.find(); count++) {
      String word = words.group();
      if (!word.equalsIgnoreCase("api") && !word.equalsIgnoreCase("client")) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    boolean usable = !name.isEmpty() && Character.isLetter(name.charAt(0));
    return usable && !name.toString().endsWith("Client") ? name.toString() : NAMELESS;
  }

  private static String packageOf(String clientName) {
    String name = clientName.toLowerCase(Locale.ROOT);
    return SourceVersion.isName(name) ? name : "client";
  }
}
