package dev.specfit.engine.emit.template;

/** The templates, one per kind of file. */
public enum TemplateKind {
  CLIENT("client"),
  SERVICE("service"),
  PARAMETERS("parameters"),
  MODEL("model"),
  MODEL_ADAPTER("model-adapter"),
  ENUM("enum"),
  UNION("union"),
  RESULT("result"),
  HEADERS("headers"),
  WEBHOOKS("webhooks"),
  EXAMPLE_TEST("example-test"),
  PACKAGE_INFO("package-info");

  private final String name;

  TemplateKind(String name) {
    this.name = name;
  }

  /** The file's name, by which a user overrides it. */
  public String fileName() {
    return name + ".mustache";
  }

  String resource() {
    return "/dev/specfit/templates/" + fileName();
  }
}
