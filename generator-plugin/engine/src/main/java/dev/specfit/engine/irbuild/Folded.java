package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All that several schemas say of one value, folded into one. Filled by {@link AllOfFolder}. */
final class Folded {
  private static final Pattern BYTES =
      Pattern.compile("(image|audio|video|font)/|application/(octet-stream|pdf|zip|gzip)");

  /** The JSON types allowed but null; empty where nothing is said. */
  Set<String> types = new LinkedHashSet<>();

  boolean nullable;

  /** Whether {@code null} is the only type named. */
  boolean onlyNull;

  /** By name in document order, inherited ones first; several schemas may speak of one. */
  final Map<String, List<Part>> properties = new LinkedHashMap<>();

  final Set<String> required = new LinkedHashSet<>();

  @Nullable Part additional;
  boolean anyAdditional;

  final List<Part> items = new ArrayList<>();

  /** What stands at the positions of a tuple; null where the array is none. */
  @Nullable List<Part> tuple;

  /** The values' schemas by pattern. */
  final Map<String, Part> patterns = new LinkedHashMap<>();

  @Nullable SpecArray enumeration;
  @Nullable TypedSchema enumerationAt;
  @Nullable SpecNode constant;

  final List<Alternatives> unions = new ArrayList<>();

  @Nullable String format;
  @Nullable String extraFormat;
  @Nullable String contentMediaType;
  @Nullable String contentEncoding;
  IrFacts facts = IrFacts.NONE;
  IrDocs docs = IrDocs.NONE;
  boolean readOnly;
  boolean writeOnly;
  boolean neverValid;
  @Nullable SpecNode dynamic;
  @Nullable String title;
  @Nullable String explicitName;

  /** Where to point when something about the whole is worth a word. */
  SpecNode where;

  Folded(SpecNode where) {
    this.where = where;
  }

  /** Whether it says something only an object can fulfil. */
  boolean isObjectLike() {
    return !properties.isEmpty() || additional != null;
  }

  /** A copy to fold more into, without the alternatives. */
  Folded withoutUnions() {
    Folded copy = new Folded(where);
    copy.types = new LinkedHashSet<>(types);
    copy.nullable = nullable;
    properties.forEach((name, parts) -> copy.properties.put(name, new ArrayList<>(parts)));
    copy.required.addAll(required);
    copy.additional = additional;
    copy.anyAdditional = anyAdditional;
    copy.items.addAll(items);
    copy.tuple = tuple;
    copy.patterns.putAll(patterns);
    copy.enumeration = enumeration;
    copy.enumerationAt = enumerationAt;
    copy.constant = constant;
    copy.format = format;
    copy.extraFormat = extraFormat;
    copy.contentMediaType = contentMediaType;
    copy.contentEncoding = contentEncoding;
    copy.facts = facts;
    copy.docs = docs;
    copy.readOnly = readOnly;
    copy.writeOnly = writeOnly;
    copy.dynamic = dynamic;
    copy.title = title;
    copy.explicitName = explicitName;
    return copy;
  }

  /**
   * A {@code oneOf} or an {@code anyOf}.
   *
   * @param keyword which of the two
   * @param variants its members
   * @param owner the identity of the schema it stands in
   * @param discriminator the discriminator beside it, or null
   */
  record Alternatives(
      String keyword, List<TypedSchema> variants, Part owner, @Nullable SpecObject discriminator) {}

  /**
   * Whether it describes raw bytes, as OpenAPI 3.1 says it: a media type that isn't text, and no
   * encoding that makes text of it.
   */
  boolean holdsBytes() {
    return contentMediaType != null
        && contentEncoding == null
        && BYTES.matcher(contentMediaType).lookingAt()
        && !contentMediaType.startsWith("image/svg");
  }
}
