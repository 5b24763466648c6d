package dev.specfit.benchmarks.runtime;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Two contenders in turns of about a millisecond, each timed by the CPU clock of its thread. What
 * else the machine does hits both alike, so that the ratio of their times holds where the times
 * themselves are noise. Who goes first changes each time.
 */
final class Duel {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long SLICE_NANOS = 1_000_000;

  private final Side baseline;
  private final Side variant;
  private boolean swapped;

  Duel(Contender baseline, Contender variant) {
    this.baseline = new Side(baseline);
    this.variant = new Side(variant);
  }

  /** One turn of each. */
  void turn(DuelCounters counters, Blackhole hole) throws IOException {
    swapped = !swapped;
    if (swapped) {
      variant.turn(hole);
      baseline.turn(hole);
    } else {
      baseline.turn(hole);
      variant.turn(hole);
    }
    counters.baselineOps += baseline.ops;
    counters.baselineNanos += baseline.nanos;
    counters.baselineBytes += baseline.bytes;
    counters.variantOps += variant.ops;
    counters.variantNanos += variant.nanos;
    counters.variantBytes += variant.bytes;
  }

  private static final class Side {
    private final Contender contender;
    private int batch = 1;
    private long ops;
    private long nanos;
    private long bytes;

    Side(Contender contender) {
      this.contender = contender;
    }

    void turn(Blackhole hole) throws IOException {
      long thread = Thread.currentThread().getId();
      long bytesBefore = THREADS.getThreadAllocatedBytes(thread);
      long before = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < batch; i++) {
        hole.consume(contender.run());
      }
      nanos = THREADS.getCurrentThreadCpuTime() - before;
      bytes = THREADS.getThreadAllocatedBytes(thread) - bytesBefore;
      ops = batch;
      long perOp = Math.max(1, nanos / batch);
      batch = (int) Math.max(1, Math.min(100_000, SLICE_NANOS / perOp));
    }
  }
}
