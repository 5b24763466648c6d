package dev.specfit.engine.irbuild;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What the IR builder finds. */
public enum IrProblem implements DiagnosticId {
  UNRESOLVED_REFERENCE(
      Severity.ERROR,
      "A `$ref` leads to nothing in the document, or in a circle. Correct it, or add what it names."),
  ALL_OF_CYCLE(
      Severity.WARNING, "A schema is part of its own `allOf`; the second round is ignored."),
  RECURSIVE_SCHEMA(
      Severity.WARNING,
      "An array, a map or an alias contains itself without an object between; there the value is"
          + " kept as exact JSON."),
  SCHEMA_TOO_DEEP(
      Severity.WARNING,
      "Schemas are nested deeper than Specfit follows; below that the value is kept as exact JSON."),
  CONFLICTING_TYPES(
      Severity.WARNING,
      "The members of an `allOf` ask for different JSON types; the last one is taken."),
  FALLBACK_TO_JSON(
      Severity.WARNING,
      "A construct can't be typed; the value is kept as exact JSON (`JsonValue`)."),
  IGNORED_CONSTRUCT(
      Severity.INFO,
      "A keyword has no effect on the generated client; values are read and written whatever it"
          + " says."),
  UNION_COLLAPSED(
      Severity.INFO,
      "The variants of a union can't be told apart in JSON or one covers the others; the wider type"
          + " is used for all."),
  UNKNOWN_TYPE(
      Severity.WARNING, "`type` is none of JSON Schema's types; the value is kept as exact JSON."),
  INFERRED_TYPE(
      Severity.INFO,
      "A schema has no `type` but keywords of one, or calls a list an object; what its keywords say"
          + " is assumed."),
  NEVER_VALID(
      Severity.WARNING, "The schema `false` allows no value; what comes is kept as exact JSON."),
  ENUM_VALUE_OF_OTHER_TYPE(
      Severity.WARNING,
      "An enum holds values of another type than the schema's; they are taken as the type says, or"
          + " the value is kept as exact JSON."),
  REPEATED_ENUM_VALUE(Severity.INFO, "An enum lists a value twice; it is taken once."),
  TOO_MANY_ENUM_VALUES(
      Severity.WARNING,
      "An enum lists more values than a Java class can hold; it is read as a plain value."),
  EMPTY_ENUM(Severity.WARNING, "An enum lists no value; it is ignored."),
  REQUIRED_WITHOUT_PROPERTY(
      Severity.WARNING,
      "`required` names a property that the schema doesn't declare; it is not checked."),
  DEFAULT_OF_OTHER_TYPE(
      Severity.WARNING,
      "A default is not of the schema's type; it is documented as it stands and never sent."),
  UNKNOWN_MAPPING(
      Severity.WARNING,
      "A discriminator maps a value to a schema that is not among the variants; the value is read as"
          + " an unknown variant."),
  DISCRIMINATED_BASE(
      Severity.INFO,
      "A schema with a discriminator but without `oneOf` becomes a union of the schemas that extend"
          + " it by `allOf`."),
  UNTYPED_SCHEMA(
      Severity.WARNING,
      "A body that is neither JSON nor a form has a schema with parts. The body is handed over as"
          + " text or bytes, and the schema isn't used."),
  PATH_WITH_FRAGMENT(
      Severity.WARNING,
      "A path has a fragment, which is never sent, or a query, of which is sent with every request"
          + " what is no variable and no declared parameter."),
  REPEATED_OPERATION_ID(
      Severity.WARNING, "Two operations have one operationId; both are generated."),
  PARAMETER_WITHOUT_SCHEMA(
      Severity.WARNING, "A parameter has neither `schema` nor `content`; it becomes a string."),
  UNDEFINED_STYLE(
      Severity.WARNING,
      "A parameter's style is unknown, or OpenAPI doesn't define it for its place or for what is"
          + " written in it; the message says what is sent."),
  OTHER_CONTENT_TYPE(
      Severity.WARNING,
      "Parameter values are encoded as JSON or text; a parameter of another media type is sent as"
          + " given."),
  UNDEFINED_SECURITY_SCHEME(
      Severity.WARNING,
      "A security requirement names a scheme that the document doesn't declare; the alternative is"
          + " left out."),
  CONFLICTING_SECURITY_SCHEMES(
      Severity.WARNING,
      "Two documents declare different security schemes under one name; the first is taken."),
  NO_SECURITY_REQUIREMENTS(
      Severity.WARNING,
      "The document declares security schemes and never says which operations need them; any that"
          + " is set on the client is sent with every request. Add `security` by an overlay."),
  UNUSED_SECURITY_SCHEME(
      Severity.INFO,
      "No operation asks for the security scheme, so the client's builder has no method for it."),
  UNSUPPORTED_SECURITY_SCHEME(
      Severity.WARNING,
      "A security scheme (mutual TLS, HTTP Digest and others, a key without a usable name) has to"
          + " be set up on the HTTP client, through the builder's `okHttp`."),
  INVALID_SERVER(
      Severity.WARNING,
      "A server's URL is one that requests can't be sent to as it is; see the message for what is"
          + " done instead. Correct it, or set the base URL on the client's builder."),
  SERVER_WITHOUT_HOST(
      Severity.INFO,
      "A server's URL names no host. That of single operations is resolved against the base URL;"
          + " where it is the document's first, the client's builder demands a base URL."),
  SERVER_VARIABLE(
      Severity.WARNING,
      "A variable of a server's URL isn't declared, isn't used, or has no default among its values."
          + " Correct it, or set it on the client's builder."),
  NO_RESPONSES(
      Severity.WARNING,
      "An operation declares no response; any success is taken for one without a body."),
  XML_AS_BYTES(Severity.WARNING, "XML isn't typed; the body is handed over as bytes."),
  INVALID_EXTENSION(
      Severity.WARNING,
      "An `x-specfit-*` extension has a value of the wrong shape; it is ignored."),
  UNKNOWN_EXTENSION(
      Severity.WARNING,
      "An `x-specfit-*` extension is none that Specfit knows, or stands where it means nothing."),
  PAGINATION_MISMATCH(
      Severity.WARNING,
      "`x-specfit-pagination` names a parameter or a property that isn't there; the operation isn't"
          + " paged.");

  private final Severity severity;
  private final String meaning;

  IrProblem(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
