package dev.specfit.drift.fetch;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can go wrong on the way to a source. */
public enum FetchDiagnostic implements DiagnosticId {
  FETCH_FAILED(
      "fetch-failed",
      "A source can't be fetched: no connection, no trust in its certificate, or it broke off."
          + " Nothing was changed; try again, or look at proxies and trust stores."),
  FETCH_TIMEOUT(
      "fetch-timeout",
      "A source took too long. Nothing was changed; try again, or raise `specfit.timeout`."),
  FETCH_STATUS(
      "fetch-status",
      "A source's server answered with another status than 200. Correct the address, or the"
          + " credentials in settings.xml."),
  FETCH_REDIRECT(
      "fetch-redirect",
      "A source leads elsewhere in a way that isn't followed: to another host, away from https, in a"
          + " circle, or more than 5 times. Write the address it leads to if you trust that."),
  FETCH_TOO_LARGE(
      "fetch-too-large",
      "A source is larger than the limit (128 MiB), or unpacks to more than 100 times its size."
          + " Nothing was changed."),
  FETCH_ENCODING(
      "fetch-encoding",
      "A source's content is packed in a way that isn't known or is broken. Nothing was changed."),
  FETCHED_NO_DOCUMENT(
      "fetched-no-document",
      "What a source gave is empty or a web page, not an OpenAPI document. Write the address of the"
          + " document itself.");

  private final String id;
  private final String meaning;

  FetchDiagnostic(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
