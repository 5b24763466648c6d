package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;

/** Every name of an API by what it names, to be compared with another version's. */
@NullUnmarked
final class SurvivingNames {
  private SurvivingNames() {}

  /**
   * @param owner a type or operation
   * @param part a member of it; empty for its own name
   * @param label how messages call it
   */
  record Key(IrId owner, String part, String label) {
    @Override
    public String toString() {
      return owner + (part.isEmpty() ? "" : " > " + part);
    }
  }

  /** Bodies are left out: they are named after their types. */
  static Map<Key, String> of(NamedApi named) {
    Map<Key, String> names = new LinkedHashMap<>();
    named.types().forEach((id, name) -> names.put(new Key(id, "", id.toString()), name));
    List.of(named.properties(), named.constants(), named.variants())
        .forEach(
            all ->
                all.forEach(
                    (id, members) ->
                        members.forEach(
                            (member, name) -> names.put(new Key(id, member, member), name))));
    for (IrOperation operation : named.api().operations()) {
      IrId id = operation.id();
      OperationNames all = named.operation(id);
      String label = operation.method() + " " + operation.path();
      names.put(new Key(id, "service", "tag " + all.tag()), all.service());
      names.put(new Key(id, "method", label), all.method());
      names.put(new Key(id, "params", "parameters of " + id), all.params());
      all.parameters()
          .forEach(
              (key, name) -> {
                if (!key.equals(OperationNames.BODY)) {
                  names.put(new Key(id, key, key), name);
                }
              });
    }
    return names;
  }

  /**
   * What was reported, and so may have another name.
   *
   * @param told everything that messages name
   */
  record Excuse(Set<String> told) {
    static final Excuse NONE = new Excuse(Set.of());
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    static Excuse of(NamingResult result, List<NamingDiagnostic> reports) {
      Set<String> told = new HashSet<>();
      result
          .diagnostics()
          .forEach(
              diagnostic -> {
                Matcher quoted = QUOTED.matcher(diagnostic.message());
                while (reports.contains(diagnostic.id()) && quoted.find()) {
                  told.add(quoted.group(1));
                }
              });
      return new Excuse(told);
    }

    Excuse or(Excuse other) {
      Set<String> both = new HashSet<>(told);
      both.addAll(other.told);
      return new Excuse(both);
    }

    /** Itself, or a type that it is named after. */
    boolean covers(Key key) {
      if (told.contains(key.label())) {
        return true;
      }
      if (!key.part().isEmpty()) {
        return false;
      }
      String path = key.owner().path();
      for (int slash = path.length(); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        if (told.contains(new IrId(key.owner().document(), path.substring(0, slash)).toString())) {
          return true;
        }
      }
      return false;
    }
  }
}
