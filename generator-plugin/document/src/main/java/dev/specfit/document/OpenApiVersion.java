package dev.specfit.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which versions of OpenAPI are read. */
final class OpenApiVersion {
  private static final Pattern KNOWN = Pattern.compile("3\\.[01](\\.[0-9]+(-.*)?)?");

  private OpenApiVersion() {}

  /** Whether a document is of 3.0, which has no {@code components.pathItems}. */
  static boolean is30(SpecObject root) {
    return root.get("openapi") instanceof SpecScalar version && version.text().startsWith("3.0");
  }

  /** What is wrong with a document's version, if anything. */
  static Optional<Diagnostic> check(SpecObject root) {
    SpecNode openapi = root.get("openapi");
    if (openapi == null) {
      return Optional.of(missing(root));
    }
    if (openapi instanceof SpecScalar version && KNOWN.matcher(version.text()).matches()) {
      return Optional.empty();
    }
    String found =
        openapi instanceof SpecScalar version ? Quoted.of(version.text()) : NodeKinds.name(openapi);
    return Optional.of(
        Diagnostic.of(
            DocumentDiagnostic.UNSUPPORTED_OPENAPI,
            "`openapi` is " + found + "; OpenAPI 3.0 and 3.1 can be read: convert the document",
            openapi));
  }

  private static Diagnostic missing(SpecObject root) {
    if (root.get("swagger") instanceof SpecScalar swagger) {
      return Diagnostic.of(
          DocumentDiagnostic.UNSUPPORTED_OPENAPI,
          "the document is Swagger "
              + Quoted.of(swagger.text())
              + "; OpenAPI 3.0 and 3.1 can be read: convert it, for example with swagger2openapi",
          swagger);
    }
    return Diagnostic.of(
        DocumentDiagnostic.NOT_OPENAPI,
        "the document has no `openapi` member; add `openapi: 3.1.0` if it is an OpenAPI document",
        root);
  }
}
