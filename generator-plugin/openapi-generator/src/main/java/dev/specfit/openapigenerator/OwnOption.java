package dev.specfit.openapigenerator;

/** Specfit's own options, which a host passes on as additional properties. */
enum OwnOption {
  CLIENT_NAME(
      "clientName",
      "The client's name without the word Client; unless set, made from the package: com.acme.pets"
          + " is a PetsClient's."),
  SPECS("specs", "More documents of the same API."),
  OVERLAYS("overlays", "OpenAPI Overlay 1.0 documents, applied in this order."),
  ROOT("root", "The folder that references to other files may lead into."),
  NAMES("names", "The file that pins Java names; specfit-names.json beside the document."),
  INCLUDES("includes", "The operations to take, such as tag:Pets; all unless set."),
  EXCLUDES("excludes", "The operations to leave out of those taken."),
  TYPE_MAPPINGS("typeMappings", "Java types for formats, each FORMAT=TYPE:ADAPTER."),
  TEMPLATE_DIRECTORY("templateDirectory", "A folder with templates that replace Specfit's own."),
  ON_ERROR("onError", "What becomes of an operation that is meaningless: fail or skip."),
  FAIL_ON_WARNING("failOnWarning", "Whether a warning fails the run."),
  SOURCE_FOLDER("sourceFolder", "The folder for sources in the output; src/main/java."),
  RESOURCE_FOLDER("resourceFolder", "The folder for resources in the output; src/main/resources.");

  private final String key;
  private final String help;

  OwnOption(String key, String help) {
    this.key = key;
    this.help = help;
  }

  /** What it is called. */
  String key() {
    return key;
  }

  /** What it says, for the host's help. */
  String help() {
    return help;
  }
}
