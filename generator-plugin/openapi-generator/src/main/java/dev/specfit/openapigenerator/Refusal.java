package dev.specfit.openapigenerator;

/** Ends the host's run; all there is to say has been logged, so it comes without a stack trace. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message, null, false, false);
  }
}
