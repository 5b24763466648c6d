package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecNode;
import org.jspecify.annotations.Nullable;

/** A value that a path selected, with the way to it. */
public final class Match {
  private final @Nullable Match parent;
  private final @Nullable String name;
  private final int index;
  private final SpecNode node;

  private Match(@Nullable Match parent, @Nullable String name, int index, SpecNode node) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.node = node;
  }

  static Match root(SpecNode node) {
    return new Match(null, null, 0, node);
  }

  Match member(String name, SpecNode value) {
    return new Match(this, name, 0, value);
  }

  Match item(int index, SpecNode value) {
    return new Match(this, null, index, value);
  }

  /** The value. */
  public SpecNode node() {
    return node;
  }

  /** The normalized path (RFC 9535, 2.7), such as {@code $['paths']['/a'][0]}. */
  public String path() {
    StringBuilder path = new StringBuilder();
    append(path);
    return path.toString();
  }

  private void append(StringBuilder path) {
    if (parent == null) {
      path.append('$');
      return;
    }
    parent.append(path);
    if (name == null) {
      path.append('[').append(index).append(']');
    } else {
      path.append("['");
      name.chars().forEach(c -> escaped(path, (char) c));
      path.append("']");
    }
  }

  private static void escaped(StringBuilder path, char c) {
    switch (c) {
      case '\'' -> path.append("\\'");
      case '\\' -> path.append("\\\\");
      case '\b' -> path.append("\\b");
      case '\t' -> path.append("\\t");
      case '\n' -> path.append("\\n");
      case '\f' -> path.append("\\f");
      case '\r' -> path.append("\\r");
      default -> {
        if (c < ' ') {
          path.append(String.format("\\u%04x", (int) c));
        } else {
          path.append(c);
        }
      }
    }
  }
}
