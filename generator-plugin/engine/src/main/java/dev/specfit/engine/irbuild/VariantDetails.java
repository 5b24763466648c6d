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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    List<IrDeclaration.Model> models = modelsOf(type);
    List<IrUnion.Constant> constants = constants(models);
    return new IrUnion.Variant(
        variant.key(),
        variant.explicitName(),
        variant.type(),
        discriminatorValues(variant, discriminator, constants, seen),
        List.copyOf(kinds(type, new HashSet<>())),
        required(models),
        models.stream()
            .flatMap(model -> model.properties().stream().map(IrProperty::wireName))
            .distinct()
            .toList(),
        constants);
  }

  /** The model that a variant is, or those of a union that it is; none where some are no model. */
  private List<IrDeclaration.Model> modelsOf(IrType type) {
    if (type instanceof IrType.Ref ref
        && declarations.get(ref.target()) instanceof IrUnion nested) {
      List<IrDeclaration.Model> models = new ArrayList<>();
      for (IrUnion.Variant inner : nested.variants()) {
        IrDeclaration.Model model = modelOf(inner.type().type());
        if (model == null) {
          return List.of();
        }
        models.add(model);
      }
      return models;
    }
    IrDeclaration.Model model = modelOf(type);
    return model == null ? List.of() : List.of(model);
  }

  /** What all of them demand. */
  private static List<String> required(List<IrDeclaration.Model> models) {
    Set<String> common = new LinkedHashSet<>();
    for (int i = 0; i < models.size(); i++) {
      List<String> names =
          models.get(i).properties().stream()
              .filter(IrProperty::required)
              .map(IrProperty::wireName)
              .toList();
      if (i == 0) {
        common.addAll(names);
      } else {
        common.retainAll(names);
      }
    }
    return List.copyOf(common);
  }

  /** The few values of properties that have few in all of them. */
  private List<IrUnion.Constant> constants(List<IrDeclaration.Model> models) {
    Map<String, Set<String>> texts = new LinkedHashMap<>();
    for (int i = 0; i < models.size(); i++) {
      Map<String, List<String>> own = new LinkedHashMap<>();
      constants(models.get(i)).forEach(c -> own.put(c.property(), c.texts()));
      if (i > 0) {
        texts.keySet().retainAll(own.keySet());
      }
      boolean first = i == 0;
      own.forEach(
          (property, values) -> {
            if (first) {
              texts.put(property, new LinkedHashSet<>(values));
            } else if (texts.containsKey(property)) {
              texts.get(property).addAll(values);
            }
          });
    }
    return texts.entrySet().stream()
        .map(e -> new IrUnion.Constant(e.getKey(), List.copyOf(e.getValue())))
        .toList();
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
        && declarations.get(ref.target()) instanceof IrUnion nested) {
      return seen.add(ref.target()) ? ofNested(nested, discriminator, seen) : List.of();
    }
    return type instanceof IrType.Ref ref && ref.target().path().startsWith("/components/schemas/")
        ? List.of(variant.key())
        : List.of();
  }

  private List<String> ofNested(IrUnion nested, String discriminator, Set<IrId> seen) {
    return nested.variants().stream()
        .map(inner -> discriminator.equals(nested.discriminator()) ? inner : untagged(inner))
        .flatMap(inner -> complete(inner, discriminator, seen).discriminatorValues().stream())
        .distinct()
        .toList();
  }

  /** A variant without the values of a discriminator that is not the one asked for. */
  private static IrUnion.Variant untagged(IrUnion.Variant variant) {
    return new IrUnion.Variant(
        variant.key(),
        variant.explicitName(),
        variant.type(),
        List.of(),
        variant.jsonKinds(),
        variant.required(),
        variant.properties(),
        variant.constants());
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
