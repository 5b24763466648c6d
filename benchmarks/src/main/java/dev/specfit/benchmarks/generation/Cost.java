package dev.specfit.benchmarks.generation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What a process took.
 *
 * @param wall from its start to its end
 * @param cpu of all its threads, the JVM's own too; the last milliseconds may be missing
 * @param peakHeap in MiB; 0 if not asked for
 * @param resident its largest resident set in MiB; 0 where the system doesn't tell
 * @param said what it printed
 */
record Cost(Duration wall, Duration cpu, long peakHeap, long resident, int exit, Path said) {
  boolean failed() {
    return exit != 0;
  }

  Cost withPeakHeap(long heap) {
    return new Cost(wall, cpu, heap, resident, exit, said);
  }

  /** The run with the median wall time. */
  static Cost median(List<Cost> runs) {
    return runs.stream().sorted(Comparator.comparing(Cost::wall)).toList().get(runs.size() / 2);
  }

  static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
