package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a fixture comes from and what it was made for: its {@code metadata.specfit}.
 *
 * @param origin where from, or null if the fixture doesn't say
 * @param document the name of the vendor's document, or null if there is only one
 * @param operation method and path template as the document writes them, such as {@code GET
 *     /connections/{id}}, or null if the fixture doesn't say
 * @param source in free text, such as the page of an example, or null
 * @param violates why the response deliberately isn't what the document says, or null if it is
 * @param requestViolates the same for the request
 * @param contract pointer into the document to digest, for all that the operation's contract
 *     reached when the fixture was last looked at; empty if never
 */
public record Provenance(
    @Nullable Origin origin,
    @Nullable String document,
    @Nullable String operation,
    @Nullable String source,
    @Nullable String violates,
    @Nullable String requestViolates,
    Map<String, String> contract) {

  /** Where a fixture comes from. */
  public enum Origin {
    /** From real traffic. */
    RECORDED,
    /** From an example that the vendor published. */
    EXAMPLE,
    /** Made up for a case that neither shows. */
    SYNTHESISED
  }

  public Provenance {
    contract = Collections.unmodifiableMap(new LinkedHashMap<>(contract));
  }

  /** Nothing known. */
  static final Provenance UNKNOWN = new Provenance(null, null, null, null, null, null, Map.of());

  static Provenance read(@Nullable KeyReader metadata) {
    KeyReader in = metadata == null ? null : metadata.object("specfit");
    if (in == null) {
      return UNKNOWN;
    }
    String operation = in.text("operation");
    if (operation != null && !operation.matches("[A-Z]+ /.*")) {
      throw in.error("has the operation `" + operation + "`, expected one like `GET /pets/{id}`");
    }
    Provenance provenance =
        new Provenance(
            origin(in),
            in.text("document"),
            operation,
            in.text("source"),
            in.text("violates"),
            in.text("requestViolates"),
            contract(in));
    in.done();
    return provenance;
  }

  private static @Nullable Origin origin(KeyReader in) {
    String text = in.text("origin");
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "recorded" -> Origin.RECORDED;
      case "example" -> Origin.EXAMPLE;
      case "synthesised" -> Origin.SYNTHESISED;
      default ->
          throw in.error(
              "has the origin `" + text + "`, expected `recorded`, `example` or `synthesised`");
    };
  }

  private static Map<String, String> contract(KeyReader in) {
    JsonValue value = in.take("contract");
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof JsonObject object)) {
      throw in.wrong("contract", value, "an object");
    }
    Map<String, String> digests = new LinkedHashMap<>();
    object.forEach(
        (pointer, digest) -> {
          if (!(digest instanceof JsonString text)) {
            throw in.wrong("contract." + pointer, digest, "a digest");
          }
          digests.put(pointer, text.value());
        });
    return digests;
  }
}
