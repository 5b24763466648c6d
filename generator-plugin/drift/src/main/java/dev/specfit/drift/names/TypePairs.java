package dev.specfit.drift.names;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrWebhook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which types stand in the same places of the same operations on both sides. */
final class TypePairs {
  private final Likeness likeness;
  private final Set<List<IrId>> seen = new HashSet<>();
  private final Map<IrId, Set<IrId>> basesOf = new LinkedHashMap<>();

  private TypePairs(Likeness likeness) {
    this.likeness = likeness;
  }

  /** By the revision's type: those of the base that were in its places. */
  static Map<IrId, Set<IrId>> of(
      Map<IrOperation, IrOperation> operations, IrApi base, IrApi revision, Likeness likeness) {
    TypePairs pairs = new TypePairs(likeness);
    operations.forEach(pairs::operations);
    Map<String, IrWebhook> webhooks = new HashMap<>();
    revision.webhooks().forEach(webhook -> webhooks.put(webhook.name(), webhook));
    for (IrWebhook webhook : base.webhooks()) {
      IrWebhook other = webhooks.get(webhook.name());
      if (other != null) {
        pairs.contents(webhook.contents(), other.contents());
      }
    }
    return pairs.basesOf;
  }

  private void operations(IrOperation before, IrOperation after) {
    for (IrParameter parameter : before.parameters()) {
      after.parameters().stream()
          .filter(p -> p.in() == parameter.in() && p.wireName().equals(parameter.wireName()))
          .forEach(p -> uses(parameter.type(), p.type()));
    }
    if (before.body() != null && after.body() != null) {
      contents(before.body().contents(), after.body().contents());
    }
    for (IrResponse response : before.responses()) {
      for (IrResponse other : after.responses()) {
        if (other.status().equals(response.status())) {
          contents(response.contents(), other.contents());
          headers(response, other);
        }
      }
    }
  }

  private void headers(IrResponse before, IrResponse after) {
    for (IrResponse.Header header : before.headers()) {
      after.headers().stream()
          .filter(other -> other.name().equalsIgnoreCase(header.name()))
          .forEach(other -> uses(header.type(), other.type()));
    }
  }

  private void contents(List<IrContent> before, List<IrContent> after) {
    for (IrContent content : before) {
      for (IrContent other : after) {
        boolean only = before.size() == 1 && after.size() == 1 && content.kind() == other.kind();
        if (only || other.mediaType().equals(content.mediaType())) {
          uses(content.type(), other.type());
        }
      }
    }
  }

  private void uses(@Nullable IrTypeUse before, @Nullable IrTypeUse after) {
    if (before == null || after == null) {
      return;
    }
    if (before.type() instanceof IrType.Array one && after.type() instanceof IrType.Array two) {
      uses(one.items(), two.items());
    } else if (before.type() instanceof IrType.Map one && after.type() instanceof IrType.Map two) {
      uses(one.values(), two.values());
    } else if (before.type() instanceof IrType.Ref one && after.type() instanceof IrType.Ref two) {
      types(one.target(), two.target());
    }
  }

  private void types(IrId before, IrId after) {
    if (!seen.add(List.of(before, after))) {
      return;
    }
    IrDeclaration one = likeness.inBase(before);
    IrDeclaration two = likeness.inRevision(after);
    if (one == null || two == null || one.getClass() != two.getClass()) {
      return;
    }
    basesOf.computeIfAbsent(after, id -> new LinkedHashSet<>()).add(before);
    if (one instanceof IrDeclaration.Model model) {
      IrDeclaration.Model other = (IrDeclaration.Model) two;
      uses(model.additional(), other.additional());
      Map<String, IrTypeUse> types = new HashMap<>();
      for (IrProperty property : other.properties()) {
        types.put(property.wireName(), property.type());
      }
      model.properties().forEach(p -> uses(p.type(), types.get(p.wireName())));
    } else if (one instanceof IrUnion union) {
      pairs(union, (IrUnion) two).forEach((variant, other) -> uses(variant.type(), other.type()));
    }
  }

  /** Variants of the same key; where there are as many on both sides, else those in one place. */
  static Map<IrUnion.Variant, IrUnion.Variant> pairs(IrUnion before, IrUnion after) {
    Map<IrUnion.Variant, IrUnion.Variant> pairs = new LinkedHashMap<>();
    List<IrUnion.Variant> others = after.variants();
    boolean inPlace = before.variants().size() == others.size();
    for (int i = 0; i < before.variants().size(); i++) {
      IrUnion.Variant variant = before.variants().get(i);
      IrUnion.Variant same =
          others.stream().filter(v -> v.key().equals(variant.key())).findFirst().orElse(null);
      if (same != null) {
        pairs.put(variant, same);
      } else if (inPlace) {
        pairs.put(variant, others.get(i));
      }
    }
    return pairs;
  }
}
