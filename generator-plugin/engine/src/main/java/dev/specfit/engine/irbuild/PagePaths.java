package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows paths of property names through types. */
final class PagePaths {
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
    return response.contents().stream()
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

  /** The type at the end of a path; empty where it leads nowhere. */
  Optional<IrTypeUse> follow(IrTypeUse start, List<String> path) {
    IrTypeUse use = start;
    for (String name : path) {
      IrDeclaration.Model model = model(use.type());
      Optional<IrProperty> property =
          model == null
              ? Optional.empty()
              : model.properties().stream().filter(p -> p.wireName().equals(name)).findFirst();
      if (property.isEmpty()) {
        return Optional.empty();
      }
      use = property.get().type();
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
}
