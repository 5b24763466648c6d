package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrArrayStyles;
import dev.specfit.engine.load.TypedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-specfit-array-style}: on a parameter it speaks of all its arrays, on a schema of
 * the one array that it describes.
 *
 * <pre>
 * x-specfit-array-style: repeat           # or comma, brackets, indexed
 * </pre>
 */
final class ArrayStyles {
  static final String EXTENSION = "x-specfit-array-style";

  /** No parameter needs more; a document made to take time doesn't get more. */
  private static final int MOST_SCHEMAS = 5_000;

  private final Scope scope;
  private final List<IrArrayStyles.At> exceptions = new ArrayList<>();
  private final Set<SpecObject> above = Collections.newSetFromMap(new IdentityHashMap<>());
  private int left = MOST_SCHEMAS;

  private ArrayStyles(Scope scope) {
    this.scope = scope;
  }

  /**
   * What is said of a value's arrays, or null where nothing is.
   *
   * @param holder the parameter, or null for a property, which has but its schema
   */
  static @Nullable IrArrayStyles read(
      Scope scope, @Nullable SpecObject holder, @Nullable SpecNode schema) {
    ArrayStyles styles = new ArrayStyles(scope);
    IrArrayStyles.Kind usual = holder == null ? null : styles.kind(holder);
    if (schema != null) {
      styles.walk(schema, List.of());
    }
    return usual == null && styles.exceptions.isEmpty()
        ? null
        : new IrArrayStyles(usual, styles.exceptions);
  }

  private void walk(SpecNode node, List<String> path) {
    Optional<TypedDocument.Resolved> resolved = scope.document().resolve(node);
    if (resolved.isEmpty() || left-- <= 0) {
      return;
    }
    SpecObject schema = resolved.get().object();
    if (!above.add(schema)) {
      return;
    }
    IrArrayStyles.Kind kind = kind(schema);
    if (kind != null) {
      exceptions.add(new IrArrayStyles.At(path, kind));
    }
    for (Map.Entry<String, SpecNode> property : Nodes.members(schema, "properties").entrySet()) {
      List<String> below = new ArrayList<>(path);
      below.add(property.getKey());
      walk(property.getValue(), below);
    }
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      Nodes.items(schema.get(keyword)).forEach(part -> walk(part, path));
    }
    SpecNode items = schema.get("items");
    if (items != null) {
      walk(items, path);
    }
    above.remove(schema);
  }

  private IrArrayStyles.@Nullable Kind kind(SpecObject node) {
    SpecNode extension = node.get(EXTENSION);
    if (extension == null) {
      return null;
    }
    String text = Nodes.textOrEmpty(node, EXTENSION);
    for (IrArrayStyles.Kind kind : IrArrayStyles.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return kind;
      }
    }
    scope
        .findings()
        .add(
            IrProblem.INVALID_EXTENSION,
            "`" + EXTENSION + "` takes `comma`, `repeat`, `brackets` or `indexed`",
            extension);
    return null;
  }
}
