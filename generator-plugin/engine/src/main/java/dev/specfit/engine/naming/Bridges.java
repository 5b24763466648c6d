package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which former names can stay beside the names of now, deprecated. A real name goes first. */
final class Bridges {
  private final NamedApi named;
  private final FormerNames former;
  private final Report report;

  private Bridges(NamedApi named, FormerNames former, Report report) {
    this.named = named;
    this.former = former;
    this.report = report;
  }

  static FormerNames of(NamedApi named, FormerNames former, Report report) {
    return former.isEmpty() ? former : new Bridges(named, former, report).all();
  }

  private FormerNames all() {
    Map<String, Map<String, List<String>>> parameters = new TreeMap<>();
    for (IrOperation operation : named.api().operations()) {
      String key = operation.id().toString();
      Set<String> taken = new HashSet<>(named.operation(operation.id()).parameters().values());
      Claims claims = new Claims(key, taken, ReservedNames::isParameter, operation.source());
      put(parameters, key, claims.members(former.parameters().getOrDefault(key, Map.of())));
    }
    Map<String, Map<String, List<String>>> properties = new TreeMap<>();
    Map<String, Map<String, List<String>>> constants = new TreeMap<>();
    for (IrDeclaration type : named.api().types()) {
      String key = type.id().toString();
      if (type instanceof IrDeclaration.Model) {
        put(properties, key, properties(type, former.properties().getOrDefault(key, Map.of())));
      } else if (type instanceof IrEnum) {
        Set<String> taken = new HashSet<>(of(named.constants(), type.id()).values());
        Claims claims = new Claims(key, taken, ReservedNames::isConstant, type.source());
        put(constants, key, claims.members(former.constants().getOrDefault(key, Map.of())));
      }
    }
    return new FormerNames(services(), operations(), parameters, properties, constants);
  }

  private Map<String, List<String>> services() {
    Set<String> taken = new HashSet<>();
    named.services().values().forEach(names -> taken.add(names.accessor()));
    return new Claims("the client", taken, ReservedNames::isAccessor, null)
        .members(former.services());
  }

  private Map<String, List<String>> operations() {
    Map<String, Set<String>> taken = new HashMap<>();
    for (OperationNames names : named.operations().values()) {
      taken
          .computeIfAbsent(names.service(), service -> new HashSet<>())
          .addAll(List.of(names.method(), names.wireMethod()));
    }
    Map<String, List<String>> bridges = new TreeMap<>();
    for (IrOperation operation : named.api().operations()) {
      String key = operation.id().toString();
      String service = named.operation(operation.id()).service();
      Set<String> names = taken.getOrDefault(service, new HashSet<>());
      Claims claims = new Claims(service, names, ReservedNames::isMethod, operation.source());
      List<String> free = claims.free(key, FormerNames.of(former.operations(), key));
      if (!free.isEmpty()) {
        bridges.put(key, free);
      }
    }
    return bridges;
  }

  /** A property's former name also takes the method that tells whether the property is there. */
  private Map<String, List<String>> properties(
      IrDeclaration type, Map<String, List<String>> members) {
    Set<String> taken = new HashSet<>();
    Collection<String> names = of(named.properties(), type.id()).values();
    names.forEach(name -> taken.addAll(List.of(name, presence(name))));
    Predicate<String> unusable =
        name -> ReservedNames.isProperty(name) || taken.contains(presence(name));
    return new Claims(type.id().toString(), taken, unusable, type.source()).members(members);
  }

  private static String presence(String name) {
    return "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Map<String, String> of(Map<IrId, Map<String, String>> members, IrId id) {
    return members.getOrDefault(id, Map.of());
  }

  private static void put(
      Map<String, Map<String, List<String>>> all, String key, Map<String, List<String>> members) {
    if (!members.isEmpty()) {
      all.put(key, members);
    }
  }

  /** Gives former names away in one scope. */
  private final class Claims {
    private final String owner;
    private final Set<String> taken;
    private final Predicate<String> unusable;
    private final @Nullable IrSource source;

    Claims(String owner, Set<String> taken, Predicate<String> unusable, @Nullable IrSource source) {
      this.owner = owner;
      this.taken = taken;
      this.unusable = unusable;
      this.source = source;
    }

    Map<String, List<String>> members(Map<String, List<String>> members) {
      Map<String, List<String>> bridges = new TreeMap<>();
      for (String member : new TreeSet<>(members.keySet())) {
        List<String> free = free(member, FormerNames.of(members, member));
        if (!free.isEmpty()) {
          bridges.put(member, free);
        }
      }
      return bridges;
    }

    List<String> free(String member, List<String> names) {
      List<String> free = new ArrayList<>();
      for (String name : names) {
        if (Identifiers.isValid(name) && !unusable.test(name) && taken.add(name)) {
          free.add(name);
        } else {
          report.add(
              NamingDiagnostic.BRIDGE_DROPPED,
              "`%s`, a former name of `%s` in `%s`, is reserved or another's by now, so that callers"
                      .formatted(name, member, owner)
                  + " that use it have to change; remove it from `former` in the names file",
              source);
        }
      }
      return free;
    }
  }
}
