package dev.specfit.drift.fetch;

import dev.specfit.document.DiagnosticId;

/** What can go wrong on the way to a source. */
public enum FetchDiagnostic implements DiagnosticId {
  FETCH_FAILED(
      "A source can't be fetched: no connection, no trust in its certificate, or it broke off."
          + " Nothing was changed; try again, or look at proxies and trust stores."),
  FETCH_TIMEOUT(
      "A source took too long. Nothing was changed; try again, or raise `specfit.timeout`."),
  FETCH_STATUS(
      "A source's server answered with another status than 200. Correct the address, or the"
          + " credentials in settings.xml."),
  FETCH_REDIRECT(
      "A source leads elsewhere in a way that isn't followed: to another host, away from https, in a"
          + " circle, or more than 5 times. Write the address it leads to if you trust that."),
  FETCH_TOO_LARGE(
      "A source is larger than the limit (128 MiB), or unpacks to more than 100 times its size."
          + " Nothing was changed."),
  FETCH_ENCODING(
      "A source's content is packed in a way that isn't known or is broken. Nothing was changed."),
  FETCHED_NO_DOCUMENT(
      "What a source gave is empty or a web page, not an OpenAPI document. Write the address of the"
          + " document itself.");

  private final String meaning;

  FetchDiagnostic(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
