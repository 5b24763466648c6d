package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.engine.ir.IrUnion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was renamed on purpose: the names file has a former name, or pins one that {@code
 * x-specfit-name} overrules.
 */
final class Renames {
  private final NamedApi named;
  private final NamesFile pins;

  private Renames(NamedApi named, NamesFile pins) {
    this.named = named;
    this.pins = pins;
  }

  /** Every former name of what is still there. */
  static FormerNames of(NamedApi named, NamesFile pins) {
    return new Renames(named, pins).all();
  }

  /** Says which renames Java has no bridge for. */
  static void reportBreaks(NamedApi named, NamesFile pins, Report report) {
    for (IrDeclaration type : named.api().types()) {
      String key = type.id().toString();
      String pin = pins.types().get(key);
      String name = named.type(type.id());
      if (pin != null && !pin.equals(name) && name.equals(type.nameHint().explicit())) {
        breaks(report, key, pin, name, type.source());
      }
      if (type instanceof IrUnion union) {
        Map<String, String> pinned = pins.variants().getOrDefault(key, Map.of());
        for (IrUnion.Variant variant : union.variants()) {
          String old = pinned.get(variant.key());
          String now = variant.explicitName();
          if (old != null
              && now != null
              && !old.equals(now)
              && named.variant(type.id(), variant.key()).equals(now)) {
            breaks(report, key + " " + variant.key(), old, now, type.source());
          }
        }
      }
    }
  }

  private static void breaks(
      Report report, String key, String pin, String name, @Nullable IrSource source) {
    report.add(
        NamingDiagnostic.RENAME_BREAKS,
        "`%s` was `%s` and is `%s` by `x-specfit-name`: Java has no bridge for it, so that callers"
                .formatted(key, pin, name)
            + " that use the old name have to change",
        source);
  }

  private FormerNames all() {
    FormerNames known = pins.former();
    Map<String, List<String>> services = new TreeMap<>();
    named
        .services()
        .forEach(
            (tag, names) -> {
              ServiceNames pin = pins.services().get(tag);
              add(
                  services,
                  tag,
                  FormerNames.of(known.services(), tag),
                  pin == null ? null : pin.accessor(),
                  names.accessor());
            });
    Map<String, List<String>> operations = new TreeMap<>();
    Map<String, Map<String, List<String>>> parameters = new TreeMap<>();
    named
        .operations()
        .forEach(
            (id, names) -> {
              String key = id.toString();
              NamesFile.Operation pin = pins.operations().get(key);
              add(
                  operations,
                  key,
                  FormerNames.of(known.operations(), key),
                  pin == null ? null : pin.method(),
                  names.method());
              members(parameters, key, names.parameters(), known.parameters(), pins.parameters());
              // A body is an argument, which callers don't name.
              parameters.getOrDefault(key, new TreeMap<>()).remove(OperationNames.BODY);
            });
    return new FormerNames(
        services,
        operations,
        parameters,
        members(named.properties(), known.properties(), pins.properties()),
        members(named.constants(), known.constants(), pins.constants()));
  }

  private static Map<String, Map<String, List<String>>> members(
      Map<IrId, Map<String, String>> names,
      Map<String, Map<String, List<String>>> known,
      Map<String, Map<String, String>> pinned) {
    Map<String, Map<String, List<String>>> former = new TreeMap<>();
    names.forEach((id, members) -> members(former, id.toString(), members, known, pinned));
    return former;
  }

  private static void members(
      Map<String, Map<String, List<String>>> former,
      String owner,
      Map<String, String> names,
      Map<String, Map<String, List<String>>> known,
      Map<String, Map<String, String>> pinned) {
    Map<String, String> pins = pinned.getOrDefault(owner, Map.of());
    Map<String, List<String>> members = new TreeMap<>();
    names.forEach(
        (member, name) ->
            add(members, member, FormerNames.of(known, owner, member), pins.get(member), name));
    if (!members.isEmpty()) {
      former.put(owner, members);
    }
  }

  private static void add(
      Map<String, List<String>> former,
      String key,
      List<String> known,
      @Nullable String pin,
      String name) {
    Set<String> names = new LinkedHashSet<>(known);
    if (pin != null) {
      names.add(pin);
    }
    names.remove(name);
    if (!names.isEmpty()) {
      former.put(key, new ArrayList<>(names));
    }
  }
}
