package dev.specfit.document.digest;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.shape.ObjectKind;
import dev.specfit.document.shape.Slot;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Digests of everything that an operation's contract reaches: the operation, what its path and the
 * document say for it (parameters, servers, security), and each component, transitively. What is
 * only read by people (descriptions, examples) and the order of members don't count, so that a
 * digest moves when the contract does.
 */
public final class ContractDigest {
  private static final Set<String> PROSE =
      Set.of(
          "description",
          "summary",
          "example",
          "examples",
          "externalDocs",
          "x-codeSamples",
          "x-code-samples");

  private final SpecDocument document;
  private final Map<String, String> digests = new LinkedHashMap<>();
  private final Deque<Part> waiting = new ArrayDeque<>();
  private final Set<JsonPointer> seen = new LinkedHashSet<>();

  private record Part(JsonPointer pointer, Slot slot) {}

  private ContractDigest(SpecDocument document) {
    this.document = document;
  }

  /**
   * The digests of an operation's contract.
   *
   * @param method the HTTP method, in any case
   * @param path the path as the document writes it
   * @return SHA-256 in lower-case hexadecimal by JSON pointer, the operation's first, in the order
   *     they are reached; unmodifiable; empty if the document has no such operation
   */
  public static Map<String, String> of(SpecDocument document, String method, String path) {
    return new ContractDigest(document).operation(method.toLowerCase(Locale.ROOT), path);
  }

  private Map<String, String> operation(String method, String path) {
    JsonPointer item = JsonPointer.ROOT.child("paths", path);
    Slot items = Slot.DOCUMENT.member("paths");
    Slot pathItem = items.member(path);
    JsonPointer referred = follow(item);
    if (!(document.at(referred.child(method)).orElse(null) instanceof SpecObject operation)) {
      return Map.of();
    }
    reach(referred.child(method), pathItem.member(method));
    reach(referred.child("parameters"), pathItem.member("parameters"));
    if (operation.get("servers") == null) {
      JsonPointer servers = referred.child("servers");
      boolean own = document.at(servers).isPresent();
      reach(own ? servers : JsonPointer.ROOT.child("servers"), Slot.DOCUMENT.member("servers"));
    }
    security(operation);
    while (!waiting.isEmpty()) {
      digest(waiting.remove());
    }
    return Collections.unmodifiableMap(digests);
  }

  private JsonPointer follow(JsonPointer item) {
    Set<JsonPointer> chain = new LinkedHashSet<>();
    JsonPointer at = item;
    while (chain.add(at)
        && document.at(at).orElse(null) instanceof SpecObject object
        && object.get("$ref") instanceof SpecScalar ref
        && ref.text().startsWith("#/")) {
      at = JsonPointer.parse(ref.text());
    }
    return at;
  }

  private void security(SpecObject operation) {
    SpecNode requirements = operation.get("security");
    if (requirements == null) {
      requirements = document.root().get("security");
      reach(JsonPointer.ROOT.child("security"), Slot.DOCUMENT.member("security"));
    }
    if (requirements instanceof SpecArray alternatives) {
      for (SpecNode alternative : alternatives.items()) {
        if (alternative instanceof SpecObject schemes) {
          schemes.members().keySet().forEach(this::scheme);
        }
      }
    }
  }

  private void scheme(String name) {
    Slot schemes = Slot.DOCUMENT.member("components").member("securitySchemes");
    reach(JsonPointer.ROOT.child("components", "securitySchemes", name), schemes.member(name));
  }

  private void reach(JsonPointer pointer, Slot slot) {
    if (seen.add(pointer)) {
      waiting.add(new Part(pointer, slot));
    }
  }

  private void digest(Part part) {
    document
        .at(part.pointer)
        .ifPresent(
            node -> {
              CanonicalText text = new CanonicalText(PROSE, this::reach);
              digests.put(part.pointer.toString(), text.sha256(node, part.slot));
            });
  }

  /** What a discriminator's mapping and a {@code $ref} have in common: they lead on. */
  interface Reached {
    void accept(JsonPointer pointer, Slot slot);
  }

  /** Whether members of this kind of object are keywords, and so may be prose. */
  static boolean hasKeywords(Slot slot) {
    return slot.isOne() && slot.kind() != ObjectKind.DATA;
  }
}
