package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrType.IrJsonKind;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what a folded schema is: a union, an enum, an object, an array, a scalar, any JSON. */
final class ShapeReader {
  private final SchemaReader schemas;
  private final Findings findings;
  private final EnumReader enums;
  private final UnionReader unions;
  private final ScalarReader scalars;
  private final TypeInference inference;
  private final PatternReader patterns;
  private final ModelReader models;
  private final TupleReader tuples;

  ShapeReader(SchemaReader schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
    this.enums = new EnumReader(schemas.declarations(), findings);
    this.unions = new UnionReader(schemas, this, findings);
    this.scalars = new ScalarReader(findings);
    this.inference = new TypeInference(findings);
    this.patterns = new PatternReader(schemas, findings);
    this.models = new ModelReader(schemas, patterns, findings);
    this.tuples = new TupleReader(schemas, new UnionBuilder(schemas, findings));
  }

  Reading read(Site site, Folded folded) {
    if (folded.neverValid) {
      findings.add(
          IrProblem.NEVER_VALID,
          "the schema `false` allows no value; what comes is kept as exact JSON",
          folded.where);
      return any(folded);
    }
    if (folded.dynamic != null) {
      findings.add(
          IrProblem.FALLBACK_TO_JSON,
          "`$dynamicRef` can't be typed; the value is kept as exact JSON",
          folded.dynamic);
      return any(folded);
    }
    Reading union = unions.read(site, folded);
    if (union != null) {
      return union;
    }
    Reading values = enums.read(site, folded);
    return values != null ? values : readTypes(site, folded);
  }

  private Reading readTypes(Site site, Folded folded) {
    inference.settle(folded);
    if (folded.types.size() > 1) {
      return unions.readTypes(site, folded);
    }
    String type = folded.types.isEmpty() ? "" : folded.types.iterator().next();
    if (!folded.properties.isEmpty() && !type.isEmpty() && !type.equals("object")) {
      findings.add(
          IrProblem.IGNORED_CONSTRUCT,
          "`properties` beside `type: " + type + "` have no effect",
          folded.where);
    }
    if (type.equals("array") && "object".equals(Nodes.text(folded.where, "type"))) {
      findings.add(
          IrProblem.INFERRED_TYPE,
          "`items` beside `type: object`: `array` is assumed",
          folded.where);
    }
    return switch (type) {
      case "" -> any(folded);
      case "object" -> readObject(site, folded);
      case "array" -> readArray(site, folded);
      default -> Reading.of(scalars.read(type, folded), folded);
    };
  }

  private Reading readObject(Site site, Folded folded) {
    if (!folded.properties.isEmpty()) {
      return declare(site, folded);
    }
    IrTypeUse values = patterns.read(site, folded, valueSeed(site, folded));
    if (values != null) {
      return Reading.of(
          isAny(values) && folded.additional == null
              ? new IrType.Json(IrJsonKind.OBJECT)
              : new IrType.Map(values),
          folded);
    }
    return Reading.of(new IrType.Json(IrJsonKind.OBJECT), folded);
  }

  private static NameSeed valueSeed(Site site, Folded folded) {
    Part part = folded.additional;
    return (part == null ? site.seed() : References.seedOf(part, site)).value();
  }

  private Reading declare(Site site, Folded folded) {
    schemas.declarations().promise(site.id(), () -> models.read(site, folded));
    return Reading.of(new IrType.Ref(site.id()), folded);
  }

  private Reading readArray(Site site, Folded folded) {
    if (folded.tuple != null && !folded.tuple.isEmpty()) {
      return tuples.read(site, folded, folded.tuple, rest(folded));
    }
    if (folded.items.isEmpty()) {
      return Reading.of(new IrType.Json(IrJsonKind.ARRAY), folded);
    }
    Part last = folded.items.get(folded.items.size() - 1);
    IrId id = last.owner().child("items");
    List<Part> parts = below(folded.items, "items");
    Site items = site.below(id, References.seedOf(last, site).item(), parts);
    return Reading.of(new IrType.Array(schemas.read(items).use()), folded);
  }

  /** What may follow a tuple's positions; {@code true} and {@code false} say nothing of a type. */
  private static List<Part> rest(Folded folded) {
    return folded.items.stream()
        .filter(part -> !(part.schema().node() instanceof SpecScalar))
        .toList();
  }

  /** The same schemas, each owning what is declared inside it. */
  static List<Part> below(List<Part> parts, String... tokens) {
    List<Part> result = new ArrayList<>();
    for (Part part : parts) {
      IrId id = part.owner();
      for (String token : tokens) {
        id = id.child(token);
      }
      result.add(new Part(part.schema(), id));
    }
    return result;
  }

  private static Reading any(Folded folded) {
    boolean nullable = folded.nullable;
    folded.nullable = nullable || folded.types.isEmpty();
    Reading reading = Reading.of(new IrType.Json(IrJsonKind.ANY), folded);
    folded.nullable = nullable;
    return reading;
  }

  private static boolean isAny(IrTypeUse use) {
    return UnionReader.isAny(use.type());
  }

  /**
   * A base with a discriminator, as the union of the schemas that extend it; null if it is none.
   */
  @Nullable Reading readBase(
      Map<String, JsonPointer> subtypes, IrId id, NameSeed seed, TypedSchema base) {
    return subtypes.isEmpty() ? null : unions.readBase(subtypes, id, seed, base);
  }

  /** Declares a model for a folded schema whatever its properties. */
  Reading declareModel(Site site, Folded folded) {
    return declare(site, folded);
  }

  /** Reads a folded schema of which nothing but one type is wanted. */
  Reading readType(Site site, Folded folded, String type) {
    Folded one = folded.withoutUnions();
    one.types = new LinkedHashSet<>(List.of(type));
    return readTypes(site, one);
  }
}
