package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrType.IrJsonKind;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads schemas into types: what is declared gets an identity, the rest is spelled out. */
final class SchemaReader {
  private static final int DEEPEST = 150;

  /** Beside a reference these say something about the use, not a type of its own. */
  private static final Set<String> STRUCTURAL =
      Set.of(
          "properties",
          "items",
          "prefixItems",
          "enum",
          "const",
          "oneOf",
          "anyOf",
          "required",
          "patternProperties");

  private final Findings findings;
  private final AllOfFolder folder;
  private final Declarations declarations;
  private final ShapeReader shapes;
  private final DiscriminatedBases bases;
  private final Map<IrId, Reading> targets = new HashMap<>();
  private final Map<IrId, Progress> inProgress = new HashMap<>();
  private int depth;

  SchemaReader(Findings findings, Declarations declarations, DiscriminatedBases bases) {
    this.findings = findings;
    this.folder = new AllOfFolder(findings);
    this.declarations = declarations;
    this.bases = bases;
    this.shapes = new ShapeReader(this, findings);
  }

  Declarations declarations() {
    return declarations;
  }

  AllOfFolder folder() {
    return folder;
  }

  /** What the value in a place is. */
  Reading read(Site site) {
    if (depth >= DEEPEST) {
      SpecNode where = site.parts().get(0).schema().node();
      findings.add(
          IrProblem.SCHEMA_TOO_DEEP,
          "schemas are nested more than "
              + DEEPEST
              + " deep here; below, the value is kept as exact JSON",
          where);
      return Reading.of(new IrType.Json(IrJsonKind.ANY), new Folded(where));
    }
    depth++;
    try {
      Atoms atoms = Atoms.of(site.parts());
      Part reference = atoms.onlyReference();
      if (reference != null && !bases.isSubtype(site.id())) {
        Reading target = readTarget(reference);
        return target.besides(
            atoms.siblings().isEmpty()
                ? new Folded(reference.schema().node())
                : folder.fold(atoms.siblings()));
      }
      return shapes.read(site, folder.fold(site.parts()));
    } finally {
      depth--;
    }
  }

  private Reading readTarget(Part part) {
    return readTarget(part.schema(), String.valueOf(part.schema().text("$ref")));
  }

  /** What a reference leads to, read once. */
  Reading readTarget(TypedSchema from, String ref) {
    Optional<JsonPointer> pointer = References.pointer(from, ref);
    Optional<SpecNode> target = from.document().target(ref);
    if (pointer.isEmpty() || target.isEmpty()) {
      References.reportMissing(ref, from, findings);
      return Reading.of(new IrType.Json(IrJsonKind.ANY), new Folded(from.node()));
    }
    IrId id = References.id(from.document(), pointer.get());
    Reading known = targets.get(id);
    if (known != null) {
      return known;
    }
    Progress progress = inProgress.get(id);
    if (progress != null) {
      return recursive(id, progress, from, ref);
    }
    inProgress.put(id, new Progress());
    NameSeed seed = References.seed(from.document(), pointer.get());
    TypedSchema schema = from.document().schema(target.get());
    Reading reading = shapes.readBase(bases.subtypes(schema, pointer.get()), id, seed, schema);
    if (reading == null) {
      reading = read(Site.of(id, seed, schema));
    }
    inProgress.remove(id);
    targets.put(id, reading);
    return reading;
  }

  private Reading recursive(IrId id, Progress progress, TypedSchema from, String ref) {
    if (progress.union) {
      progress.referred = true;
      return new Reading(
          new IrTypeUse(new IrType.Ref(id), progress.nullable, IrFacts.NONE),
          IrDocs.NONE,
          false,
          false);
    }
    findings.add(
        IrProblem.RECURSIVE_SCHEMA,
        "`"
            + ref
            + "` contains itself without an object between; here the value is kept as exact JSON",
        from.node());
    return Reading.of(new IrType.Json(IrJsonKind.ANY), new Folded(from.node()));
  }

  /**
   * Says that the target being read will be a union, so that it may refer to itself, and whether
   * null is among its values.
   */
  void beginUnion(IrId id, boolean nullable) {
    Progress progress = inProgress.get(id);
    if (progress != null) {
      progress.union = true;
      progress.nullable = nullable;
    }
  }

  /** Whether something referred to the union while it was read, so that it has to be declared. */
  boolean isReferredTo(IrId id) {
    Progress progress = inProgress.get(id);
    return progress != null && progress.referred;
  }

  private static final class Progress {
    private boolean union;
    private boolean nullable;
    private boolean referred;
  }

  /** The members of an {@code allOf} and what stands beside it, references not followed. */
  private record Atoms(List<Part> references, List<Part> structural, List<Part> siblings) {
    static Atoms of(List<Part> parts) {
      Atoms atoms = new Atoms(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      parts.forEach(part -> atoms.add(part, 0));
      return atoms;
    }

    private void add(Part part, int nesting) {
      TypedSchema schema = part.schema();
      if (schema.text("$ref") != null) {
        references.add(part);
      }
      if (nesting < DEEPEST) {
        schema.list("allOf").forEach(member -> add(new Part(member, part.owner()), nesting + 1));
      }
      TypedSchema own = schema.without("$ref", "allOf");
      if (own.isFalse() || isStructural(own)) {
        structural.add(new Part(own, part.owner()));
      } else if (!own.keywords().isEmpty()) {
        siblings.add(new Part(own, part.owner()));
      }
    }

    private static boolean isStructural(TypedSchema schema) {
      return schema.additionalProperties() != null
          || schema.keywords().stream()
              .anyMatch(
                  keyword ->
                      STRUCTURAL.contains(keyword)
                          && !(keyword.equals("properties") && schema.properties().isEmpty())
                          && !(keyword.equals("required") && schema.required().isEmpty()));
    }

    @Nullable Part onlyReference() {
      return references.size() == 1 && structural.isEmpty() ? references.get(0) : null;
    }
  }
}
