package dev.specfit.openapigenerator;

import dev.specfit.engine.GenerationRequest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from what a host was told what is to be generated. */
final class HostRequest {
  /** What the next run needs to know of this one, beside the sources. */
  static final String STATE_FILE = ".specfit-state";

  private final Map<String, Object> properties;

  HostRequest(Map<String, Object> properties) {
    this.properties = properties;
  }

  /**
   * The request.
   *
   * @param spec the document's place, as the host has it
   * @param output the folder the host writes to
   */
  GenerationRequest read(String spec, String output) {
    // A host doesn't say where its project is: relative paths are relative to where it runs.
    GenerationRequest.Builder request = GenerationRequest.builder(Path.of(""));
    request.spec(Path.of(spec));
    list(OwnOption.SPECS).forEach(more -> request.spec(Path.of(more)));
    list(OwnOption.OVERLAYS).forEach(overlay -> request.overlay(Path.of(overlay)));
    HostPackage javaPackage = new HostPackage(properties);
    Path folder = Path.of(output);
    return request
        .root(text(OwnOption.ROOT).map(Path::of).orElse(null))
        .namesFile(text(OwnOption.NAMES).map(Path::of).orElse(null))
        .packageName(javaPackage.name())
        .clientName(text(OwnOption.CLIENT_NAME).orElseGet(javaPackage::clientName))
        .includes(list(OwnOption.INCLUDES))
        .excludes(list(OwnOption.EXCLUDES))
        .templateDirectory(text(OwnOption.TEMPLATE_DIRECTORY).map(Path::of).orElse(null))
        .typeMappings(list(OwnOption.TYPE_MAPPINGS))
        .onError(text(OwnOption.ON_ERROR).orElse("fail"))
        .failOnWarning(text(OwnOption.FAIL_ON_WARNING).map(Boolean::parseBoolean).orElse(false))
        .javaDirectory(folder.resolve(folder(OwnOption.SOURCE_FOLDER, "src/main/java")))
        .resourcesDirectory(folder.resolve(folder(OwnOption.RESOURCE_FOLDER, "src/main/resources")))
        .stateFile(folder.resolve(STATE_FILE))
        .build();
  }

  /** A folder in the output; an empty one is the output itself. */
  private String folder(OwnOption option, String unlessSaid) {
    return said(option).map(Object::toString).orElse(unlessSaid);
  }

  private Optional<String> text(OwnOption option) {
    return said(option).map(value -> value.toString().strip()).filter(value -> !value.isEmpty());
  }

  /** What was said; the Maven host makes {@code false} of an empty element. */
  private Optional<Object> said(OwnOption option) {
    return Optional.ofNullable(properties.get(option.key())).filter(value -> !value.equals(false));
  }

  /**
   * What is a list in the host's configuration file, or else one text; {@code ;} separates as well
   * as a comma, which the command line keeps for itself.
   */
  private List<String> list(OwnOption option) {
    if (properties.get(option.key()) instanceof Collection<?> items) {
      return items.stream().map(item -> String.valueOf(item).strip()).toList();
    }
    return Arrays.stream(text(option).orElse("").split("[,;]", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
