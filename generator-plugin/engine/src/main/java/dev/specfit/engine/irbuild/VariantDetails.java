package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrUnion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How each variant of a union is known by its JSON, from what it refers to. */
final class VariantDetails {
  /** A longer list of values says little about which variant it is. */
  private static final int MOST_TEXTS = 50;

  private final Declarations declarations;

  VariantDetails(Declarations declarations) {
    this.declarations = declarations;
  }

  IrUnion complete(IrUnion union) {
    List<IrUnion.Variant> variants = new ArrayList<>();
    for (IrUnion.Variant variant : union.variants()) {
      variants.add(complete(variant, union.discriminator(), new HashSet<>(Set.of(union.id()))));
    }
    return new IrUnion(
        union.id(),
        union.nameHint(),
        union.docs(),
        union.source(),
        union.discriminator(),
        variants);
  }

  private IrUnion.Variant complete(
      IrUnion.Variant variant, @Nullable String discriminator, Set<IrId> seen) {
    IrType type = variant.type().type();
    IrDeclaration.Model model = modelOf(type);
    List<IrUnion.Constant> constants = model == null ? List.of() : constants(model);
    return new IrUnion.Variant(
        variant.key(),
        variant.explicitName(),
        variant.type(),
        discriminatorValues(variant, discriminator, constants, seen),
        List.copyOf(kinds(type, new HashSet<>())),
        model == null
            ? List.of()
            : model.properties().stream()
                .filter(IrProperty::required)
                .map(IrProperty::wireName)
                .toList(),
        model == null ? List.of() : model.properties().stream().map(IrProperty::wireName).toList(),
        constants);
  }

  private IrDeclaration.@Nullable Model modelOf(IrType type) {
    return type instanceof IrType.Ref ref
            && declarations.get(ref.target()) instanceof IrDeclaration.Model model
        ? model
        : null;
  }

  /** Mapped values; else what the property may hold; else the schema's name, as OpenAPI has it. */
  private List<String> discriminatorValues(
      IrUnion.Variant variant,
      @Nullable String discriminator,
      List<IrUnion.Constant> constants,
      Set<IrId> seen) {
    if (discriminator == null || !variant.discriminatorValues().isEmpty()) {
      return variant.discriminatorValues();
    }
    for (IrUnion.Constant constant : constants) {
      if (constant.property().equals(discriminator)) {
        return constant.texts();
      }
    }
    IrType type = variant.type().type();
    if (type instanceof IrType.Ref ref
        && declarations.get(ref.target()) instanceof IrUnion nested
        && discriminator.equals(nested.discriminator())) {
      return seen.add(ref.target()) ? ofNested(nested, discriminator, seen) : List.of();
    }
    return type instanceof IrType.Ref ref && ref.target().path().startsWith("/components/schemas/")
        ? List.of(variant.key())
        : List.of();
  }

  private List<String> ofNested(IrUnion nested, String discriminator, Set<IrId> seen) {
    return nested.variants().stream()
        .flatMap(inner -> complete(inner, discriminator, seen).discriminatorValues().stream())
        .distinct()
        .toList();
  }

  private List<IrUnion.Constant> constants(IrDeclaration.Model model) {
    List<IrUnion.Constant> result = new ArrayList<>();
    for (IrProperty property : model.properties()) {
      String constant = property.type().facts().constJson();
      IrType type = property.type().type();
      if (constant != null && !constant.equals("null")) {
        result.add(new IrUnion.Constant(property.wireName(), List.of(text(constant, type))));
      } else if (type instanceof IrType.Ref ref
          && declarations.get(ref.target()) instanceof IrEnum values
          && values.values().size() <= MOST_TEXTS) {
        List<String> texts = values.values().stream().map(IrEnum.Value::text).toList();
        result.add(new IrUnion.Constant(property.wireName(), texts));
      }
    }
    return result;
  }

  /** A string's value, another scalar's JSON. */
  static String text(String json, IrType type) {
    boolean quoted = json.length() >= 2 && json.startsWith("\"") && json.endsWith("\"");
    return quoted && type instanceof IrType.Scalar
        ? json.substring(1, json.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
        : json;
  }

  private Set<String> kinds(IrType type, Set<IrId> seen) {
    if (type instanceof IrType.Scalar scalar) {
      return Set.of(kind(scalar.kind()));
    }
    if (type instanceof IrType.Array) {
      return Set.of("array");
    }
    if (type instanceof IrType.Map) {
      return Set.of("object");
    }
    if (type instanceof IrType.Json json) {
      return switch (json.kind()) {
        case OBJECT -> Set.of("object");
        case ARRAY -> Set.of("array");
        case ANY -> new LinkedHashSet<>(List.of("object", "array", "string", "number", "boolean"));
      };
    }
    IrId target = ((IrType.Ref) type).target();
    IrDeclaration declaration = declarations.get(target);
    if (declaration instanceof IrEnum values) {
      return Set.of(kind(values.valueKind()));
    }
    if (declaration instanceof IrUnion union && seen.add(target)) {
      Set<String> all = new LinkedHashSet<>();
      union.variants().forEach(variant -> all.addAll(kinds(variant.type().type(), seen)));
      return all;
    }
    return declaration instanceof IrUnion ? Set.of() : Set.of("object");
  }

  private static String kind(IrScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> "boolean";
      case INT32, INT64, DECIMAL, DOUBLE, FLOAT -> "number";
      default -> "string";
    };
  }
}
