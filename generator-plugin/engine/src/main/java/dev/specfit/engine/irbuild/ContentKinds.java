package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent.Kind;
import dev.specfit.engine.load.TypedDocument;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how a body is read and written by its media type. */
final class ContentKinds {
  private static final Set<String> JSON_LINES =
      Set.of(
          "application/x-ndjson",
          "application/ndjson",
          "application/x-json-stream",
          "application/jsonl",
          "application/x-jsonl",
          "application/jsonlines",
          "application/x-jsonlines",
          "application/json-lines",
          "application/json-seq",
          "application/geo+json-seq",
          "application/stream+json");

  /** Other ways to write what could be JSON; anything else is a thing of its own. */
  private static final Set<String> SPELLINGS =
      Set.of(
          "*/*",
          "application/*",
          "text/*",
          "text/plain",
          "text/html",
          "application/octet-stream",
          "application/yaml",
          "application/x-yaml",
          "text/yaml",
          "text/x-yaml",
          "application/javascript",
          "text/javascript",
          "application/msgpack",
          "application/x-msgpack",
          "application/cbor",
          "application/protobuf",
          "application/x-protobuf");

  private ContentKinds() {}

  /** How a body in a media type is read and written. */
  static Kind of(TypedDocument document, String mediaType, @Nullable SpecNode ofBody) {
    String plain = IrChoices.essence(mediaType);
    SpecNode schema = ofBody == null ? null : referred(document, ofBody);
    boolean binary = "binary".equals(Nodes.text(schema, "format"));
    if (JSON_LINES.contains(plain)) {
      return Kind.JSON_LINES;
    }
    if (plain.equals("application/json") || plain.endsWith("+json") || plain.equals("text/json")) {
      return binary ? Kind.BINARY : Kind.JSON;
    }
    boolean range = plain.equals("*/*") || plain.equals("application/*");
    if (range && schema != null && !binary && !"string".equals(Nodes.text(schema, "type"))) {
      return Kind.JSON;
    }
    return switch (plain) {
      case "text/event-stream" -> Kind.EVENT_STREAM;
      case "application/x-www-form-urlencoded" -> Kind.FORM;
      default -> {
        boolean text = plain.startsWith("text/") && !isXml(plain) && !binary;
        boolean parts = plain.startsWith("multipart/");
        yield parts ? Kind.MULTIPART : text ? Kind.TEXT : Kind.BINARY;
      }
    };
  }

  private static SpecNode referred(TypedDocument document, SpecNode schema) {
    return document.resolve(schema).<SpecNode>map(found -> found.object()).orElse(schema);
  }

  /** XML that is data, not a picture. */
  static boolean isXml(String mediaType) {
    String plain = IrChoices.essence(mediaType);
    return plain.endsWith("/xml") || (plain.endsWith("+xml") && !plain.startsWith("image/"));
  }

  /** Whether a media type can be another way to write what is JSON beside it. */
  static boolean isSpelling(String mediaType) {
    String plain = IrChoices.essence(mediaType);
    return SPELLINGS.contains(plain)
        || isXml(plain)
        || plain.endsWith("+protobuf")
        || plain.endsWith(".protobuf")
        || plain.endsWith("+yaml")
        || plain.endsWith("+cbor");
  }
}
