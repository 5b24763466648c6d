package dev.specfit.runtime.watch;

/**
 * A call that is watched. Equal to itself only, so that it can be a map's key.
 *
 * <p>Its parts are the document's: values of parameters are in none of them.
 */
public final class WatchedCall {
  private final String operation;
  private final String method;
  private final String urlTemplate;
  private final String host;
  private final int port;

  /** For the runtime and for tests of listeners. */
  public WatchedCall(String operation, String method, String urlTemplate, String host, int port) {
    this.operation = operation;
    this.method = method;
    this.urlTemplate = urlTemplate;
    this.host = host;
    this.port = port;
  }

  /** The operation's id, or {@code unknown} for methods written by hand. */
  public String operation() {
    return operation;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path as the document has it, without values. */
  public String urlTemplate() {
    return urlTemplate;
  }

  /** The server's host, as the client is set up. */
  public String host() {
    return host;
  }

  /** The server's port. */
  public int port() {
    return port;
  }

  /** {@code GET /connections (ListConnections)}. */
  @Override
  public String toString() {
    return method + " " + urlTemplate + " (" + operation + ")";
  }
}
