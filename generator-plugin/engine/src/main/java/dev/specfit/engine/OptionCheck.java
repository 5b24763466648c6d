package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.normalize.OnError;
import dev.specfit.engine.normalize.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Finds all that is wrong with a request's options, before any document is read. */
final class OptionCheck {
  private final GenerationRequest request;
  private final List<Diagnostic> found = new ArrayList<>();

  private OptionCheck(GenerationRequest request) {
    this.request = request;
  }

  /** What is wrong with what decides the API and its names. */
  static List<Diagnostic> ofInput(GenerationRequest request) {
    OptionCheck check = new OptionCheck(request);
    check.input();
    return List.copyOf(check.found);
  }

  /** What is wrong with what decides the API; its names may be left to the document. */
  static List<Diagnostic> ofReading(GenerationRequest request) {
    OptionCheck check = new OptionCheck(request);
    check.api();
    if (!request.clientName().isBlank()) {
      check.clientName(request.clientName());
    }
    if (!request.packageName().isBlank()) {
      check.packageName(request.packageName());
    }
    check.typeMappings();
    return List.copyOf(check.found);
  }

  /** What is wrong with any option. */
  static List<Diagnostic> of(GenerationRequest request) {
    OptionCheck check = new OptionCheck(request);
    check.input();
    check.packageName(request.packageName());
    check.templates();
    check.typeMappings();
    check.output("outputDirectory", request.javaDirectory());
    check.output("resourcesDirectory", request.resourcesDirectory());
    return List.copyOf(check.found);
  }

  private void input() {
    api();
    clientName(request.clientName());
  }

  private void api() {
    if (request.specs().isEmpty()) {
      missing("spec", "openapi.yaml");
    }
    Path names = request.namesFile();
    if (request.namesFileGiven() && names != null && !Files.isRegularFile(names)) {
      add(
          OptionDiagnostic.NAMES_NOT_FOUND,
          "`" + request.shown(names) + "` does not exist, no name is pinned; run specfit:pin");
    }
    request.includes().forEach(this::selector);
    request.excludes().forEach(this::selector);
    if (OnError.parse(request.onError()).isEmpty()) {
      add(
          OptionDiagnostic.BAD_ON_ERROR,
          "`" + request.onError() + "` is neither `fail` nor `skip`; write one of them");
    }
  }

  private void selector(String text) {
    try {
      Selector.parse(text);
    } catch (IllegalArgumentException e) {
      add(OptionDiagnostic.BAD_SELECTOR, String.valueOf(e.getMessage()));
    }
  }

  private void packageName(String name) {
    if (name.isBlank()) {
      missing("packageName", "com.acme.pets");
    } else if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || !isAscii(name)) {
      add(
          OptionDiagnostic.BAD_PACKAGE_NAME,
          "`" + name + "` is not a Java package name in ASCII; write one such as `com.acme.pets`");
    } else if (name.equals("java") || name.startsWith("java.")) {
      add(
          OptionDiagnostic.BAD_PACKAGE_NAME,
          "`" + name + "` is Java's own; write one such as `com.acme.pets`");
    }
  }

  private void clientName(String name) {
    if (name.isBlank()) {
      missing("clientName", "Pets");
    } else if (!name.matches("[A-Z][A-Za-z0-9]*")) {
      add(
          OptionDiagnostic.BAD_CLIENT_NAME,
          "`"
              + name
              + "` is not a Java class name of ASCII letters and digits that starts with a"
              + " capital; write one such as `Pets`");
    } else if (name.endsWith("Client")) {
      add(
          OptionDiagnostic.BAD_CLIENT_NAME,
          "`" + name + "` would become `" + name + "Client`; leave `Client` out");
    }
  }

  private void templates() {
    Path folder = request.templateDirectory();
    if (folder != null && !Files.isDirectory(folder)) {
      add(OptionDiagnostic.TEMPLATES_NOT_FOUND, "`" + request.shown(folder) + "` is not a folder");
    }
  }

  private void typeMappings() {
    for (String mapping : request.typeMappings()) {
      String fault = TypeMappings.faultOf(mapping);
      if (fault != null) {
        add(OptionDiagnostic.BAD_TYPE_MAPPING, fault);
      }
    }
  }

  private void output(String option, Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      add(
          OptionDiagnostic.BAD_OUTPUT_DIRECTORY,
          "`" + request.shown(folder) + "` is a file; write a folder into `" + option + "`");
    } else if (request.projectDirectory().startsWith(folder)) {
      add(
          OptionDiagnostic.BAD_OUTPUT_DIRECTORY,
          "`" + option + "` holds the project itself; write a folder of its own, such as `out`");
    }
  }

  private void missing(String option, String example) {
    String element = "<" + option + ">" + example + "</" + option + ">";
    String property = "-Dspecfit." + option + "=" + example;
    String advice = "write " + element + " or " + property;
    add(OptionDiagnostic.MISSING_OPTION, "`" + option + "` is not set; " + advice);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private void add(OptionDiagnostic id, String message) {
    found.add(Diagnostic.of(id, message));
  }
}
