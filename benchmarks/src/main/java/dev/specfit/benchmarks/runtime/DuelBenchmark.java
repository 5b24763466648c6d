package dev.specfit.benchmarks.runtime;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Runs duels. JMH's own score is of no use here: it is the time of both. {@link RuntimeBenchmarks}
 * prints what the counters say. {@code -Xbatch} makes the warm-up independent of free cores.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Xbatch"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 16, time = 1)
@State(Scope.Thread)
public class DuelBenchmark {
  /** What is done, who sets the measure, who is measured. */
  @Param({"decode:gson:specfit"})
  public String duel = "";

  private Duel contenders = new Duel(() -> null, () -> null);

  /** Takes both sides' places. */
  @Setup
  public void meet() throws IOException {
    String[] parts = duel.split(":", 3);
    contenders =
        new Duel(Contenders.named(parts[0], parts[1]), Contenders.named(parts[0], parts[2]));
  }

  /** One turn of each side. */
  @Benchmark
  public void turn(DuelCounters counters, Blackhole hole) throws IOException {
    contenders.turn(counters, hole);
  }
}
