package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code oneOf}, {@code anyOf} and type arrays. Null is taken out; one variant left is that
 * variant itself; constants only are an enum; variants that JSON can't tell apart become one.
 */
final class UnionReader {
  /** AutoRest's way to map a discriminator: each schema that extends the base states its value. */
  private static final String STATED_VALUE = "x-ms-discriminator-value";

  private static final List<String> TYPING =
      List.of(
          "$ref",
          "type",
          "properties",
          "items",
          "prefixItems",
          "enum",
          "const",
          "oneOf",
          "anyOf",
          "allOf",
          "additionalProperties",
          "nullable",
          "patternProperties");

  private final SchemaReader schemas;
  private final ShapeReader shapes;
  private final Findings findings;
  private final UnionBuilder builder;

  UnionReader(SchemaReader schemas, ShapeReader shapes, Findings findings) {
    this.schemas = schemas;
    this.shapes = shapes;
    this.findings = findings;
    this.builder = new UnionBuilder(schemas, findings);
  }

  /** The union, or null where there are no alternatives, or none that matter for the type. */
  @Nullable Reading read(Site site, Folded folded) {
    Folded.Alternatives alternatives = choose(folded);
    if (alternatives == null) {
      return null;
    }
    List<TypedSchema> variants = new ArrayList<>(alternatives.variants());
    boolean withNull = variants.removeIf(UnionReader::isNull);
    folded.nullable |= withNull;
    Reading constants = ConstantVariants.read(site, folded, variants, schemas.declarations());
    if (constants != null) {
      return constants;
    }
    TypedSchema only = onlyOne(variants);
    if (only != null) {
      Reading single = readVariant(site, folded, only);
      return single.besides(sayingOnly(folded));
    }
    schemas.beginUnion(site.id(), folded.nullable);
    return readAll(site, folded, alternatives, variants);
  }

  private Reading readAll(
      Site site, Folded folded, Folded.Alternatives alternatives, List<TypedSchema> variants) {
    String property = Nodes.text(alternatives.discriminator(), "propertyName");
    List<String> keys = VariantKeys.of(variants, property);
    IrId owner = folded.isObjectLike() ? site.id() : alternatives.owner().owner();
    List<UnionBuilder.Draft> drafts = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      TypedSchema variant = variants.get(i);
      IrId id = owner.child(alternatives.keyword()).child(keys.get(i));
      NameSeed seed = new NameSeed(site.id(), keys.get(i), false);
      Site place = new Site(id, seed, List.of(new Part(variant, id)));
      drafts.add(
          new UnionBuilder.Draft(
              keys.get(i),
              variant.text("x-specfit-name"),
              readVariant(place, folded, variant),
              referenceOf(variant)));
    }
    SpecObject discriminator = alternatives.discriminator();
    return builder.build(site, folded, drafts, Discriminator.of(discriminator, variants, findings));
  }

  /** A variant with what stands beside the alternatives folded in, as far as that types it. */
  private Reading readVariant(Site place, Folded folded, TypedSchema variant) {
    Part part = new Part(variant, place.id());
    boolean refers = variant.text("$ref") != null;
    boolean typed =
        !variant.types().isEmpty()
            || variant.has("allOf")
            || variant.has("oneOf")
            || variant.has("anyOf");
    if (!folded.isObjectLike() && (refers || typed || folded.types.isEmpty())) {
      return schemas.read(new Site(place.id(), place.seed(), List.of(part)));
    }
    Folded base = folded.withoutUnions();
    base.where = variant.node();
    base.facts = IrFacts.NONE;
    base.docs = IrDocs.NONE;
    base.nullable = false;
    base.title = null;
    base.explicitName = null;
    schemas.folder().add(part, base);
    return shapes.read(place, base);
  }

  /** Facts and prose of the place, for a type that is read from elsewhere. */
  private static Folded sayingOnly(Folded folded) {
    Folded notes = new Folded(folded.where);
    notes.nullable = folded.nullable;
    notes.docs = folded.docs;
    notes.facts = folded.facts;
    notes.readOnly = folded.readOnly;
    notes.writeOnly = folded.writeOnly;
    return notes;
  }

  private Folded.@Nullable Alternatives choose(Folded folded) {
    boolean described =
        folded.isObjectLike() || !folded.types.isEmpty() || folded.enumeration != null;
    Folded.Alternatives chosen = null;
    for (Folded.Alternatives alternatives : folded.unions) {
      SpecNode where = alternatives.owner().schema().get(alternatives.keyword());
      boolean typing = alternatives.variants().stream().anyMatch(UnionReader::isTyping);
      if (!typing && described) {
        findings.add(
            IrProblem.IGNORED_CONSTRUCT,
            "`" + alternatives.keyword() + "` without types has no effect on the client's types",
            where == null ? folded.where : where);
      } else if (chosen != null) {
        findings.add(
            IrProblem.FALLBACK_TO_JSON,
            "a second `"
                + alternatives.keyword()
                + "` for one value can't be typed; what it describes is kept as JSON",
            where == null ? folded.where : where);
      } else {
        chosen = alternatives;
      }
    }
    return chosen;
  }

  private static boolean isTyping(TypedSchema variant) {
    Set<String> saying = new LinkedHashSet<>(variant.keywords());
    saying.retainAll(TYPING);
    if (variant.types().equals(Set.of("object")) && variant.has("required")) {
      saying.remove("type");
    }
    return !saying.isEmpty();
  }

  /** {@code type: null} in its several spellings. */
  private static boolean isNull(TypedSchema variant) {
    if (variant.types().equals(Set.of("null"))) {
      return true;
    }
    if (variant.get("const") instanceof SpecScalar scalar) {
      return scalar.kind() == SpecScalar.Kind.NULL;
    }
    List<SpecNode> values = Nodes.items(variant.get("enum"));
    if (values.size() == 1 && values.get(0) instanceof SpecScalar scalar) {
      return scalar.kind() == SpecScalar.Kind.NULL;
    }
    if (!variant.isTrue("nullable")) {
      return false;
    }
    // OpenAPI 3.0 has no null type: some say it by an object that may be null and hold nothing.
    boolean holdsNothing =
        variant.types().equals(Set.of("object"))
            && variant.properties().isEmpty()
            && variant.get("additionalProperties") instanceof SpecScalar none
            && none.text().equals("false");
    return holdsNothing || variant.keywords().equals(Set.of("nullable"));
  }

  /** The one variant that is left, or the enum among plain strings: enums are open anyway. */
  private static @Nullable TypedSchema onlyOne(List<TypedSchema> variants) {
    if (variants.size() == 1) {
      return variants.get(0);
    }
    List<TypedSchema> enums =
        variants.stream().filter(v -> v.has("enum") && v.text("$ref") == null).toList();
    boolean othersPlain =
        variants.stream()
            .filter(v -> !enums.contains(v))
            .allMatch(
                v ->
                    v.types().equals(Set.of("string"))
                        && !v.has("const")
                        && !v.has("format")
                        && !v.has("x-format"));
    boolean ofStrings =
        enums.size() == 1
            && Nodes.items(enums.get(0).get("enum")).stream()
                .allMatch(v -> v instanceof SpecScalar s && s.kind() == SpecScalar.Kind.STRING);
    if (ofStrings && othersPlain && EmptyTexts.is(enums.get(0))) {
      return onlyString(variants);
    }
    return ofStrings && othersPlain ? enums.get(0) : null;
  }

  /** The one string beside the empty text, if it can be empty as well. */
  private static @Nullable TypedSchema onlyString(List<TypedSchema> variants) {
    List<TypedSchema> others = variants.stream().filter(v -> !EmptyTexts.is(v)).toList();
    boolean canBeEmpty =
        others.size() == 1 && !others.get(0).has("minLength") && !others.get(0).has("pattern");
    return canBeEmpty ? others.get(0) : null;
  }

  private static Optional<IrId> referenceOf(TypedSchema variant) {
    String ref = variant.text("$ref");
    List<TypedSchema> wrapped = variant.list("allOf");
    if (ref == null && wrapped.size() == 1) {
      ref = wrapped.get(0).text("$ref");
    }
    String text = ref;
    return text == null
        ? Optional.empty()
        : References.pointer(variant, text).map(p -> References.id(variant.document(), p));
  }

  /** A type array: one variant for each type. */
  Reading readTypes(Site site, Folded folded) {
    schemas.beginUnion(site.id(), folded.nullable);
    List<UnionBuilder.Draft> drafts = new ArrayList<>();
    for (String type : new LinkedHashSet<>(folded.types)) {
      Site place =
          new Site(
              site.id().child("type").child(type),
              new NameSeed(site.id(), type, false),
              site.parts());
      Reading reading = shapes.readType(place, folded, type);
      drafts.add(new UnionBuilder.Draft(type, null, reading, Optional.empty()));
    }
    return builder.build(site, folded, drafts, Discriminator.NONE);
  }

  /** A base with a discriminator: the union of what extends it. */
  Reading readBase(Map<String, JsonPointer> subtypes, IrId id, NameSeed seed, TypedSchema base) {
    schemas.beginUnion(id, base.isTrue("nullable"));
    findings.add(
        IrProblem.DISCRIMINATED_BASE,
        "a schema with a discriminator becomes the union of the "
            + subtypes.size()
            + " schemas that extend it",
        base.node());
    Part own = new Part(base.without("discriminator"), id);
    Folded folded = schemas.folder().fold(List.of(own));
    List<UnionBuilder.Draft> drafts = new ArrayList<>();
    Map<String, IrId> stated = new LinkedHashMap<>();
    subtypes.forEach(
        (key, pointer) -> {
          IrId subtype = References.id(base.document(), pointer);
          Reading reading = schemas.readTarget(base, "#" + pointer);
          drafts.add(new UnionBuilder.Draft(key, null, reading, Optional.of(subtype)));
          base.document()
              .target("#" + pointer)
              .map(node -> Nodes.text(node, STATED_VALUE))
              .ifPresent(value -> stated.put(value, subtype));
        });
    SpecObject discriminator =
        base.get("discriminator") instanceof SpecObject object ? object : null;
    Site site = new Site(id, seed, List.of(own));
    return builder.build(
        site,
        folded,
        drafts,
        Discriminator.of(discriminator, List.of(base), findings).stating(stated));
  }

  /** The type of a value that no longer matters. */
  static boolean isAny(IrType type) {
    return type instanceof IrType.Json json && json.kind() == IrType.IrJsonKind.ANY;
  }
}
