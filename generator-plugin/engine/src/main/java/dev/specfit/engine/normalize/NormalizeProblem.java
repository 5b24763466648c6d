package dev.specfit.engine.normalize;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What the transforms find and settle. */
public enum NormalizeProblem implements DiagnosticId {
  SELECTS_NOTHING(
      Severity.ERROR,
      "A selector matches no operation and no webhook. Correct or remove it: a selection that"
          + " silently stopped matching is how operations get lost."),
  INVALID_SELECTION(
      Severity.ERROR,
      "`x-specfit-select` is not an object with `include` and `exclude`, each a list of"
          + " selectors."),
  UNRESOLVED_PARAMETER(
      Severity.ERROR,
      "A parameter is a reference to nothing; its operation can't be called as the vendor meant."),
  UNRESOLVED_PATH_ITEM(
      Severity.ERROR, "A path item is a reference to nothing; its operations are missing."),
  INVALID_PARAMETER(
      Severity.WARNING,
      "A parameter has no `name` or no known `in` (path, query, header, cookie), or is a header whose"
          + " name HTTP doesn't allow, so that nobody knows how to send it; it is left out."),
  NOT_AN_OPERATION(
      Severity.WARNING,
      "What stands in the place of a path item or an operation is none; it is left out."),
  WRONG_KIND(
      Severity.WARNING,
      "A value is not of the JSON kind that OpenAPI has in its place, such as a list instead of an"
          + " object; it is ignored."),
  LEFT_OUT(
      Severity.WARNING,
      "An operation, a callback or a webhook needs something that isn't there; it is left out, as"
          + " `onError` is `skip`."),
  HEADER_OWNED_BY_SECURITY(
      Severity.WARNING,
      "OpenAPI ignores a header parameter named `Authorization`: credentials are a security"
          + " scheme's business. The parameter is left out; where the document declares no scheme, a"
          + " bearer scheme takes its place."),
  HEADER_OWNED_BY_HTTP(
      Severity.WARNING,
      "OpenAPI ignores header parameters named `Accept` and `Content-Type`, and encodings, lengths"
          + " and connections are the HTTP client's business: set by hand they break it. The"
          + " parameter is left out."),
  REPEATED_PARAMETER(
      Severity.WARNING,
      "One operation declares two parameters of the same name and place, the first of which is"
          + " taken, or one that can only be what its path's query says already."),
  UNDECLARED_PATH_VARIABLE(
      Severity.WARNING,
      "The path has a variable that no parameter declares; it becomes a required string."),
  PATH_PARAMETER_IN_QUERY(
      Severity.INFO,
      "A path parameter's variable is a value in the query of its path; it is sent as the query"
          + " parameter of that name."),
  STRAY_PATH_PARAMETER(
      Severity.WARNING,
      "A path parameter isn't in the path's template; it can't be sent and is left out.");

  private final Severity severity;
  private final String meaning;

  NormalizeProblem(Severity severity, String meaning) {
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
