package dev.specfit.runtime.internal;

/** A body that isn't the JSON it should be; on its way from converter to call. */
final class UndecodableBody extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final String rawBody;

  UndecodableBody(String path, String rawBody, Throwable cause) {
    super("the body isn't the JSON expected, at `" + path + "`", cause);
    this.path = path;
    this.rawBody = rawBody;
  }

  String path() {
    return path;
  }

  String rawBody() {
    return rawBody;
  }
}
