package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrWebhook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one union of all webhooks' payloads, where some property, however deep, has values that
 * each belong to one payload only: the type of the event.
 */
final class EventUnion {
  private static final int DEEPEST = 3;

  private final Map<IrId, IrDeclaration> types = new HashMap<>();

  private EventUnion(List<IrDeclaration> types) {
    types.forEach(type -> this.types.put(type.id(), type));
  }

  /** The union, or nothing where there are no two payloads that can be told apart. */
  static Optional<IrUnion> of(List<IrWebhook> webhooks, List<IrDeclaration> types) {
    return new EventUnion(types).build(webhooks);
  }

  private Optional<IrUnion> build(List<IrWebhook> webhooks) {
    Map<IrId, IrWebhook> payloads = new LinkedHashMap<>();
    for (IrWebhook webhook : webhooks) {
      Optional<IrContent> json = webhook.json();
      IrTypeUse use = json.isPresent() ? json.get().type() : null;
      if (use != null
          && use.type() instanceof IrType.Ref ref
          && types.get(ref.target()) instanceof IrDeclaration.Model) {
        payloads.putIfAbsent(ref.target(), webhook);
      }
    }
    Map<IrId, Map<List<String>, Set<String>>> constants = new LinkedHashMap<>();
    payloads.keySet().forEach(id -> constants.put(id, constants(id)));
    List<String> best = List.of();
    Map<IrId, Set<String>> told = Map.of();
    for (List<String> path : paths(constants)) {
      Map<IrId, Set<String>> here = told(constants, path);
      if (here.size() > told.size() || (here.size() == told.size() && path.size() < best.size())) {
        best = path;
        told = here;
      }
    }
    return told.size() < 2 ? Optional.empty() : Optional.of(union(payloads, best, told));
  }

  private static Set<List<String>> paths(Map<IrId, Map<List<String>, Set<String>>> constants) {
    Set<List<String>> paths = new LinkedHashSet<>();
    constants.values().forEach(here -> paths.addAll(here.keySet()));
    return paths;
  }

  /** The payloads whose values at a path are theirs alone. */
  private static Map<IrId, Set<String>> told(
      Map<IrId, Map<List<String>, Set<String>>> constants, List<String> path) {
    Map<String, Integer> owners = new HashMap<>();
    for (Map<List<String>, Set<String>> here : constants.values()) {
      here.getOrDefault(path, Set.of()).forEach(value -> owners.merge(value, 1, Integer::sum));
    }
    Map<IrId, Set<String>> told = new LinkedHashMap<>();
    constants.forEach(
        (id, here) -> {
          Set<String> values = here.getOrDefault(path, Set.of());
          if (!values.isEmpty() && values.stream().allMatch(v -> owners.getOrDefault(v, 0) == 1)) {
            told.put(id, values);
          }
        });
    return told;
  }

  private Map<List<String>, Set<String>> constants(IrId id) {
    Map<List<String>, Set<String>> result = new LinkedHashMap<>();
    collect(id, List.of(), result);
    return result;
  }

  private void collect(IrId id, List<String> above, Map<List<String>, Set<String>> result) {
    if (!(types.get(id) instanceof IrDeclaration.Model model) || above.size() >= DEEPEST) {
      return;
    }
    for (IrProperty property : model.properties()) {
      List<String> path = new ArrayList<>(above);
      path.add(property.wireName());
      IrType type = property.type().type();
      String constant = property.type().facts().constJson();
      if (constant != null && constant.startsWith("\"")) {
        result.put(path, Set.of(VariantDetails.text(constant, type)));
      } else if (type instanceof IrType.Ref ref) {
        if (types.get(ref.target()) instanceof IrEnum values) {
          Set<String> texts = new LinkedHashSet<>();
          values.values().forEach(value -> texts.add(value.text()));
          result.put(path, texts);
        } else {
          collect(ref.target(), path, result);
        }
      }
    }
  }

  private static IrUnion union(
      Map<IrId, IrWebhook> payloads, List<String> path, Map<IrId, Set<String>> told) {
    IrWebhook first = payloads.values().iterator().next();
    List<IrUnion.Variant> variants = new ArrayList<>();
    told.forEach(
        (id, values) -> {
          IrWebhook webhook = Objects.requireNonNull(payloads.get(id));
          variants.add(
              new IrUnion.Variant(
                  webhook.name(),
                  null,
                  IrTypeUse.of(new IrType.Ref(id)),
                  List.copyOf(values),
                  List.of("object"),
                  List.of(),
                  List.of(),
                  List.of()));
        });
    IrDocs docs = new IrDocs("What a webhook or callback tells.", null, false, null);
    return new IrUnion(
        IrWebhook.eventId(first.id().document()),
        new IrNameHint(null, null, "Webhook Event", null, false),
        docs,
        first.source(),
        String.join("/", path.stream().map(p -> p.replace("~", "~0").replace("/", "~1")).toList()),
        variants);
  }
}
