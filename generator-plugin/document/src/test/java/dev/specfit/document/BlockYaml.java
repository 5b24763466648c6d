package dev.specfit.document;

/** Writes a tree as YAML in block style, so that JSON isn't the only YAML that is tested. */
final class BlockYaml {
  private BlockYaml() {}

  static String of(SpecNode node) {
    StringBuilder out = new StringBuilder();
    write(node, "", out);
    return out.toString();
  }

  private static void write(SpecNode node, String indent, StringBuilder out) {
    if (node instanceof SpecObject object && !object.members().isEmpty()) {
      object
          .members()
          .forEach(
              (name, value) -> {
                out.append('\n').append(indent).append("? ").append(JsonText.ofString(name));
                out.append('\n').append(indent).append(": ");
                write(value, indent + "  ", out);
              });
    } else if (node instanceof SpecArray array && !array.items().isEmpty()) {
      for (SpecNode item : array.items()) {
        out.append('\n').append(indent).append("- ");
        write(item, indent + "  ", out);
      }
    } else {
      out.append(JsonText.of(node));
    }
  }
}
