package dev.specfit.engine.load;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema: its structure from Swagger's model, its literals, places and what is written at all
 * from the located tree.
 */
@SuppressWarnings("rawtypes") // Swagger's own signatures are raw.
public final class TypedSchema {
  private final TypedDocument document;
  private final SpecNode node;
  private @Nullable Schema<?> model;
  private final Set<String> hidden;

  TypedSchema(
      TypedDocument document, SpecNode node, @Nullable Schema<?> model, Set<String> hidden) {
    this.document = document;
    this.node = node;
    this.model = model;
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
    return new TypedSchema(document, node, model, Set.copyOf(more));
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
    if (written == null) {
      return Set.of();
    }
    @Nullable Set<String> typed = model().getTypes();
    if (typed != null && !typed.isEmpty()) {
      return new LinkedHashSet<>(typed);
    }
    String single = model().getType();
    if (single != null) {
      return Set.of(single);
    }
    Set<String> literal = new LinkedHashSet<>();
    List<SpecNode> all = written instanceof SpecArray array ? array.items() : List.of(written);
    for (SpecNode type : all) {
      if (type instanceof SpecScalar scalar) {
        literal.add(scalar.text());
      }
    }
    return literal;
  }

  /** The properties declared, in document order. */
  public Map<String, TypedSchema> properties() {
    Map<String, TypedSchema> result = new LinkedHashMap<>();
    if (get("properties") instanceof SpecObject object) {
      Map<String, Schema> typed = model().getProperties();
      object
          .members()
          .forEach(
              (name, value) ->
                  result.put(name, child(value, typed == null ? null : typed.get(name))));
    }
    return result;
  }

  /** The items' schema, or null. */
  public @Nullable TypedSchema items() {
    SpecNode items = get("items");
    return items == null || items instanceof SpecArray ? null : child(items, model().getItems());
  }

  /** The schema of undeclared properties, or null where it is a boolean or not written. */
  public @Nullable TypedSchema additionalProperties() {
    if (!(get("additionalProperties") instanceof SpecObject object)) {
      return null;
    }
    Object typed = model().getAdditionalProperties();
    return child(object, typed instanceof Schema<?> schema ? schema : null);
  }

  /** The schemas below {@code allOf}, {@code oneOf} or {@code anyOf}. */
  public List<TypedSchema> list(String keyword) {
    List<TypedSchema> result = new ArrayList<>();
    if (get(keyword) instanceof SpecArray array) {
      @Nullable List<Schema> typed =
          switch (keyword) {
            case "allOf" -> model().getAllOf();
            case "oneOf" -> model().getOneOf();
            case "anyOf" -> model().getAnyOf();
            default -> null;
          };
      boolean paired = typed != null && typed.size() == array.items().size();
      for (int i = 0; i < array.items().size(); i++) {
        result.add(child(array.items().get(i), paired && typed != null ? typed.get(i) : null));
      }
    }
    return result;
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

  private TypedSchema child(SpecNode childNode, @Nullable Schema<?> childModel) {
    return new TypedSchema(document, childNode, childModel, Set.of());
  }

  private Schema<?> model() {
    Schema<?> typed = model;
    if (typed == null) {
      typed = document.type(node);
      model = typed;
    }
    return typed;
  }
}
