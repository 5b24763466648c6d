package dev.specfit.benchmarks.generation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the plugin adds to a build that has nothing to generate, and what a build writes after a
 * change of one operation. Maven runs by turns without the plugin, with it skipped, and with it up
 * to date. The plugin is the one that is installed; the document is the first that {@link Settings}
 * names.
 */
public final class RebuildBenchmark {
  private static final PrintStream OUT = System.out;

  private RebuildBenchmark() {}

  /** Runs all of it; takes no arguments. */
  public static void main(String[] args) throws IOException, InterruptedException {
    for (WholeDocument document : WholeDocument.in(Settings.corpus(), Settings.documents())) {
      Path work = Files.createTempDirectory("specfit-benchmark");
      OUT.printf("%n%s, %s KiB%n%n", document.name(), document.shownSize());
      nothingChanged(ConsumerProject.in(work, document), Settings.rounds(7));
      oneOperationChanged(ConsumerProject.in(work, document));
      GeneratedTree.delete(work);
    }
  }

  private static void nothingChanged(ConsumerProject project, int rounds)
      throws IOException, InterruptedException {
    project.build();
    Map<String, List<Cost>> costs = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      add(costs, "1 without the plugin", project.buildWithoutPlugin());
      add(costs, "2 with it, skipped", project.build("-Dspecfit.skip=true"));
      add(costs, "3 with it, up to date", project.build());
    }
    Cost floor = Cost.median(costs.getOrDefault("2 with it, skipped", List.of()));
    OUT.println("| second build | wall s | over the floor s | CPU s |");
    OUT.println("| --- | ---: | ---: | ---: |");
    costs.forEach((build, runs) -> print(build.substring(2), Cost.median(runs), floor));
  }

  private static void add(Map<String, List<Cost>> costs, String build, Cost cost)
      throws IOException {
    if (cost.failed()) {
      throw new IllegalStateException(Files.readString(cost.said()));
    }
    costs.computeIfAbsent(build, key -> new ArrayList<>()).add(cost);
  }

  private static void print(String build, Cost cost, Cost floor) {
    Duration over = cost.wall().minus(floor.wall());
    OUT.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f |%n",
        build,
        Cost.seconds(cost.wall()),
        Cost.seconds(over),
        Cost.seconds(cost.cpu()));
  }

  private static void oneOperationChanged(ConsumerProject project)
      throws IOException, InterruptedException {
    Map<Path, String> before = GeneratedTree.contents(project.generated());
    project.addParameter("specfit_benchmark");
    Cost cost = project.build();
    Map<Path, String> after = GeneratedTree.contents(project.generated());
    List<Path> written =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .distinct()
            .filter(file -> !before.getOrDefault(file, "").equals(after.getOrDefault(file, "")))
            .toList();
    OUT.printf(
        Locale.ROOT,
        "%nAn optional parameter more in %s: %d of %,d files written, %.2f s%n",
        project.operation(),
        written.size(),
        after.size(),
        Cost.seconds(cost.wall()));
    written.forEach(file -> OUT.println("- " + file));
  }
}
