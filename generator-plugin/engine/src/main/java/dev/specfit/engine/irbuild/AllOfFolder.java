package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Folds schemas that all describe one value (the members of an {@code allOf}, what stands beside
 * it, and what they refer to) into one.
 */
final class AllOfFolder {
  private static final int DEEPEST = 100;

  private final Findings findings;
  private final Keywords keywords;

  AllOfFolder(Findings findings) {
    this.findings = findings;
    this.keywords = new Keywords(findings);
  }

  /** Folds the parts of a place, references followed. */
  Folded fold(List<Part> parts) {
    Folded folded = new Folded(parts.get(0).schema().node());
    parts.forEach(part -> add(part, folded));
    return folded;
  }

  /** Folds one more schema into what is there. */
  void add(Part part, Folded folded) {
    expand(part, folded, new ArrayList<>(), 0);
  }

  private void expand(Part part, Folded folded, List<String> trail, int references) {
    TypedSchema schema = part.schema();
    if (trail.size() > DEEPEST) {
      findings.add(
          IrProblem.SCHEMA_TOO_DEEP,
          "`allOf` is nested too deep; the rest is ignored",
          schema.node());
      return;
    }
    if (schema.isFalse()) {
      folded.neverValid = true;
      return;
    }
    String ref = schema.text("$ref");
    if (ref != null) {
      follow(part, ref, folded, trail, references);
    }
    List<String> deeper = new ArrayList<>(trail);
    deeper.add("");
    for (TypedSchema member : schema.list("allOf")) {
      expand(new Part(member, part.owner()), folded, deeper, references);
    }
    addOwn(new Part(schema.without("$ref", "allOf"), part.owner()), folded, references > 0);
  }

  private void follow(Part part, String ref, Folded folded, List<String> trail, int references) {
    Optional<JsonPointer> pointer = References.pointer(part.schema(), ref);
    Optional<SpecNode> target = part.schema().document().target(ref);
    if (pointer.isEmpty() || target.isEmpty()) {
      References.reportMissing(ref, part.schema(), findings);
      return;
    }
    if (trail.contains(ref)) {
      findings.add(
          IrProblem.ALL_OF_CYCLE,
          "`" + ref + "` is part of its own `allOf`; the second round is ignored",
          part.schema().node());
      return;
    }
    List<String> deeper = new ArrayList<>(trail);
    deeper.add(ref);
    IrId owner = References.id(part.schema().document(), pointer.get());
    expand(
        new Part(part.schema().document().schema(target.get()), owner),
        folded,
        deeper,
        references + 1);
  }

  private void addOwn(Part part, Folded folded, boolean inherited) {
    TypedSchema schema = part.schema();
    addTypes(schema, folded);
    schema
        .properties()
        .forEach(
            (name, property) ->
                addOnce(
                    new Part(property, part.owner()),
                    folded.properties.computeIfAbsent(name, key -> new ArrayList<>())));
    folded.required.addAll(schema.required());
    addAdditional(part, folded);
    TypedSchema items = schema.items();
    if (items != null) {
      addOnce(new Part(items, part.owner()), folded.items);
    }
    addPositions(part, folded);
    addPatterns(part, folded);
    addValues(schema, folded);
    addAlternatives(part, folded);
    folded.facts = Merge.facts(folded.facts, FactsReader.facts(schema));
    folded.readOnly |= schema.isTrue("readOnly");
    folded.writeOnly |= schema.isTrue("writeOnly");
    if (!inherited) {
      IrDocs docs = FactsReader.docs(schema);
      folded.docs = Merge.docs(folded.docs, docs);
      folded.title = schema.has("title") ? schema.text("title") : folded.title;
      if (schema.has("x-specfit-name")) {
        folded.explicitName = schema.text("x-specfit-name");
      }
    }
    keywords.report(schema);
  }

  private void addTypes(TypedSchema schema, Folded folded) {
    Set<String> types = new LinkedHashSet<>(schema.types());
    boolean withNull = types.remove("null");
    folded.nullable |= withNull || schema.isTrue("nullable") || schema.isTrue("x-nullable");
    if (types.isEmpty()) {
      folded.onlyNull |= withNull;
      return;
    }
    if (folded.types.isEmpty()) {
      folded.types = types;
      return;
    }
    Set<String> both = new LinkedHashSet<>(folded.types);
    both.retainAll(types);
    if (!both.isEmpty()) {
      folded.types = both;
      return;
    }
    boolean narrowed =
        (folded.types.contains("number") && types.contains("integer"))
            || (folded.types.contains("integer") && types.contains("number"));
    if (!narrowed) {
      findings.add(
          IrProblem.CONFLICTING_TYPES,
          "`allOf` asks for `"
              + String.join("|", folded.types)
              + "` and for `"
              + String.join("|", types)
              + "`; the last is taken",
          schema.node());
    }
    folded.types = narrowed ? Set.of("integer") : types;
  }

  private static void addAdditional(Part part, Folded folded) {
    TypedSchema schema = part.schema();
    TypedSchema additional = schema.additionalProperties();
    if (additional != null) {
      if (additional.keywords().isEmpty()) {
        folded.anyAdditional = true;
      } else {
        folded.additional = new Part(additional, part.owner());
      }
    }
    folded.anyAdditional |= schema.isTrue("additionalProperties");
  }

  /** A schema that is reached twice, as the base of a diamond is, says what it says once. */
  private static void addOnce(Part part, List<Part> parts) {
    if (parts.stream().noneMatch(there -> there.schema().node() == part.schema().node())) {
      parts.add(part);
    }
  }

  /** Positions are {@code prefixItems}; before OpenAPI 3.1 some wrote them as a list of items. */
  private static void addPositions(Part part, Folded folded) {
    TypedSchema schema = part.schema();
    SpecNode positions = schema.get("prefixItems");
    if (positions == null) {
      positions = schema.get("items");
    }
    if (positions instanceof SpecArray array) {
      folded.tuple =
          array.items().stream()
              .map(node -> new Part(schema.document().schema(node), part.owner()))
              .toList();
    }
  }

  private static void addPatterns(Part part, Folded folded) {
    TypedSchema schema = part.schema();
    if (schema.get("patternProperties") instanceof SpecObject patterns) {
      patterns
          .members()
          .forEach(
              (pattern, node) ->
                  folded.patterns.put(
                      pattern, new Part(schema.document().schema(node), part.owner())));
    }
  }

  private static void addValues(TypedSchema schema, Folded folded) {
    if (schema.get("enum") instanceof SpecArray values) {
      folded.enumeration = values;
      folded.enumerationAt = schema;
    }
    folded.constant = schema.has("const") ? schema.get("const") : folded.constant;
    folded.format = schema.has("format") ? schema.text("format") : folded.format;
    folded.extraFormat = schema.has("x-format") ? schema.text("x-format") : folded.extraFormat;
    if (schema.has("contentMediaType")) {
      folded.contentMediaType = schema.text("contentMediaType");
    }
    if (schema.has("contentEncoding")) {
      folded.contentEncoding = schema.text("contentEncoding");
    }
    SpecNode dynamic = schema.get("$dynamicRef");
    folded.dynamic = dynamic == null ? folded.dynamic : dynamic;
  }

  private static void addAlternatives(Part part, Folded folded) {
    TypedSchema schema = part.schema();
    SpecObject discriminator =
        schema.get("discriminator") instanceof SpecObject object ? object : null;
    for (String keyword : List.of("oneOf", "anyOf")) {
      List<TypedSchema> variants = schema.list(keyword);
      if (!variants.isEmpty()) {
        folded.unions.add(new Folded.Alternatives(keyword, variants, part, discriminator));
      }
    }
  }
}
