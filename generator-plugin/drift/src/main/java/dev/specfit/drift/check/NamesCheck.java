package dev.specfit.drift.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether the names file is what pinning would write. */
final class NamesCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Consumer<Diagnostic> diagnostics;

  NamesCheck(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  void run(@Nullable Path file, String expected) throws IOException {
    if (file == null || !Files.isRegularFile(file)) {
      tell(
          CheckDiagnostic.NAMES_NOT_PINNED,
          "there is no names file; write it with specfit:pin and commit it");
      return;
    }
    String text = Files.readString(file);
    if (text.equals(expected)) {
      return;
    }
    Map<String, String> there = flat(text);
    Map<String, String> wanted = flat(expected);
    String name = String.valueOf(file.getFileName());
    if (there.equals(wanted)) {
      tell(
          CheckDiagnostic.NAMES_INCOMPLETE,
          Quoted.of(name) + " is laid out otherwise; run specfit:pin");
    }
    wanted.forEach(
        (key, value) -> {
          if (!there.containsKey(key)) {
            tell(
                CheckDiagnostic.NAMES_INCOMPLETE,
                Quoted.of(name) + " lacks " + Quoted.of(key) + "; run specfit:pin");
          } else if (!value.equals(there.get(key))) {
            tell(
                CheckDiagnostic.NAMES_INCOMPLETE,
                Quoted.of(name) + " has another " + Quoted.of(key) + "; run specfit:pin");
          }
        });
    there.keySet().stream()
        .filter(key -> !wanted.containsKey(key))
        .forEach(
            key ->
                tell(
                    CheckDiagnostic.NAMES_INCOMPLETE,
                    Quoted.of(name)
                        + " has "
                        + Quoted.of(key)
                        + ", which is in no document; run specfit:pin"));
  }

  /** Each value by the way to it; what is wrong with the file is told when it is read for names. */
  private static Map<String, String> flat(String text) {
    Map<String, String> values = new TreeMap<>();
    try {
      flatten("", JSON.readTree(text), values);
    } catch (IOException e) {
      values.clear();
    }
    return values;
  }

  private static void flatten(String way, JsonNode node, Map<String, String> values) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(
              field ->
                  flatten(
                      way.isEmpty() ? field.getKey() : way + " > " + field.getKey(),
                      field.getValue(),
                      values));
    } else {
      values.put(way, node.toString());
    }
  }

  private void tell(CheckDiagnostic id, String message) {
    diagnostics.accept(Diagnostic.of(id, message));
  }
}
