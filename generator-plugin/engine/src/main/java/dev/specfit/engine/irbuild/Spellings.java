package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrContent.Kind;
import dev.specfit.engine.load.TypedDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the media types of a body that are one thing in several spellings. */
final class Spellings {
  private final TypedDocument document;
  private final Map<String, SpecNode> contents;

  /** By what they hold: the media type that it is read by. */
  private final Map<String, String> leaders = new LinkedHashMap<>();

  private @Nullable String described;

  private Spellings(TypedDocument document, Map<String, SpecNode> contents) {
    this.document = document;
    this.contents = contents;
    if (contents.size() > 1) {
      for (Kind kind : new Kind[] {Kind.JSON, Kind.FORM, Kind.MULTIPART}) {
        contents.forEach((mediaType, content) -> lead(kind, mediaType, content));
      }
    }
  }

  /** Of a body or response that has {@code content}. */
  static Spellings of(TypedDocument document, SpecObject node) {
    return new Spellings(document, Nodes.members(node, "content"));
  }

  private void lead(Kind kind, String mediaType, SpecNode content) {
    SpecNode schema = schema(content);
    if (schema != null && ContentKinds.of(document, mediaType, schema) == kind) {
      leaders.putIfAbsent(JsonText.of(schema), mediaType);
      described = described == null && kind == Kind.JSON ? mediaType : described;
    }
  }

  /** The media type whose spelling this one is; itself where it is none. */
  String writtenAs(String mediaType) {
    SpecNode schema = schema(contents.get(mediaType));
    Kind kind = ContentKinds.of(document, mediaType, schema);
    boolean structured = kind == Kind.JSON || kind == Kind.FORM || kind == Kind.MULTIPART;
    if (leaders.isEmpty()
        || !(structured || ContentKinds.isSpelling(mediaType))
        || (kind == Kind.MULTIPART && holdsBytes(schema))) {
      return mediaType;
    }
    if (schema == null) {
      return described == null || kind == Kind.FORM || kind == Kind.MULTIPART
          ? mediaType
          : described;
    }
    return leaders.getOrDefault(JsonText.of(schema), mediaType);
  }

  /** Whether a part is bytes, which no other kind of body can hold. */
  private boolean holdsBytes(@Nullable SpecNode schema) {
    return schema != null
        && document
            .resolve(schema)
            .map(resolved -> JsonText.of(resolved.object()).contains("\"format\":\"binary\""))
            .orElse(false);
  }

  private static @Nullable SpecNode schema(@Nullable SpecNode content) {
    return content instanceof SpecObject object ? object.get("schema") : null;
  }
}
