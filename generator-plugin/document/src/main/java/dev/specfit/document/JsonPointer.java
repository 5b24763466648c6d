package dev.specfit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON Pointer (RFC 6901) as its unescaped tokens.
 *
 * @param tokens the unescaped reference tokens, from the root down
 */
public record JsonPointer(List<String> tokens) {
  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer(List.of());

  public JsonPointer {
    tokens = tokens instanceof TokenChain ? tokens : List.copyOf(tokens);
  }

  /**
   * Reads a pointer's text, with or without a leading {@code #}.
   *
   * @throws IllegalArgumentException if it is neither empty nor starts with a slash
   */
  public static JsonPointer parse(String text) {
    String pointer = text.startsWith("#") ? text.substring(1) : text;
    if (pointer.isEmpty()) {
      return ROOT;
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("a JSON pointer starts with `/`, found `" + text + "`");
    }
    List<String> tokens = new ArrayList<>();
    for (String token : pointer.substring(1).split("/", -1)) {
      boolean escaped = token.indexOf('~') >= 0;
      tokens.add(escaped ? token.replace("~1", "/").replace("~0", "~") : token);
    }
    return new JsonPointer(tokens);
  }

  /** This pointer with more tokens below it. */
  public JsonPointer child(String... more) {
    List<String> chain = tokens;
    for (String token : more) {
      chain = new TokenChain(chain, token);
    }
    return new JsonPointer(chain);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
