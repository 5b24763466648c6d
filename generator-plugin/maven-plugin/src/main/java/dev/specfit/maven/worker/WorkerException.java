package dev.specfit.maven.worker;

/** The JVM of its own ended without a result. */
public final class WorkerException extends Exception {
  private static final long serialVersionUID = 1;

  WorkerException(String message, Throwable cause) {
    super(message, cause);
  }
}
