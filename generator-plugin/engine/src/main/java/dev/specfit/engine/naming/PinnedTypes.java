package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the names file says of types, and who of several keeps a name it gives. */
final class PinnedTypes {
  private final NamesFile pins;

  /**
   * Names of types that are shared from different places, not only inside types that are shared.
   */
  private final Set<String> spread = new HashSet<>();

  /** By the words that decorated names have in common: the pinned name that newcomers may join. */
  private final Map<String, String> joinable = new TreeMap<>();

  PinnedTypes(NamesFile pins, List<IrDeclaration> types) {
    this.pins = pins;
    Map<String, String> places = new HashMap<>();
    for (IrDeclaration type : types) {
      String pin = pin(type.id());
      String place = pin == null ? null : places.putIfAbsent(pin, place(type));
      if (place != null && !place.equals(place(type))) {
        spread.add(pin);
      }
    }
    for (IrDeclaration type : types) {
      String pin = pin(type.id());
      IrNameHint hint = type.nameHint();
      if (pin != null && hint.component()) {
        boolean shared =
            pins.groups().containsKey(pin)
                || pin.equals(Identifiers.upperCamel(TypeCandidates.baseWords(hint)));
        if (shared) {
          joinable.merge(Consolidation.baseKey(hint), pin, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
  }

  /** Whether a declaration is pinned as one of several in different places that share a type. */
  boolean shares(IrId id) {
    String pin = pin(id);
    return pin != null && spread.contains(pin);
  }

  /** The name that a declaration is pinned to share with others in different places, or null. */
  @Nullable String shared(IrId id) {
    return shares(id) ? pin(id) : null;
  }

  /** Whether it may share one: what is pinned alone stays alone. */
  boolean mayShare(IrId id) {
    return pin(id) == null || shares(id);
  }

  /** The type around a declaration, by its pin; bodies that differ in their media type are one. */
  private String place(IrDeclaration type) {
    IrId parent = type.nameHint().parent();
    if (parent == null) {
      return Consolidation.withoutMediaType(type.id());
    }
    String pin = pin(parent);
    return pin == null ? parent.toString() : pin;
  }

  /** The name that a top-level declaration has or may share, if it is settled beforehand. */
  @Nullable String sharedName(IrDeclaration declaration) {
    IrNameHint hint = declaration.nameHint();
    if (hint.explicit() != null) {
      return hint.explicit();
    }
    String pin = pin(declaration.id());
    if (pin != null) {
      return pin;
    }
    return hint.component() ? joinable.get(Consolidation.baseKey(hint)) : null;
  }

  /**
   * The pin of each class by its key; where several have the same, those that still fit keep it.
   */
  Map<String, String> settle(List<TypeClass> classes, Report report) {
    Map<IrId, TypeClass> classOf = new HashMap<>();
    classes.forEach(type -> type.members().forEach(member -> classOf.put(member.id(), type)));
    Map<String, List<TypeClass>> claimants = new TreeMap<>();
    for (TypeClass type : classes) {
      String pin = pinOf(type);
      if (pin != null) {
        claimants.computeIfAbsent(pin, name -> new ArrayList<>()).add(type);
      }
    }
    Map<String, String> settled = new HashMap<>();
    claimants.values().stream()
        .filter(types -> types.size() == 1)
        .forEach(
            types -> settled.put(types.get(0).key(), Objects.requireNonNull(pinOf(types.get(0)))));
    claimants.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted(Comparator.comparing(entry -> depth(entry.getValue().get(0), classOf)))
        .forEach(entry -> split(entry.getKey(), entry.getValue(), classOf, settled, report));
    return settled;
  }

  private void split(
      String pin,
      List<TypeClass> rivals,
      Map<IrId, TypeClass> classOf,
      Map<String, String> settled,
      Report report) {
    NamesFile.Group group = pins.groups().get(pin);
    Comparator<TypeClass> better =
        Comparator.comparing((TypeClass type) -> !aroundIsSettled(type, classOf, settled))
            .thenComparing(type -> group == null || !group.shape().equals(type.shape()))
            .thenComparing(type -> -pinnedMembers(type, pin))
            .thenComparing(TypeClass::key);
    List<TypeClass> sorted = rivals.stream().sorted(better).toList();
    settled.put(sorted.get(0).key(), pin);
    for (TypeClass loser : sorted.subList(1, sorted.size())) {
      String who =
          loser.members().stream()
              .map(member -> "`" + member.id() + "`")
              .collect(Collectors.joining(", "));
      report.add(
          NamingDiagnostic.GROUP_SPLIT,
          "%s no longer has the shape it shared as `%s` and gets a type of its own; callers that"
                  .formatted(who, pin)
              + " name the type must change",
          loser.representative().source());
    }
  }

  private static boolean aroundIsSettled(
      TypeClass type, Map<IrId, TypeClass> classOf, Map<String, String> settled) {
    IrId parent = type.hint().parent();
    TypeClass around = parent == null ? null : classOf.get(parent);
    return around == null || settled.containsKey(around.key());
  }

  private static int depth(TypeClass type, Map<IrId, TypeClass> classOf) {
    Set<IrId> seen = new HashSet<>();
    TypeClass above = type;
    while (above != null && seen.add(above.id())) {
      IrId parent = above.hint().parent();
      above = parent == null ? null : classOf.get(parent);
    }
    return seen.size();
  }

  private @Nullable String pinOf(TypeClass type) {
    Map<String, Long> counts =
        type.members().stream()
            .map(member -> pin(member.id()))
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private long pinnedMembers(TypeClass type, String pin) {
    return type.members().stream().filter(member -> pin.equals(pin(member.id()))).count();
  }

  private @Nullable String pin(IrId id) {
    return pins.types().get(id.toString());
  }
}
