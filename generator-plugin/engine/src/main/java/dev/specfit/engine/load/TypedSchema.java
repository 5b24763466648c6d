package dev.specfit.engine.load;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema: what is written from the located tree, and what type that makes it. */
public final class TypedSchema {
  private final TypedDocument document;
  private final SpecNode node;
  private final Set<String> hidden;

  TypedSchema(TypedDocument document, SpecNode node, Set<String> hidden) {
    this.document = document;
    this.node = node;
    this.hidden = hidden;
  }

  /** Where it stands. */
  public SpecNode node() {
    return node;
  }

  /** The document it belongs to. */
  public TypedDocument document() {
    return document;
  }

  /** This schema as if some keywords weren't there. */
  public TypedSchema without(String... keywords) {
    Set<String> more = new HashSet<>(hidden);
    more.addAll(List.of(keywords));
    return new TypedSchema(document, node, Set.copyOf(more));
  }

  /** Whether a keyword is written. */
  public boolean has(String keyword) {
    return get(keyword) != null;
  }

  /** A keyword's value, or null where it isn't written. */
  public @Nullable SpecNode get(String keyword) {
    return node instanceof SpecObject object && !hidden.contains(keyword)
        ? object.get(keyword)
        : null;
  }

  /** A keyword's text, or null where it isn't a scalar or not written. */
  public @Nullable String text(String keyword) {
    return get(keyword) instanceof SpecScalar scalar && scalar.kind() != SpecScalar.Kind.NULL
        ? scalar.text()
        : null;
  }

  /** Whether a keyword is written as true. */
  public boolean isTrue(String keyword) {
    return get(keyword) instanceof SpecScalar scalar
        && scalar.kind() == SpecScalar.Kind.BOOLEAN
        && scalar.text().equals("true");
  }

  /** The keywords written, in document order. */
  public Set<String> keywords() {
    Set<String> names = new LinkedHashSet<>();
    if (node instanceof SpecObject object) {
      names.addAll(object.members().keySet());
      names.removeAll(hidden);
    }
    return names;
  }

  /** Whether it is the schema {@code false}, which nothing satisfies. */
  public boolean isFalse() {
    return node instanceof SpecScalar scalar && scalar.text().equals("false");
  }

  /** The JSON types named, {@code null} among them; empty where it names none. */
  public Set<String> types() {
    SpecNode written = get("type");
    return written == null ? Set.of() : TypeKeyword.read(document, node, written);
  }

  /** The properties declared, in document order. */
  public Map<String, TypedSchema> properties() {
    Map<String, TypedSchema> result = new LinkedHashMap<>();
    if (get("properties") instanceof SpecObject object) {
      object.members().forEach((name, value) -> result.put(name, child(value)));
    }
    return result;
  }

  /** The items' schema, or null. */
  public @Nullable TypedSchema items() {
    SpecNode items = get("items");
    return items == null || items instanceof SpecArray ? null : child(items);
  }

  /** The schema of undeclared properties, or null where it is a boolean or not written. */
  public @Nullable TypedSchema additionalProperties() {
    return get("additionalProperties") instanceof SpecObject object ? child(object) : null;
  }

  /** The schemas below {@code allOf}, {@code oneOf} or {@code anyOf}. */
  public List<TypedSchema> list(String keyword) {
    return get(keyword) instanceof SpecArray array
        ? array.items().stream().map(this::child).toList()
        : List.of();
  }

  /** The names of required properties. */
  public List<String> required() {
    List<String> names = new ArrayList<>();
    if (get("required") instanceof SpecArray array) {
      for (SpecNode name : array.items()) {
        if (name instanceof SpecScalar scalar) {
          names.add(scalar.text());
        }
      }
    }
    return names;
  }

  private TypedSchema child(SpecNode below) {
    return new TypedSchema(document, below, Set.of());
  }
}
