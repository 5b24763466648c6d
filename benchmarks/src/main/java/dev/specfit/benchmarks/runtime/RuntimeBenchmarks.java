package dev.specfit.benchmarks.runtime;

import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the duels of {@code docs/performance.md} and prints their tables. Arguments are duels to run
 * instead, each {@code work:against:measured}, as {@code decode:gson:specfit}.
 */
public final class RuntimeBenchmarks {
  private static final List<String> CODECS =
      List.of("gson", "jackson", "moshi", "moshi-text", "specfit");

  private RuntimeBenchmarks() {}

  /** Runs what is asked for, or all. */
  public static void main(String[] duels) throws RunnerException {
    String[] asked = duels.length > 0 ? duels : all().toArray(String[]::new);
    System.out.println(
        DuelTable.of(
            new Runner(
                    new OptionsBuilder()
                        .include(DuelBenchmark.class.getName())
                        .param("duel", asked)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run()));
  }

  /** The first of each kind is a contender against itself, which shows the method's own error. */
  private static Stream<String> all() {
    return Stream.of(
            CODECS.stream().map(codec -> "decode:gson:" + codec),
            Stream.of("decode:gson:specfit-touched", "decode:gson:tokens"),
            Stream.of("decode:moshi-text:specfit", "decode:moshi:specfit-touched"),
            CODECS.stream().map(codec -> "encode:gson:" + codec),
            Stream.of("encode:moshi-text:specfit"),
            Stream.of("request:okhttp:specfit", "call-1:okhttp:specfit", "call-250:okhttp:specfit"))
        .flatMap(duels -> duels);
  }
}
