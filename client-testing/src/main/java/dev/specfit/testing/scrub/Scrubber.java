package dev.specfit.testing.scrub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Replaces credentials and personal data by pseudonyms: the same for the same value wherever it
 * stands, shaped like it. Learn all credentials first, then scrub. Not thread-safe.
 */
public final class Scrubber {
  private final Pseudonyms pseudonyms;
  private final Secrets secrets = new Secrets();
  private final TextPatterns patterns;
  private final Set<String> accounts = new LinkedHashSet<>();
  private final Set<String> moreNames = new LinkedHashSet<>();
  private final Set<String> keptNames = new LinkedHashSet<>();

  /**
   * A scrubber that knows no credential yet.
   *
   * @param key what pseudonyms depend on: the same key gives the same ones; whoever has it can try
   *     out what they stand for
   */
  public Scrubber(byte[] key) {
    this.pseudonyms = new Pseudonyms(key);
    this.patterns = new TextPatterns(pseudonyms);
  }

  /** Replaces a credential wherever it stands, in whatever encoding. */
  public void learnSecret(String secret) {
    secrets.add(secret);
  }

  /** Replaces values of that name (of a property, parameter or form field), too. */
  public void alsoReplace(String name) {
    moreNames.add(name.toLowerCase(Locale.ROOT));
  }

  /** Keeps values of that name, unless they hold a credential or look like one. */
  public void keep(String name) {
    keptNames.add(name.toLowerCase(Locale.ROOT));
  }

  /** Takes note of a named value: if it is a credential, it will be replaced everywhere. */
  public void learn(String name, String value, boolean inUrl) {
    if (isSecret(name, inUrl)) {
      secrets.add(value);
    } else if (PersonalNames.isAccount(name) && value.length() >= 4 && !isKept(name)) {
      accounts.add(value);
    }
  }

  /** A named value as it may be written down. */
  public String value(String name, String value, boolean inUrl) {
    if (value.isEmpty()) {
      return value;
    }
    if (isSecret(name, inUrl)) {
      return pseudonyms.like(value);
    }
    if (isKept(name)) {
      return text(value);
    }
    if (PersonalNames.isPhone(name) && value.matches("[0-9+() ./-]{6,}")) {
      return value.startsWith("+") ? text(value) : pseudonyms.like(value);
    }
    boolean personal = PersonalNames.isPersonal(name) || PersonalNames.isAccount(name);
    if (personal || moreNames.contains(name.toLowerCase(Locale.ROOT))) {
      return replaced(value);
    }
    return text(value);
  }

  private String replaced(String value) {
    if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return pseudonyms.date(value);
    }
    String byLook = patterns.replace(value);
    return byLook.equals(value) ? pseudonyms.like(value) : byLook;
  }

  /** A number under a name, as it may be written down. */
  public String number(String name, String number) {
    boolean named =
        !isKept(name)
            && (isNamedSecretNumber(name)
                || PersonalNames.isPersonal(name)
                || PersonalNames.isAccount(name)
                || moreNames.contains(name.toLowerCase(Locale.ROOT)));
    boolean held = secrets.is(number) || secrets.isIn(number) || accounts.contains(number);
    return named || held ? pseudonyms.number(number) : number;
  }

  /** A plural counts something: {@code total_tokens}. */
  private boolean isNamedSecretNumber(String name) {
    return isSecret(name, false) && !name.toLowerCase(Locale.ROOT).endsWith("s");
  }

  /** Any text as it may be written down. */
  public String text(String text) {
    if (text.isEmpty()) {
      return text;
    }
    if (secrets.is(text) || accounts.contains(text)) {
      return pseudonyms.like(text);
    }
    String plain = secrets.replacePlain(text, pseudonyms);
    String runs =
        Layers.RUN
            .matcher(plain)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        secrets.isIn(found.group())
                            ? pseudonyms.like(found.group())
                            : found.group()));
    String scrubbed = patterns.replace(runs);
    return secrets.isIn(scrubbed) ? pseudonyms.like(text) : scrubbed;
  }

  /**
   * A longer text that isn't JSON, whose credentials were learned: they are told wherever they
   * stand, but for those that are too short for it.
   */
  public String document(String text) {
    String named =
        NamedValues.replace(
            text,
            (name, value) ->
                value.length() < Secrets.SHORTEST && isSecret(name, false)
                    ? pseudonyms.like(value)
                    : value);
    return text(named);
  }

  /** Takes note of the credentials in a longer text. */
  public void learnDocument(String text) {
    NamedValues.replace(
        text,
        (name, value) -> {
          learn(name, value, false);
          Layers.texts(value).forEach(plain -> learn(name, plain, false));
          return value;
        });
  }

  /** Whether a text still holds a credential, in whatever encoding. */
  public boolean reveals(String text) {
    return secrets.isIn(text);
  }

  /** Whether bytes hold a credential. */
  public boolean reveals(byte[] bytes) {
    return secrets.isIn(bytes) || secrets.isIn(new String(bytes, StandardCharsets.UTF_8));
  }

  private boolean isSecret(String name, boolean inUrl) {
    return !isKept(name) && (inUrl ? SecretNames.isSecretInUrl(name) : SecretNames.isSecret(name));
  }

  private boolean isKept(String name) {
    return keptNames.contains(name.toLowerCase(Locale.ROOT));
  }
}
