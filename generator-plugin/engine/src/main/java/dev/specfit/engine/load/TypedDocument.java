package dev.specfit.engine.load;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A located document, and as far as somebody asks, typed. */
public final class TypedDocument {
  private final SpecDocument document;
  private final boolean since31;

  TypedDocument(SpecDocument document, boolean since31) {
    this.document = document;
    this.since31 = since31;
  }

  /** The document's stable name. */
  public String name() {
    return document.name();
  }

  /** The document's located root. */
  public SpecObject root() {
    return document.root();
  }

  /** The schema at a node. */
  public TypedSchema schema(SpecNode node) {
    return new TypedSchema(this, node, Set.of());
  }

  /** The node a reference such as {@code #/components/schemas/Pet} leads to. */
  public Optional<SpecNode> target(String ref) {
    return pointer(ref).flatMap(document::at);
  }

  /** A reference as a pointer; empty where it isn't one. */
  public static Optional<JsonPointer> pointer(String ref) {
    if (!ref.startsWith("#/")) {
      return Optional.empty();
    }
    String decoded = ref;
    if (ref.indexOf('%') >= 0) {
      try {
        decoded = URLDecoder.decode(ref.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.of(JsonPointer.parse(decoded));
  }

  /**
   * Follows {@code $ref}s of anything but schemas (parameters, responses, headers, path items).
   *
   * @return the object that isn't a reference; empty where a reference leads nowhere or in a circle
   */
  public Optional<Resolved> resolve(SpecNode node) {
    SpecNode at = node;
    JsonPointer pointer = null;
    Set<String> seen = new HashSet<>();
    while (at instanceof SpecObject object
        && object.get("$ref") instanceof SpecScalar ref
        && ref.kind() == SpecScalar.Kind.STRING) {
      if (!seen.add(ref.text())) {
        return Optional.empty();
      }
      Optional<SpecNode> next = target(ref.text());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
      pointer = pointer(ref.text()).orElse(null);
    }
    return at instanceof SpecObject object
        ? Optional.of(new Resolved(object, pointer))
        : Optional.empty();
  }

  /**
   * Where references led.
   *
   * @param object the object that isn't a reference
   * @param pointer where it is declared, or null if there was no reference to follow
   */
  public record Resolved(SpecObject object, @Nullable JsonPointer pointer) {
    /** The component's key, or null where it is no component by reference. */
    public @Nullable String componentKey() {
      return pointer != null
              && pointer.tokens().size() == 3
              && pointer.tokens().get(0).equals("components")
          ? pointer.tokens().get(2)
          : null;
    }
  }

  boolean isSince31() {
    return since31;
  }

  /** Types a schema on its own, as it would be typed in its document. */
  Schema<?> type(SpecNode node) {
    try {
      OpenAPIDeserializer.ParseResult result = new OpenAPIDeserializer.ParseResult();
      result.setOpenapi31(since31);
      OpenAPIDeserializer deserializer = new OpenAPIDeserializer();
      @Nullable Schema<?> schema =
          since31
              ? deserializer.getJsonSchema(JacksonTree.of(node), "", result)
              : deserializer.getSchema(JacksonTree.of(node), "", result);
      return schema == null ? new JsonSchema() : schema;
    } catch (RuntimeException e) {
      // As in TypedReader: it must not be able to stop us. The tree still says what is there.
      return new JsonSchema();
    }
  }
}
