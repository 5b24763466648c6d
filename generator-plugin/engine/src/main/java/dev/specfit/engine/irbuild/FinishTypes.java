package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrWebhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds to the types what is known only when all of them are. */
final class FinishTypes {
  private final Set<IrId> reached;
  private final Set<IrId> received;
  private final Set<IrId> parts;
  private final VariantDetails details;

  private FinishTypes(
      Declarations declarations, List<IrOperation> operations, List<IrWebhook> webhooks) {
    received = Reach.fromResponses(declarations, operations, webhooks);
    reached = Reach.fromRequests(declarations, operations);
    reached.addAll(received);
    parts = Reach.fromParts(declarations, operations);
    details = new VariantDetails(declarations);
  }

  /** The types that are reached, finished, in the order they were met. */
  static List<IrDeclaration> of(
      Declarations declarations, List<IrOperation> operations, List<IrWebhook> webhooks) {
    FinishTypes finish = new FinishTypes(declarations, operations, webhooks);
    List<IrDeclaration> result = new ArrayList<>();
    for (IrDeclaration declaration : declarations.all()) {
      if (finish.reached.contains(declaration.id())) {
        result.add(finish.finish(declaration));
      }
    }
    return result;
  }

  private IrDeclaration finish(IrDeclaration declaration) {
    IrNameHint hint = repair(declaration.nameHint());
    if (declaration instanceof IrUnion union) {
      return details.complete(
          new IrUnion(
              union.id(),
              hint,
              union.docs(),
              union.source(),
              union.discriminator(),
              union.variants()));
    }
    if (declaration instanceof IrEnum values) {
      return new IrEnum(
          values.id(), hint, values.docs(), values.source(), values.valueKind(), values.values());
    }
    IrDeclaration.Model model = (IrDeclaration.Model) declaration;
    boolean hasParts = parts.contains(model.id());
    return new IrDeclaration.Model(
        model.id(),
        hint,
        model.docs(),
        model.source(),
        hasParts ? model.properties() : model.properties().stream().map(this::asText).toList(),
        model.additional(),
        !received.contains(model.id()));
  }

  /** Bytes can be a part or a body; inside JSON they are a string. */
  private IrProperty asText(IrProperty property) {
    return new IrProperty(
        property.wireName(),
        property.explicitName(),
        asText(property.type()),
        property.required(),
        property.readOnly(),
        property.writeOnly(),
        property.docs(),
        property.source());
  }

  private IrTypeUse asText(IrTypeUse use) {
    IrType type = use.type();
    if (type instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BINARY) {
      type = new IrType.Scalar(IrScalarKind.STRING);
    } else if (type instanceof IrType.Array array) {
      type = new IrType.Array(asText(array.items()));
    }
    return new IrTypeUse(type, use.nullable(), use.facts());
  }

  /**
   * A type may stand inside a schema that was folded into others and is no type of its own: then
   * that schema's key becomes part of the words.
   */
  private IrNameHint repair(IrNameHint hint) {
    IrId parent = hint.parent();
    if (parent == null || reached.contains(parent)) {
      return hint;
    }
    List<String> words = new ArrayList<>();
    for (String token : parent.path().split("/", -1)) {
      words.add(token.replace("~1", " ").replace("~0", "~"));
    }
    IrId above = declaredAbove(parent);
    String last = words.get(words.size() - 1);
    if (above != null) {
      return new IrNameHint(hint.explicit(), above, hint.own(), hint.title(), false);
    }
    return new IrNameHint(hint.explicit(), null, last + " " + hint.own(), hint.title(), false);
  }

  private @Nullable IrId declaredAbove(IrId id) {
    String path = id.path();
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      IrId above = new IrId(id.document(), path.substring(0, slash));
      if (reached.contains(above)) {
        return above;
      }
    }
    return null;
  }
}
