package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the declared types: the top level first, then what is declared inside, level by level. */
final class TypeNamer {
  private final List<TypeClass> classes;
  private final Map<String, String> pins;
  private final Map<IrId, TypeClass> classOf = new HashMap<>();
  private final Map<IrId, TypeClass> parents = new HashMap<>();

  /**
   * @param pins by the class's key
   */
  TypeNamer(List<TypeClass> classes, Map<String, String> pins) {
    this.classes = classes;
    this.pins = pins;
    for (TypeClass type : classes) {
      type.members().forEach(member -> classOf.put(member.id(), type));
    }
    for (TypeClass type : classes) {
      TypeClass parent = findParent(type);
      if (parent != null) {
        parents.put(type.id(), parent);
      }
    }
  }

  /** The claims of the types at the top level. */
  List<Claim> topLevelClaims() {
    return classes.stream()
        .filter(type -> parentOf(type) == null)
        .map(type -> claim(type, TypeCandidates.rank(type), TypeCandidates.topLevel(type)))
        .toList();
  }

  /** Names what is declared inside others as well; the top level's names are given by key. */
  Map<IrId, String> nameAll(NameScope scope, Map<String, String> topLevel) {
    Map<String, String> names = new HashMap<>(topLevel);
    List<TypeClass> waiting =
        classes.stream().filter(type -> !names.containsKey(type.key())).toList();
    while (!waiting.isEmpty()) {
      List<Claim> claims = new ArrayList<>();
      List<TypeClass> later = new ArrayList<>();
      for (TypeClass type : waiting) {
        String parent = names.get(Objects.requireNonNull(parentOf(type)).key());
        if (parent == null) {
          later.add(type);
        } else {
          claims.add(claim(type, 0, NestedNames.of(type, parent, root(type, names), around(type))));
        }
      }
      names.putAll(scope.resolve(claims));
      waiting = later;
    }
    Map<IrId, String> types = new LinkedHashMap<>();
    for (TypeClass type : classes) {
      String name = InOrder.required(names, type.key());
      type.members().forEach(member -> types.put(member.id(), name));
    }
    return types;
  }

  private Claim claim(TypeClass type, int rank, List<String> candidates) {
    String explicit =
        type.members().stream()
            .map(member -> member.nameHint().explicit())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new Claim(
        type.key(),
        type.key(),
        rank,
        candidates,
        explicit,
        pins.get(type.key()),
        type.representative().source());
  }

  /** The name of the type at the top level around this one. */
  private String root(TypeClass type, Map<String, String> names) {
    TypeClass root = type;
    for (TypeClass above = type; above != null; above = parentOf(above)) {
      root = above;
    }
    return InOrder.required(names, root.key());
  }

  /** The words of the types between the top level and this one, the outermost first. */
  private List<List<String>> around(TypeClass type) {
    List<List<String>> around = new ArrayList<>();
    TypeClass above = parentOf(type);
    while (above != null && parentOf(above) != null) {
      around.add(0, NestedNames.own(above));
      above = parentOf(above);
    }
    return around;
  }

  /** The type around this one; null at the top level, and where parents run in a circle. */
  private @Nullable TypeClass parentOf(TypeClass type) {
    return parents.get(type.id());
  }

  private @Nullable TypeClass findParent(TypeClass type) {
    if (type.convention() != null) {
      return null;
    }
    Set<IrId> seen = new HashSet<>();
    TypeClass above = type;
    while (above != null) {
      if (!seen.add(above.id())) {
        return null;
      }
      IrId parent = above.convention() == null ? above.hint().parent() : null;
      above = parent == null ? null : classOf.get(parent);
    }
    IrId parent = type.hint().parent();
    return parent == null ? null : classOf.get(parent);
  }
}
