package dev.specfit.document;

import java.util.EnumSet;
import java.util.Set;

/** What can be wrong with a document, an overlay or a reference before it is interpreted. */
public enum DocumentDiagnostic implements DiagnosticId {
  FILE_NOT_FOUND(
      Severity.ERROR,
      "A source, overlay or referenced file is not there. Correct the path; it is relative to the"
          + " project, or to the file that refers to it."),
  FILE_UNREADABLE(
      Severity.ERROR,
      "A file exists but can't be read. Check its permissions and that it is a file."),
  FILE_TOO_LARGE(
      Severity.ERROR,
      "A file is larger than the limit (128 MiB). Use a smaller cut of the document."),
  UNSUPPORTED_FILE(
      Severity.ERROR,
      "A source is neither YAML, JSON, a documentation page (.md, .txt) nor a folder. Rename it by"
          + " what it holds."),
  NO_DOCUMENTS(
      Severity.ERROR, "The sources hold no OpenAPI document. Name a file or folder that does."),
  DUPLICATE_DOCUMENT(
      Severity.ERROR,
      "Two documents have the same name, which is the file's name without its ending. Rename one:"
          + " the name is how pinned names and overlays find their document."),
  SKIPPED_FILE(
      Severity.INFO,
      "A file in a folder of documents is no OpenAPI document and was left out. It may be one that"
          + " other documents refer to."),
  NOT_UTF_8(Severity.ERROR, "A file is not UTF-8. Save it as UTF-8; a byte order mark is allowed."),
  EMPTY_DOCUMENT(Severity.ERROR, "A file, or an OpenAPI block, holds nothing but comments."),
  INVALID_YAML(
      Severity.ERROR, "A file is not YAML 1.2 (or JSON). Correct it at the place that is named."),
  INDENTED_BLANK_LINE(
      Severity.WARNING,
      "A block text begins with a blank line that is indented deeper than the text, which YAML"
          + " forbids. Blank lines are read as if they held nothing; remove their spaces."),
  SEVERAL_YAML_DOCUMENTS(
      Severity.ERROR,
      "A file holds more than one YAML document, separated by `---`. Put each in its own file."),
  ROOT_NOT_OBJECT(
      Severity.ERROR, "A document's outermost value is a list or a text, not an object."),
  DUPLICATE_KEY(
      Severity.WARNING,
      "A name occurs twice in one object: the later value counts, and the earlier one is lost."
          + " Remove or rename one."),
  UNSUPPORTED_TAG(
      Severity.ERROR,
      "A value has a YAML tag other than those of JSON's kinds. Tags can ask a reader to build any"
          + " object; remove it."),
  RECURSIVE_ALIAS(
      Severity.ERROR, "A YAML alias stands inside the value it repeats, which has no end."),
  UNKNOWN_ALIAS(Severity.ERROR, "A YAML alias names an anchor that isn't above it."),
  INVALID_MERGE(
      Severity.ERROR, "The value of a YAML merge key `<<` is not an object or a list of objects."),
  NUMBER_NOT_JSON(
      Severity.WARNING,
      "A number that JSON doesn't have (`.inf`, `.nan`) is taken for text. Put it in quotes, or"
          + " remove it."),
  NESTING_TOO_DEEP(Severity.ERROR, "Objects and arrays nest deeper than the limit (200)."),
  TOO_MANY_VALUES(
      Severity.ERROR, "A document has more values than the limit (5,000,000), aliases expanded."),
  TOO_MANY_ALIASES(
      Severity.ERROR,
      "YAML aliases repeat more values than the limit (200,000). Use `$ref` to share schemas."),
  TEXT_TOO_LONG(
      Severity.ERROR, "A text is longer than the limit (8 MiB), or a number (1,000 characters)."),
  NO_OPENAPI_BLOCK(
      Severity.ERROR,
      "A documentation page has no fenced YAML or JSON block with an OpenAPI document."),
  UNCLOSED_BLOCK(
      Severity.ERROR,
      "A fenced block on a documentation page has no closing fence: it was cut off."),
  NOT_OPENAPI(
      Severity.ERROR, "A document has no `openapi` member, so it isn't known to be OpenAPI."),
  UNSUPPORTED_OPENAPI(
      Severity.ERROR,
      "A document is of a version other than OpenAPI 3.0 and 3.1. Convert it; Swagger 2.0 has"
          + " converters in plenty."),
  INVALID_OVERLAY(
      Severity.ERROR, "An overlay isn't as OpenAPI Overlay 1.0 says. Correct the place named."),
  INVALID_JSONPATH(
      Severity.ERROR,
      "An overlay's target isn't an RFC 9535 JSONPath. The message names the column."),
  OVERLAY_TARGET_NOT_FOUND(
      Severity.ERROR,
      "An overlay's action matches nothing: the vendor may have repaired or renamed what it was"
          + " for. Correct or remove the action."),
  UNRESOLVED_REF(
      Severity.ERROR,
      "A `$ref` points to something that isn't there. Correct it, by overlay if need be."),
  INVALID_REF(Severity.ERROR, "A `$ref` is not text, or not a reference that can be read."),
  REMOTE_REF(
      Severity.ERROR,
      "A `$ref` names a network or file address. Nothing is fetched while generating: save the file"
          + " beside the document and refer to it by a relative path."),
  REF_OUTSIDE_ROOT(
      Severity.ERROR,
      "A `$ref` leads out of the documents' root folder, by `..`, an absolute path or a symbolic"
          + " link. The file was not read. Move it inside, or set the root."),
  UNSUPPORTED_REF(
      Severity.ERROR, "A reference by `$anchor` is not supported. Use a JSON pointer (`#/…`)."),
  DYNAMIC_REF(
      Severity.WARNING,
      "A schema's `$dynamicRef` or `$recursiveRef` is not followed: any value is accepted there."
          + " Use `$ref` with a JSON pointer (`#/…`) for a typed one."),
  SCHEMA_ID(
      Severity.WARNING,
      "A schema's `$id` is ignored: references are resolved against the file, not against it."),
  CYCLIC_REF(
      Severity.ERROR, "References lead from one to the next and back to the first, to no value."),
  TOO_MANY_FILES(Severity.ERROR, "References lead to more files than the limit (10,000).");

  private static final Set<DocumentDiagnostic> OF_REFERENCES =
      EnumSet.of(
          UNRESOLVED_REF, INVALID_REF, REMOTE_REF, REF_OUTSIDE_ROOT, UNSUPPORTED_REF, CYCLIC_REF);

  private final Severity severity;
  private final String meaning;

  DocumentDiagnostic(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /**
   * Whether it is about one reference that can't be followed, at the place of that reference: who
   * doesn't need what it stands for can do without.
   */
  public boolean isOfReference() {
    return OF_REFERENCES.contains(this);
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
