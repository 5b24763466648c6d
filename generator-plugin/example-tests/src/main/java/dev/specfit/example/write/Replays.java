package dev.specfit.example.write;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.OperationNames;
import dev.specfit.example.ExampleCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The cases by the method that replays them.
 *
 * @param cases by service, then by method
 */
record Replays(Map<String, Map<String, List<ExampleCase>>> cases) {

  /**
   * Finds the methods.
   *
   * @param diagnostics told of cases for which there is none
   */
  static Replays of(NamedApi named, List<ExampleCase> cases, List<Diagnostic> diagnostics) {
    Map<String, Map<String, List<ExampleCase>>> found = new LinkedHashMap<>();
    FileProperties files = new FileProperties(named.api());
    for (ExampleCase one : cases) {
      OperationNames names = named.operation(one.operation().id());
      MethodChoice choice = MethodChoice.of(one, names, files);
      if (choice.method() != null) {
        found
            .computeIfAbsent(names.service(), unseen -> new LinkedHashMap<>())
            .computeIfAbsent(choice.method(), unseen -> new ArrayList<>())
            .add(one);
      } else {
        diagnostics.add(
            new Diagnostic(
                WriteDiagnostic.CASE_LEFT_OUT,
                WriteDiagnostic.CASE_LEFT_OUT.severity(),
                "the case `%s` of `%s %s` isn't replayed: %s"
                    .formatted(
                        one.name(),
                        one.operation().method(),
                        one.operation().path(),
                        choice.reason()),
                one.operation().source().pointer(),
                one.operation().source().place()));
      }
    }
    return new Replays(found);
  }

  /** The cases of a method. */
  List<ExampleCase> of(String service, String method) {
    return cases.getOrDefault(service, Map.of()).getOrDefault(method, List.of());
  }

  /** The names of the files of cases, by service and method; no two differ by case alone. */
  Map<String, Map<String, String>> files() {
    Map<String, Map<String, String>> files = new LinkedHashMap<>();
    cases.forEach(
        (service, own) -> {
          Set<String> taken = new HashSet<>();
          Map<String, String> names = new LinkedHashMap<>();
          for (String method : own.keySet()) {
            boolean free = taken.add(method.toLowerCase(Locale.ROOT));
            names.put(
                method, free ? method : method + "_" + Integer.toHexString(method.hashCode()));
          }
          files.put(service, names);
        });
    return files;
  }
}
