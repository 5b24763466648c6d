package dev.specfit.benchmarks.generation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Generates a client of each document of a folder in fresh JVMs, by Specfit and by
 * openapi-generator's {@code java} with its {@code retrofit2} library, by turns, and prints what
 * each took. The jar of openapi-generator's command line is where this module's build puts it, or
 * where {@code benchmark.peer} says; without it Specfit runs alone. For other settings see {@link
 * Settings}.
 */
public final class GenerationBenchmark {
  private static final PrintStream OUT = System.out;

  private final Path work;
  private final String heap = Settings.heap();
  private final String peer = Settings.peer();
  private final PowerLaw growth = new PowerLaw();

  private GenerationBenchmark(Path work) {
    this.work = work;
  }

  /** Runs all of it; takes no arguments. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<WholeDocument> documents = WholeDocument.in(Settings.corpus(), Settings.documents());
    Path work = Files.createTempDirectory("specfit-benchmark");
    new GenerationBenchmark(work).run(documents, Settings.rounds(3));
    GeneratedTree.delete(work);
  }

  private void run(List<WholeDocument> documents, int rounds)
      throws IOException, InterruptedException {
    OUT.printf("JVM %s, two cores, -Xmx%s, %d rounds%n%n", Runtime.version(), heap, rounds);
    OUT.println(
        "| document | KiB | generator | wall s | CPU s | peak heap MiB | RSS MiB | files | lines |");
    OUT.println("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (WholeDocument document : documents) {
      run(document, rounds);
    }
    if (documents.size() < 2) {
      return;
    }
    OUT.printf(
        Locale.ROOT,
        "%nSpecfit's CPU time grows with the %.2fth power of a document's size.%n",
        growth.exponent());
  }

  private void run(WholeDocument document, int rounds) throws IOException, InterruptedException {
    List<Cost> ours = new ArrayList<>();
    List<Cost> theirs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ours.add(specfit(document, fresh()));
      if (!peer.isEmpty()) {
        theirs.add(openApiGenerator(document, fresh()));
      }
    }
    Cost cost = Cost.median(ours);
    growth.add((double) document.bytes(), Cost.seconds(cost.cpu()));
    print(document, "specfit", ours, written(ours));
    if (!peer.isEmpty()) {
      print(document, "openapi-generator", theirs, written(theirs));
    }
  }

  private Cost specfit(WholeDocument document, Path folder)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(Settings.jvmOptions(document.bytes()));
    arguments.addAll(
        List.of(
            "-cp",
            Settings.classPath(),
            SpecfitOnce.class.getName(),
            document.file().toString(),
            folder.toString()));
    return FreshJvm.java(heap, arguments, folder);
  }

  private Cost openApiGenerator(WholeDocument document, Path folder)
      throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            "-DmaxYamlCodePoints=" + Integer.MAX_VALUE, // its default refuses large documents
            "-jar",
            peer,
            "generate",
            "--generator-name",
            "java",
            "--library",
            "retrofit2",
            "--skip-validate-spec",
            "--global-property",
            "models,apis,supportingFiles,modelDocs=false,apiDocs=false,modelTests=false,apiTests=false",
            "--input-spec",
            document.file().toString(),
            "--output",
            folder.toString());
    return FreshJvm.java(heap, arguments, folder);
  }

  /** A folder for one run. None is deleted before the end: that would slow down the next. */
  private Path fresh() throws IOException {
    return Files.createTempDirectory(work, "run");
  }

  private static GeneratedTree.Size written(List<Cost> runs) throws IOException {
    return GeneratedTree.size(runs.get(0).said().resolveSibling(""));
  }

  private static void print(
      WholeDocument document, String generator, List<Cost> runs, GeneratedTree.Size size) {
    Cost cost = Cost.median(runs);
    String failed = runs.stream().anyMatch(Cost::failed) ? " (fails)" : "";
    OUT.printf(
        Locale.ROOT,
        "| %s | %s | %s%s | %.2f | %.2f | %d | %d | %,d | %,d |%n",
        document.name(),
        document.shownSize(),
        generator,
        failed,
        Cost.seconds(cost.wall()),
        Cost.seconds(cost.cpu()),
        runs.stream().mapToLong(Cost::peakHeap).max().orElse(0),
        runs.stream().mapToLong(Cost::resident).max().orElse(0),
        size.files(),
        size.lines());
  }
}
