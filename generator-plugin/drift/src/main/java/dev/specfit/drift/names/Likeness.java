package dev.specfit.drift.names;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How alike a type of the base and one of the revision are, wherever they are declared. */
final class Likeness {
  private final Map<IrId, IrDeclaration> base = new HashMap<>();
  private final Map<IrId, IrDeclaration> revision = new HashMap<>();
  private final Map<List<IrId>, Boolean> known = new HashMap<>();

  Likeness(IrApi base, IrApi revision) {
    base.types().forEach(type -> this.base.put(type.id(), type));
    revision.types().forEach(type -> this.revision.put(type.id(), type));
  }

  @Nullable IrDeclaration inBase(IrId id) {
    return base.get(id);
  }

  @Nullable IrDeclaration inRevision(IrId id) {
    return revision.get(id);
  }

  /** Whether both hold the same, down to the last type they speak of. */
  boolean isSame(IrId before, IrId after) {
    List<IrId> pair = List.of(before, after);
    Boolean is = known.get(pair);
    if (is != null) {
      return is;
    }
    known.put(pair, true); // while it is looked into, a circle is no difference
    boolean same = isSame(base.get(before), revision.get(after));
    known.put(pair, same);
    return same;
  }

  private boolean isSame(@Nullable IrDeclaration before, @Nullable IrDeclaration after) {
    if (before instanceof IrDeclaration.Model one && after instanceof IrDeclaration.Model two) {
      Map<String, IrProperty> others = properties(two);
      return others.size() == one.properties().size()
          && isSame(one.additional(), two.additional())
          && one.properties().stream().allMatch(p -> isSame(p, others.get(p.wireName())));
    }
    if (before instanceof IrEnum one && after instanceof IrEnum two) {
      return one.valueKind() == two.valueKind() && texts(one).equals(texts(two));
    }
    if (!(before instanceof IrUnion one)
        || !(after instanceof IrUnion two)
        || one.variants().size() != two.variants().size()) {
      return false;
    }
    for (int i = 0; i < one.variants().size(); i++) {
      if (!isSame(one.variants().get(i).type(), two.variants().get(i).type())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(IrProperty before, @Nullable IrProperty after) {
    return after != null
        && before.required() == after.required()
        && before.readOnly() == after.readOnly()
        && before.writeOnly() == after.writeOnly()
        && isSame(before.type(), after.type());
  }

  private boolean isSame(@Nullable IrTypeUse before, @Nullable IrTypeUse after) {
    if (before == null || after == null) {
      return before == null && after == null;
    }
    return before.nullable() == after.nullable() && isSame(before.type(), after.type());
  }

  private boolean isSame(IrType before, IrType after) {
    if (before instanceof IrType.Array one && after instanceof IrType.Array two) {
      return isSame(one.items(), two.items());
    }
    if (before instanceof IrType.Map one && after instanceof IrType.Map two) {
      return isSame(one.values(), two.values());
    }
    if (before instanceof IrType.Ref one && after instanceof IrType.Ref two) {
      return isSame(one.target(), two.target());
    }
    return before.equals(after);
  }

  /** What share of their members both have, from 0 to 1; 0 where they are of different kinds. */
  double of(IrId before, IrId after) {
    IrDeclaration one = base.get(before);
    IrDeclaration two = revision.get(after);
    if (one == null || two == null || one.getClass() != two.getClass()) {
      return 0;
    }
    Set<String> all = new HashSet<>(members(one));
    Set<String> common = new HashSet<>(members(one));
    all.addAll(members(two));
    common.retainAll(members(two));
    return all.isEmpty() ? 1 : (double) common.size() / all.size();
  }

  private static Set<String> members(IrDeclaration type) {
    if (type instanceof IrDeclaration.Model model) {
      return properties(model).keySet();
    }
    return type instanceof IrEnum values
        ? texts(values)
        : ((IrUnion) type)
            .variants().stream().map(IrUnion.Variant::key).collect(Collectors.toSet());
  }

  private static Map<String, IrProperty> properties(IrDeclaration.Model model) {
    Map<String, IrProperty> properties = new HashMap<>();
    model.properties().forEach(property -> properties.put(property.wireName(), property));
    return properties;
  }

  private static Set<String> texts(IrEnum values) {
    return values.values().stream().map(IrEnum.Value::text).collect(Collectors.toSet());
  }
}
