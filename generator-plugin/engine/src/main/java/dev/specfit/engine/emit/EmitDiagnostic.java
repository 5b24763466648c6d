package dev.specfit.engine.emit;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can't be written in Java as the document has it. */
public enum EmitDiagnostic implements DiagnosticId {
  OTHER_MEDIA_TYPES(
      Severity.INFO,
      "The body has several media types; the client speaks those named, a method each. Nothing to"
          + " do, unless another one is needed."),
  BODY_NOT_SENT(
      Severity.WARNING,
      "The method is one whose body means nothing in HTTP and isn't sent by OkHttp, so it is left"
          + " out. Use another operation of the vendor's, such as its POST twin."),
  UNTYPED_BODY(
      Severity.WARNING,
      "The body's media type isn't understood, so the bytes are passed on as they are; an object in a"
          + " part of a multipart body is sent as JSON under that media type."),
  WEBHOOK_PAYLOAD(
      Severity.WARNING,
      "The webhook's payload is neither JSON nor a form, so there is no method that reads it. Read"
          + " the request's bytes."),
  UNCHECKED_PATTERN(
      Severity.INFO,
      "The pattern isn't one that Java understands. It is documented but never checked."),
  UNCHECKED_BOUND(
      Severity.WARNING, "The bound isn't a number. It is documented but never checked."),
  UNPAGED(
      Severity.WARNING,
      "The operation's paging can't be written in Java, so it returns single pages. See the message"
          + " for what is missing, and correct `x-specfit-pagination`."),
  CLIMBING_PATH(
      Severity.ERROR,
      "The path has `.` or `..` segments, which would lead out of the base URL. Correct the path."),
  TOO_LONG_FOR_ANNOTATION(
      Severity.ERROR,
      "The text has to stand in an annotation, which holds at most 65,535 bytes. Shorten it.");

  private final Severity severity;
  private final String meaning;

  EmitDiagnostic(Severity severity, String meaning) {
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
