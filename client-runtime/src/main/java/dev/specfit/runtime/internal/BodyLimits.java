package dev.specfit.runtime.internal;

/**
 * How long bodies that are held in memory may be.
 *
 * @param success the bytes of a success, decompressed; 0 for no limit
 * @param error the bytes of any other answer, which is cut there; 0 for no limit
 * @param ratio how many times longer than on the wire a success may be; 0 for no limit
 */
public record BodyLimits(long success, long error, int ratio) {
  /** What holds unless set: 32 MiB, 1 MiB, 100. */
  public static final BodyLimits DEFAULT = new BodyLimits(32L << 20, 1L << 20, 100);

  /** Refuses negative limits. */
  public BodyLimits {
    if (success < 0 || error < 0 || ratio < 0) {
      throw new IllegalArgumentException("a limit must not be negative");
    }
  }

  /** The same with one of them changed. */
  public BodyLimits withSuccess(long bytes) {
    return new BodyLimits(bytes, error, ratio);
  }

  /** The same with one of them changed. */
  public BodyLimits withError(long bytes) {
    return new BodyLimits(success, bytes, ratio);
  }

  /** The same with one of them changed. */
  public BodyLimits withRatio(int times) {
    return new BodyLimits(success, error, times);
  }
}
