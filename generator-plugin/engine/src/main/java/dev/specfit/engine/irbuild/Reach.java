package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrWebhook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which types are reached from where. */
final class Reach {
  private final Declarations declarations;
  private final Set<IrId> reached = new HashSet<>();
  private final Deque<IrTypeUse> open = new ArrayDeque<>();

  private Reach(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Reached from what is sent: parameters and request bodies. */
  static Set<IrId> fromRequests(Declarations declarations, List<IrOperation> operations) {
    Reach reach = new Reach(declarations);
    for (IrOperation operation : operations) {
      operation.parameters().forEach(parameter -> reach.open.add(parameter.type()));
      if (operation.body() != null) {
        reach.open(operation.body().contents(), content -> true);
      }
    }
    return reach.walk();
  }

  /** Reached from what is received: responses and webhooks. */
  static Set<IrId> fromResponses(
      Declarations declarations, List<IrOperation> operations, List<IrWebhook> webhooks) {
    Reach reach = new Reach(declarations);
    for (IrOperation operation : operations) {
      operation
          .responses()
          .forEach(
              response -> {
                reach.open(response.contents(), content -> true);
                response.headers().forEach(header -> reach.open.add(header.type()));
              });
    }
    webhooks.forEach(webhook -> reach.open(webhook.contents(), content -> true));
    return reach.walk();
  }

  /** Reached from multipart bodies, where bytes may stand as a part. */
  static Set<IrId> fromParts(Declarations declarations, List<IrOperation> operations) {
    Reach reach = new Reach(declarations);
    for (IrOperation operation : operations) {
      if (operation.body() != null) {
        reach.open(
            operation.body().contents(), content -> content.kind() == IrContent.Kind.MULTIPART);
      }
    }
    return reach.walk();
  }

  private void open(List<IrContent> contents, Predicate<IrContent> which) {
    for (IrContent content : contents) {
      IrTypeUse use = content.type();
      if (use != null && which.test(content)) {
        open.add(use);
      }
    }
  }

  private Set<IrId> walk() {
    for (IrTypeUse use = open.poll(); use != null; use = open.poll()) {
      IrType type = use.type();
      if (type instanceof IrType.Array array) {
        open.add(array.items());
      } else if (type instanceof IrType.Map map) {
        open.add(map.values());
      } else if (type instanceof IrType.Ref ref && reached.add(ref.target())) {
        enter(ref.target());
      }
    }
    return reached;
  }

  private void enter(IrId id) {
    IrDeclaration declaration = declarations.get(id);
    if (declaration instanceof IrDeclaration.Model model) {
      model.properties().forEach(property -> open.add(property.type()));
      IrTypeUse additional = model.additional();
      if (additional != null) {
        open.add(additional);
      }
    } else if (declaration instanceof IrUnion union) {
      union.variants().forEach(variant -> open.add(variant.type()));
    } else if (declaration instanceof IrEnum || declaration == null) {
      return;
    }
  }
}
