package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrUnion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds what the names file names and the API no longer has. */
final class StalePins {
  private final Report report;

  private StalePins(Report report) {
    this.report = report;
  }

  static void report(IrApi api, NamesFile pins, Report report) {
    StalePins stale = new StalePins(report);
    Map<String, Set<String>> members = new HashMap<>();
    api.types().forEach(type -> members.put(type.id().toString(), membersOf(type)));
    Map<String, Set<String>> parameters = new HashMap<>();
    api.operations().forEach(o -> parameters.put(o.id().toString(), parametersOf(o)));
    stale.names("types", pins.types(), members.keySet());
    stale.members("properties", pins.properties(), members);
    stale.members("constants", pins.constants(), members);
    stale.members("variants", pins.variants(), members);
    pins.operations().forEach((id, pin) -> stale.one("operations", id, pin.method(), parameters));
    stale.members("parameters", pins.parameters(), parameters);
    Set<String> schemes = new HashSet<>();
    api.securitySchemes().forEach(scheme -> schemes.add(scheme.key()));
    stale.names("credentials", pins.credentials(), schemes);
    Set<String> servers = new HashSet<>();
    api.servers().forEach(server -> servers.add(server.url()));
    stale.names("servers", pins.servers(), servers);
    Set<String> webhooks = new HashSet<>();
    api.webhooks().forEach(webhook -> webhooks.add(webhook.id().toString()));
    stale.names("webhooks", pins.webhooks(), webhooks);
  }

  private void names(String section, Map<String, String> pins, Set<String> known) {
    pins.forEach(
        (key, name) -> {
          if (!known.contains(key)) {
            stale(section, key, name);
          }
        });
  }

  private void one(String section, String key, String name, Map<String, Set<String>> known) {
    if (!known.containsKey(key)) {
      stale(section, key, name);
    }
  }

  /** Members of what is still there; what is gone is reported once, by its own section. */
  private void members(
      String section, Map<String, Map<String, String>> pins, Map<String, Set<String>> known) {
    pins.forEach(
        (owner, names) -> {
          Set<String> members = known.get(owner);
          if (members != null) {
            names.forEach(
                (key, name) -> {
                  if (!members.contains(key)) {
                    stale(section, owner + " " + key, name);
                  }
                });
          }
        });
  }

  private void stale(String section, String key, String name) {
    report.add(
        NamingDiagnostic.STALE_PIN,
        "`%s` is pinned as `%s` in `%s` and is no longer in the document; pin the names anew"
            .formatted(key, name, section),
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
