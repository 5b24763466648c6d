package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows paths of property names through types. */
final class PagePaths {
  private static final int DEPTH = 3;

  private final Map<IrId, IrDeclaration> types = new HashMap<>();

  PagePaths(List<IrDeclaration> types) {
    types.forEach(type -> this.types.put(type.id(), type));
  }

  /** The first success whose body is JSON. */
  static Optional<IrResponse> page(IrOperation operation) {
    return operation.responses().stream()
        .filter(response -> response.status().startsWith("2") && body(response).isPresent())
        .findFirst();
  }

  /** A response's JSON body. */
  static Optional<IrTypeUse> body(IrResponse response) {
    return json(response.contents());
  }

  /** A request's JSON body, if a walk can make one where the caller gives none. */
  Optional<IrTypeUse> body(IrOperation operation) {
    IrBody body = operation.body();
    Optional<IrTypeUse> json = body == null ? Optional.empty() : json(body.contents());
    return json.filter(
        use ->
            (body != null && body.required())
                || properties(use.type()).values().stream().noneMatch(IrProperty::required));
  }

  private static Optional<IrTypeUse> json(List<IrContent> contents) {
    return contents.stream()
        .filter(content -> content.kind() == IrContent.Kind.JSON)
        .map(IrContent::type)
        .filter(use -> use != null)
        .findFirst();
  }

  /** The model a type is, or null. */
  IrDeclaration.@Nullable Model model(IrType type) {
    return type instanceof IrType.Ref ref
            && types.get(ref.target()) instanceof IrDeclaration.Model model
        ? model
        : null;
  }

  /** The properties a value of a type may have, those of a union's variants too, by name. */
  Map<String, IrProperty> properties(IrType type) {
    Map<String, IrProperty> properties = new LinkedHashMap<>();
    if (type instanceof IrType.Ref ref) {
      IrDeclaration declaration = types.get(ref.target());
      if (declaration instanceof IrDeclaration.Model model) {
        model.properties().forEach(p -> properties.put(p.wireName(), p));
      } else if (declaration instanceof IrUnion union) {
        for (IrUnion.Variant variant : union.variants()) {
          IrDeclaration.Model model = model(variant.type().type());
          if (model != null) {
            model.properties().forEach(p -> properties.putIfAbsent(p.wireName(), p));
          }
        }
      }
    }
    return properties;
  }

  /** The type at the end of a path; empty where it leads nowhere. */
  Optional<IrTypeUse> follow(IrTypeUse start, List<String> path) {
    IrTypeUse use = start;
    for (String name : path) {
      IrProperty property = properties(use.type()).get(name);
      if (property == null) {
        return Optional.empty();
      }
      use = property.type();
    }
    return Optional.of(use);
  }

  /** The type of a parameter, or of a property below a deepObject. */
  Optional<IrTypeUse> parameter(IrOperation operation, List<String> path) {
    for (IrParameter parameter : operation.parameters()) {
      if (!path.isEmpty() && parameter.wireName().equals(path.get(0))) {
        return follow(parameter.type(), path.subList(1, path.size()));
      }
    }
    return Optional.empty();
  }

  /**
   * What the query asks, and the properties of a deepObject or of an object written as so many
   * parameters; then what a JSON body asks.
   */
  List<PageValue> asked(IrOperation operation) {
    List<PageValue> asked = new ArrayList<>();
    for (IrParameter parameter : operation.parameters()) {
      if (parameter.in() == IrParameter.In.QUERY) {
        List<String> path = List.of(parameter.wireName());
        asked.add(new PageValue(path, parameter.type(), parameter.docs(), false));
        boolean deep = parameter.style() == IrStyle.DEEP_OBJECT;
        boolean flat = parameter.style() == IrStyle.FORM && parameter.explode();
        if ((deep || flat) && model(parameter.type().type()) != null) {
          for (IrProperty property : properties(parameter.type().type()).values()) {
            List<String> name =
                deep
                    ? List.of(parameter.wireName(), property.wireName())
                    : List.of(property.wireName());
            asked.add(new PageValue(name, property.type(), property.docs(), false));
          }
        }
      }
    }
    body(operation)
        .ifPresent(body -> collect(body, List.of(), new Reach(1, true, property -> true), asked));
    return asked;
  }

  /**
   * What a page tells beside its items: its properties and those of what is in it, outer first. An
   * object with arrays of its own is left out unless the items are in it: it has pages of its own.
   */
  List<PageValue> told(IrTypeUse page, List<String> items) {
    Predicate<List<String>> speaksOfItems =
        path ->
            items.subList(0, Math.min(path.size(), items.size())).equals(path)
                || follow(page, path).map(this::arrays).orElse(List.of()).isEmpty();
    List<PageValue> told = new ArrayList<>();
    collect(page, List.of(), new Reach(DEPTH, false, speaksOfItems), told);
    told.sort(Comparator.comparing(value -> value.path().size()));
    return told;
  }

  /** The properties of an object that are arrays. */
  List<String> arrays(IrTypeUse use) {
    return model(use.type()) == null
        ? List.of()
        : properties(use.type()).values().stream()
            .filter(property -> property.type().type() instanceof IrType.Array)
            .map(IrProperty::wireName)
            .toList();
  }

  /**
   * How far to look.
   *
   * @param depth into how many objects
   * @param inBody whether it is a request's body that is looked at
   * @param into whether to look into what is at a path
   */
  private record Reach(int depth, boolean inBody, Predicate<List<String>> into) {}

  private void collect(IrTypeUse use, List<String> path, Reach reach, List<PageValue> out) {
    if (path.size() >= reach.depth() || !reach.into().test(path)) {
      return;
    }
    for (IrProperty property : properties(use.type()).values()) {
      List<String> below = new ArrayList<>(path);
      below.add(property.wireName());
      out.add(new PageValue(below, property.type(), property.docs(), reach.inBody()));
      collect(property.type(), below, reach, out);
    }
  }
}
