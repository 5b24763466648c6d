package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrWebhook;
import dev.specfit.engine.load.TypedDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads webhooks ({@code x-webhooks} before OpenAPI 3.1), and the callbacks of operations, which
 * are the same to who receives them.
 */
final class WebhookReader {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Scope scope;
  private final ContentReader contents;

  WebhookReader(Scope scope) {
    this.scope = scope;
    this.contents = new ContentReader(scope);
  }

  /** Those at the document's root. */
  List<IrWebhook> webhooks() {
    IrId root = new IrId(scope.document().name(), "").child("webhooks");
    List<IrWebhook> result = new ArrayList<>();
    Map<String, SpecNode> items = new LinkedHashMap<>();
    for (String section : List.of("webhooks", "x-webhooks")) {
      Nodes.members(scope.document().root(), section).forEach(items::putIfAbsent);
    }
    items.forEach((name, item) -> read(name, item, root.child(name), result));
    return result;
  }

  /** Those of an operation, and those of their own callbacks. */
  List<IrWebhook> callbacks(SpecObject operation, IrId id) {
    List<IrWebhook> result = new ArrayList<>();
    Nodes.members(operation, "callbacks")
        .forEach(
            (name, node) -> {
              Optional<TypedDocument.Resolved> callback = scope.document().resolve(node);
              if (callback.isPresent()) {
                IrId below = id.child("callbacks").child(name);
                callback
                    .get()
                    .object()
                    .members()
                    .forEach(
                        (expression, item) -> read(name, item, below.child(expression), result));
              }
            });
    return result;
  }

  private void read(String name, SpecNode node, IrId id, List<IrWebhook> result) {
    Optional<TypedDocument.Resolved> item = scope.document().resolve(node);
    if (item.isEmpty()) {
      return;
    }
    for (Map.Entry<String, SpecNode> entry : item.get().object().members().entrySet()) {
      if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof SpecObject operation) {
        IrId own = id.child(entry.getKey());
        result.add(
            new IrWebhook(
                own,
                name,
                Nodes.docs(operation),
                payload(operation, own, name),
                Nodes.source(operation)));
        result.addAll(callbacks(operation, own));
      }
    }
  }

  private List<IrContent> payload(SpecObject operation, IrId id, String name) {
    SpecNode body = operation.get("requestBody");
    Optional<TypedDocument.Resolved> resolved =
        body == null ? Optional.empty() : scope.document().resolve(body);
    if (resolved.isEmpty()) {
      return List.of();
    }
    var pointer = resolved.get().pointer();
    String component = resolved.get().componentKey();
    NameSeed seed =
        component != null
            ? new NameSeed(null, component, true)
            : new NameSeed(
                null, OperationReader.words(null, operation, name, "") + " Payload", false);
    IrId bodyId =
        pointer == null ? id.child("requestBody") : References.id(scope.document(), pointer);
    return contents.read(resolved.get().object(), bodyId, seed);
  }
}
