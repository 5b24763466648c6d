package dev.specfit.testing.contract;

import dev.specfit.document.JsonPointer;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Digests of all that an operation's contract reaches: the operation, what its path shares with
 * others, and each target of a reference, over as many references as it takes. Prose and examples
 * aren't part of a contract, nor is the order of an object's members.
 */
final class ContractDigests {
  private static final Set<String> PROSE =
      Set.of("description", "summary", "example", "examples", "externalDocs", "tags", "title");

  private final OpenApi document;
  private final Map<String, String> digests = new TreeMap<>();

  private ContractDigests(OpenApi document) {
    this.document = document;
  }

  /** Pointer to digest, sorted by pointer. */
  static Map<String, String> of(Operation operation) {
    ContractDigests digests = new ContractDigests(operation.node().document());
    digests.add(operation.node().pointer());
    digests.add(operation.path().pointer().child("parameters"));
    digests.security(operation);
    return digests.digests;
  }

  private void security(Operation operation) {
    JsonPointer own = operation.node().pointer().child("security");
    JsonPointer shared = JsonPointer.ROOT.child("security");
    JsonValue requirements = document.value(own);
    if (requirements == null) {
      add(shared);
      requirements = document.value(shared);
    }
    if (requirements instanceof JsonArray alternatives) {
      for (JsonValue alternative : alternatives) {
        if (alternative instanceof JsonObject schemes) {
          schemes
              .keySet()
              .forEach(
                  scheme -> add(JsonPointer.ROOT.child("components", "securitySchemes", scheme)));
        }
      }
    }
  }

  private void add(JsonPointer pointer) {
    JsonValue value = document.value(pointer);
    if (value == null || digests.containsKey(pointer.toString())) {
      return;
    }
    StringBuilder text = new StringBuilder();
    write(value, false, text);
    digests.put(
        pointer.toString(),
        "sha256:"
            + ByteString.encodeString(text.toString(), StandardCharsets.UTF_8).sha256().hex());
    follow(value);
  }

  private void follow(@Nullable JsonValue value) {
    if (value instanceof JsonObject object) {
      if (object.get("$ref") instanceof JsonString ref && ref.value().startsWith("#")) {
        add(JsonPointer.parse(ref.value()));
      }
      object.values().forEach(this::follow);
    } else if (value instanceof JsonArray array) {
      array.forEach(this::follow);
    }
  }

  /**
   * Writes the members sorted, without prose.
   *
   * @param names whether an object's keys are names that people gave, such as a property that is
   *     called {@code description}
   */
  private static void write(JsonValue value, boolean names, StringBuilder out) {
    if (value instanceof JsonObject object) {
      out.append('{');
      new TreeMap<>(object)
          .forEach(
              (name, member) -> {
                if (names || !PROSE.contains(name)) {
                  out.append(JsonString.of(name).toJson()).append(':');
                  write(member, isNamed(name) && !names, out);
                  out.append(',');
                }
              });
      out.append('}');
    } else if (value instanceof JsonArray array) {
      out.append('[');
      array.forEach(
          item -> {
            write(item, false, out);
            out.append(',');
          });
      out.append(']');
    } else {
      out.append(value.toJson());
    }
  }

  private static boolean isNamed(String key) {
    return List.of(
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "responses",
            "headers",
            "content",
            "links",
            "encoding",
            "mapping",
            "dependentSchemas",
            "callbacks")
        .contains(key);
  }
}
