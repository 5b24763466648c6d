package dev.specfit.benchmarks.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** What duels came to, as Markdown. */
final class DuelTable {
  private final StringBuilder text =
      new StringBuilder(
          """
          | work | measured | against | times as fast | CI 99.9% | us/op | bytes/op | bytes/op of the other |
          | --- | --- | --- | --- | --- | --- | --- | --- |
          """);

  static String of(Collection<RunResult> results) {
    DuelTable table = new DuelTable();
    for (RunResult result : results) {
      table.add(result);
    }
    return table.text.toString();
  }

  private void add(RunResult result) {
    BenchmarkParams params = result.getParams();
    String[] duel = params.getParam("duel").split(":", 3);
    List<IterationResult> iterations =
        result.getBenchmarkResults().stream()
            .map(BenchmarkResult::getIterationResults)
            .flatMap(Collection::stream)
            .toList();
    ListStatistics ratios = new ListStatistics();
    ListStatistics micros = new ListStatistics();
    for (IterationResult iteration : iterations) {
      double baseline = per(iteration, "baselineNanos", "baselineOps");
      double variant = per(iteration, "variantNanos", "variantOps");
      ratios.addValue(baseline / variant);
      micros.addValue(variant / 1000);
    }
    IterationResult last = iterations.get(iterations.size() - 1);
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %.2f | %.1f %% | %.1f | %,.0f | %,.0f |%n",
            duel[0],
            duel[2],
            duel[1],
            ratios.getMean(),
            100 * ratios.getMeanErrorAt(0.999) / ratios.getMean(),
            micros.getMin(),
            per(last, "variantBytes", "variantOps"),
            per(last, "baselineBytes", "baselineOps")));
  }

  private static double per(IterationResult iteration, String what, String ops) {
    return counter(iteration, what) / counter(iteration, ops);
  }

  private static double counter(IterationResult iteration, String name) {
    return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name).getScore();
  }
}
