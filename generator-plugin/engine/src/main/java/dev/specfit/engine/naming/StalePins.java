package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrServers;
import dev.specfit.engine.ir.IrUnion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what the names file names and the API no longer has. */
final class StalePins {
  private final Report report;
  private final Set<String> gone = new HashSet<>();

  private StalePins(Report report) {
    this.report = report;
  }

  static void report(IrApi api, NamesFile pins, Report report) {
    StalePins stale = new StalePins(report);
    Map<String, Set<String>> members = new HashMap<>();
    api.types().forEach(type -> members.put(type.id().toString(), membersOf(type)));
    Map<String, Set<String>> parameters = new HashMap<>();
    for (IrOperation operation : api.operations()) {
      String id = operation.id().toString();
      parameters.put(id, parametersOf(operation));
    }
    SortedMap<String, String> operations = new TreeMap<>();
    pins.operations().forEach((id, pin) -> operations.put(id, pin.method()));
    stale.owners("operations", operations, parameters.keySet());
    stale.owners("types", new TreeMap<>(pins.types()), members.keySet());
    stale.members("properties", pins.properties(), members);
    stale.members("constants", pins.constants(), members);
    stale.members("variants", pins.variants(), members);
    stale.members("parameters", pins.parameters(), parameters);
    Map<String, String> services = new HashMap<>();
    pins.services().forEach((tag, names) -> services.put(tag, names.accessor()));
    stale.names("services", services, new HashSet<>(Tags.of(api, pins).values()));
    Set<String> schemes = new HashSet<>();
    api.securitySchemes().forEach(scheme -> scheme.ways().forEach(way -> schemes.add(way.key())));
    stale.names("credentials", pins.credentials(), schemes);
    Set<String> servers = new HashSet<>();
    IrServers.all(api).forEach(server -> servers.add(server.url()));
    stale.names("servers", pins.servers(), servers);
    Set<String> webhooks = new HashSet<>();
    api.webhooks().forEach(webhook -> webhooks.add(webhook.id().toString()));
    stale.names("webhooks", pins.webhooks(), webhooks);
    stale.answers(api, pins);
  }

  private void answers(IrApi api, NamesFile pins) {
    Set<String> byStatus = new HashSet<>();
    Map<String, Set<String>> mediaTypes = new HashMap<>();
    for (IrOperation operation : api.operations()) {
      String id = operation.id().toString();
      mediaTypes.put(id, new HashSet<>(MediaTypeMethods.keys(operation)));
      if (IrChoices.isByStatus(operation)) {
        byStatus.add(id);
      }
    }
    names("results", pins.results(), byStatus);
    members("mediaTypes", pins.mediaTypes(), mediaTypes);
    names("headers", pins.headers(), ResponseHeaders.of(api).keySet());
  }

  private void names(String section, Map<String, String> pins, Set<String> known) {
    pins.forEach(
        (key, name) -> {
          if (!known.contains(key)) {
            stale(section, "`%s` is pinned as `%s`".formatted(key, name));
          }
        });
  }

  /** What is gone, with a count of what was inside it. */
  private void owners(String section, SortedMap<String, String> pins, Set<String> known) {
    Map<String, Integer> inside = new TreeMap<>();
    for (String key : pins.keySet()) {
      if (!known.contains(key)) {
        String around = goneAround(key);
        if (around == null) {
          gone.add(key);
          inside.put(key, 0);
        } else {
          inside.computeIfPresent(around, (owner, count) -> count + 1);
        }
      }
    }
    inside.forEach(
        (key, count) -> {
          String what = "`%s` is pinned as `%s`".formatted(key, pins.get(key));
          if (count == 0) {
            stale(section, what);
          } else {
            stale(section, what + ", with %d types inside it,".formatted(count));
          }
        });
  }

  private @Nullable String goneAround(String key) {
    for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
      String around = key.substring(0, slash);
      if (gone.contains(around)) {
        return around;
      }
    }
    return null;
  }

  /** Members of what is still there; what is gone is reported once, by its own section. */
  private void members(
      String section, Map<String, Map<String, String>> pins, Map<String, Set<String>> known) {
    pins.forEach(
        (owner, names) -> {
          Set<String> there = known.get(owner);
          if (there == null || there.containsAll(names.keySet())) {
            return;
          }
          List<String> missing = new ArrayList<>();
          for (String key : new TreeSet<>(names.keySet())) {
            if (!there.contains(key)) {
              missing.add("`%s` as `%s`".formatted(key, names.get(key)));
            }
          }
          report.add(
              NamingDiagnostic.STALE_PIN,
              "`%s` no longer has %s, pinned in `%s`; pin the names anew"
                  .formatted(owner, String.join(", ", missing), section),
              null);
        });
  }

  private void stale(String section, String what) {
    report.add(
        NamingDiagnostic.STALE_PIN,
        "%s in `%s` and is no longer in the document; pin the names anew".formatted(what, section),
        null);
  }

  private static Set<String> membersOf(IrDeclaration type) {
    Set<String> members = new HashSet<>();
    if (type instanceof IrDeclaration.Model model) {
      model.properties().forEach(property -> members.add(property.wireName()));
    } else if (type instanceof IrEnum enumeration) {
      enumeration.values().forEach(value -> members.add(value.text()));
    } else {
      ((IrUnion) type).variants().forEach(variant -> members.add(variant.key()));
    }
    return members;
  }

  private static Set<String> parametersOf(IrOperation operation) {
    Set<String> keys = new HashSet<>();
    operation.parameters().forEach(p -> keys.add(OperationNames.key(p)));
    if (operation.body() != null) {
      keys.add(OperationNames.BODY);
    }
    return keys;
  }
}
