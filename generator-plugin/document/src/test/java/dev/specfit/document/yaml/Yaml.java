package dev.specfit.document.yaml;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What reading a YAML text gives. */
record Yaml(Optional<SpecNode> result, List<String> messages) {
  static Yaml read(String text) {
    return read(text, SpecLimits.defaults());
  }

  static Yaml read(String text, SpecLimits limits) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Optional<SpecNode> root =
        YamlReader.read(SourceText.of("a.yaml", text), limits, diagnostics::add);
    return new Yaml(root, diagnostics.stream().map(Diagnostic::format).toList());
  }

  SpecObject root() {
    return (SpecObject) result.orElseThrow();
  }

  SpecNode at(String pointer) {
    return new SpecDocument("a", root()).at(JsonPointer.parse(pointer)).orElseThrow();
  }

  String json() {
    return JsonText.of(result.orElseThrow());
  }
}
