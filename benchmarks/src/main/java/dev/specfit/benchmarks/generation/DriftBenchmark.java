package dev.specfit.benchmarks.generation;

import dev.specfit.maven.worker.WorkerJvm;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares each document of a folder with a copy of itself that has 500 edits, in fresh JVMs with
 * the options that the plugin gives a JVM of its own and with the JVM's defaults, by turns. For
 * settings see {@link Settings}.
 */
public final class DriftBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int EDITS = 500;

  private DriftBenchmark() {}

  /** Runs all of it; takes no arguments. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("specfit-benchmark");
    OUT.printf(
        "JVM %s, two cores, -Xmx%s, %d edits%n%n", Runtime.version(), Settings.heap(), EDITS);
    OUT.println("| document | KiB | JVM | wall s | CPU s | peak heap MiB | RSS MiB | changes |");
    OUT.println("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |");
    for (WholeDocument document : WholeDocument.in(Settings.corpus(), Settings.documents())) {
      run(document, Settings.rounds(3), work);
    }
    GeneratedTree.delete(work);
  }

  private static void run(WholeDocument document, int rounds, Path work)
      throws IOException, InterruptedException {
    Path edited = work.resolve("edited-" + document.file().getFileName());
    EditedDocument.write(document.file(), edited, EDITS);
    List<Cost> own = new ArrayList<>();
    List<Cost> plain = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      own.add(compare(WorkerJvm.OPTIONS, document.file(), edited, work));
      plain.add(compare(List.of(), document.file(), edited, work));
    }
    print(document, "the plugin's own", own);
    print(document, "with defaults", plain);
  }

  private static Cost compare(List<String> options, Path base, Path revision, Path work)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(
        List.of(
            "-cp",
            Settings.classPath(),
            DriftOnce.class.getName(),
            base.toString(),
            revision.toString()));
    return FreshJvm.java(Settings.heap(), arguments, work);
  }

  private static void print(WholeDocument document, String jvm, List<Cost> runs)
      throws IOException {
    Cost cost = Cost.median(runs);
    String said = Files.readString(cost.said());
    OUT.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.2f | %.2f | %d | %d | %s |%n",
        document.name(),
        document.shownSize(),
        jvm,
        Cost.seconds(cost.wall()),
        Cost.seconds(cost.cpu()),
        runs.stream().mapToLong(Cost::peakHeap).max().orElse(0),
        runs.stream().mapToLong(Cost::resident).max().orElse(0),
        cost.failed() ? "fails" : said.lines().reduce((first, last) -> last).orElse(""));
  }
}
