package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In a merge patch (RFC 7396) null deletes a member, whatever its schema says. So every property
 * that may be left out of one may be null in it. Arrays are replaced as a whole; nothing inside
 * them is a patch.
 */
final class MergePatches {
  private final Map<IrId, IrDeclaration> types = new HashMap<>();
  private final Set<IrId> patched = new HashSet<>();

  private MergePatches() {}

  /** The types, those of merge patches with nulls. */
  static List<IrDeclaration> withNulls(List<IrDeclaration> types, List<IrOperation> operations) {
    MergePatches patches = new MergePatches();
    types.forEach(type -> patches.types.put(type.id(), type));
    for (IrOperation operation : operations) {
      if (operation.body() != null) {
        operation.body().contents().forEach(patches::enter);
      }
    }
    return types.stream().map(patches::withNulls).toList();
  }

  private void enter(IrContent content) {
    String mediaType = content.mediaType().toLowerCase(Locale.ROOT);
    if (content.type() != null && mediaType.startsWith("application/merge-patch+json")) {
      enter(content.type().type());
    }
  }

  private void enter(IrType type) {
    if (type instanceof IrType.Map map) {
      enter(map.values().type());
    } else if (type instanceof IrType.Ref ref && patched.add(ref.target())) {
      IrDeclaration declaration = types.get(ref.target());
      if (declaration instanceof IrDeclaration.Model model) {
        model.properties().forEach(property -> enter(property.type().type()));
        if (model.additional() != null) {
          enter(model.additional().type());
        }
      } else if (declaration instanceof IrUnion union) {
        union.variants().forEach(variant -> enter(variant.type().type()));
      }
    }
  }

  private IrDeclaration withNulls(IrDeclaration declaration) {
    if (!(declaration instanceof IrDeclaration.Model model) || !patched.contains(model.id())) {
      return declaration;
    }
    return new IrDeclaration.Model(
        model.id(),
        model.nameHint(),
        model.docs(),
        model.source(),
        model.properties().stream().map(MergePatches::withNull).toList(),
        nullable(model.additional()),
        model.requestOnly());
  }

  private static IrProperty withNull(IrProperty property) {
    IrTypeUse use = property.type();
    IrType type =
        use.type() instanceof IrType.Map map
            ? new IrType.Map(new IrTypeUse(map.values().type(), true, map.values().facts()))
            : use.type();
    return new IrProperty(
        property.wireName(),
        property.explicitName(),
        new IrTypeUse(type, use.nullable() || !property.required(), use.facts()),
        property.required(),
        property.readOnly(),
        property.writeOnly(),
        property.docs(),
        property.source());
  }

  private static @Nullable IrTypeUse nullable(@Nullable IrTypeUse use) {
    return use == null ? null : new IrTypeUse(use.type(), true, use.facts());
  }
}
