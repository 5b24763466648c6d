package dev.specfit.runtime.watch;

/**
 * Hears where responses differ from the document that the client was made from: early news of a
 * vendor's change. Each place is told at most once an hour. Runs on the thread that reads the
 * response, so it must be quick and thread-safe; what it throws is ignored.
 */
@FunctionalInterface
public interface DriftListener {
  /** A response has something at a place that the document doesn't know. */
  void drifted(Drift drift);
}
