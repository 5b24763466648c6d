package dev.specfit.example.synthesis;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schemas of a document and how they refer to each other. */
public final class Schemas {
  private static final int LONGEST_CHAIN = 64;

  private final SpecDocument document;
  private final boolean is30;
  private @Nullable Map<String, List<SpecObject>> children;

  public Schemas(SpecDocument document) {
    this.document = document;
    this.is30 =
        Nodes.text(document.root().get("openapi")).filter(v -> v.startsWith("3.0")).isPresent();
  }

  /** Whether the document is OpenAPI 3.0: nothing beside a reference counts. */
  public boolean is30() {
    return is30;
  }

  /** What stands at a pointer. */
  public Optional<SpecNode> at(JsonPointer pointer) {
    return document.at(pointer);
  }

  /** The node a reference leads to, one step. */
  public Optional<SpecNode> target(SpecNode node) {
    return node instanceof SpecObject object
        ? Nodes.text(object.get("$ref")).flatMap(this::target)
        : Optional.empty();
  }

  Optional<SpecNode> target(String ref) {
    if (!ref.startsWith("#/")) {
      return Optional.empty();
    }
    try {
      String decoded =
          ref.indexOf('%') < 0
              ? ref
              : URLDecoder.decode(ref.replace("+", "%2B"), StandardCharsets.UTF_8);
      return document.at(JsonPointer.parse(decoded));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The node behind all references; the last one that can be reached. */
  public SpecNode resolve(SpecNode node) {
    SpecNode at = node;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<SpecNode> next = target(at);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  /** Whether a schema, or what it refers to, has a flag such as {@code readOnly}. */
  boolean isFlagged(SpecNode schema, String flag) {
    boolean beside = schema instanceof SpecObject object && Nodes.isTrue(object.get(flag));
    boolean reference = target(schema).isPresent();
    return (beside && !(reference && is30))
        || (resolve(schema) instanceof SpecObject object && Nodes.isTrue(object.get(flag)));
  }

  /** A component's name, or empty where the node is none. */
  static String componentName(SpecNode node) {
    List<String> tokens = node.pointer().tokens();
    return tokens.size() == 3 && tokens.get(0).equals("components") ? tokens.get(2) : "";
  }

  /** The component schemas that have a schema in their {@code allOf}, in document order. */
  List<SpecObject> childrenOf(SpecObject base) {
    Map<String, List<SpecObject>> known = children;
    if (known == null) {
      known = findChildren();
      children = known;
    }
    return known.getOrDefault(base.pointer().toString(), List.of());
  }

  private Map<String, List<SpecObject>> findChildren() {
    Map<String, List<SpecObject>> found = new LinkedHashMap<>();
    SpecNode schemas = document.at(JsonPointer.parse("/components/schemas")).orElse(null);
    for (SpecNode schema : Nodes.members(schemas).values()) {
      if (schema instanceof SpecObject child) {
        for (SpecNode part : Nodes.items(child.get("allOf"))) {
          if (target(part).isPresent()) {
            String base = resolve(part).pointer().toString();
            found.computeIfAbsent(base, unused -> new ArrayList<>()).add(child);
          }
        }
      }
    }
    return found;
  }
}
