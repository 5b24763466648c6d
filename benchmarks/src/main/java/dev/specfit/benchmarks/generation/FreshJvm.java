package dev.specfit.benchmarks.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Starts a process and watches what it costs until it ends. */
final class FreshJvm {
  private static final Pattern HEAP_BEFORE_PAUSE = Pattern.compile("\\b(\\d+)M->\\d+M\\(");
  private static final Pattern HEAP_AT_EXIT = Pattern.compile("total \\d+K, used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private FreshJvm() {}

  /**
   * Runs a JVM on two cores.
   *
   * @param heap its greatest heap, as {@code -Xmx} takes it
   * @param arguments what follows: more options, and a class path and a class, or a jar
   * @param folder where it leaves what it says
   */
  static Cost java(String heap, List<String> arguments, Path folder)
      throws IOException, InterruptedException {
    Path heapLog = folder.resolve("gc.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:ActiveProcessorCount=2");
    command.add("-Xlog:gc,gc+heap+exit:file=" + heapLog);
    command.addAll(arguments);
    Cost cost = run(command, folder);
    return cost.withPeakHeap(peakHeap(heapLog));
  }

  /** Runs any command in a folder. */
  static Cost run(List<String> command, Path folder) throws IOException, InterruptedException {
    Path said = folder.resolve("output.log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    Duration cpu = Duration.ZERO;
    long resident = 0;
    boolean ended;
    do {
      // What a process took can't be asked for any more when it has ended.
      cpu = process.info().totalCpuDuration().orElse(cpu);
      resident = Math.max(resident, resident(process.pid()));
      ended = process.waitFor(20, TimeUnit.MILLISECONDS);
    } while (!ended);
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    return new Cost(wall, cpu, 0, resident, process.exitValue(), said);
  }

  private static long resident(long pid) throws IOException {
    try {
      String status = Files.readString(Path.of("/proc/" + pid + "/status"));
      Matcher matcher = RESIDENT.matcher(status);
      return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
    } catch (NoSuchFileException e) {
      return 0; // it has ended, or this is no Linux
    }
  }

  /** The most that was in use when a collection began or the JVM ended, in MiB. */
  private static long peakHeap(Path log) throws IOException {
    long atExit = 0;
    long peak = 0;
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Matcher before = HEAP_BEFORE_PAUSE.matcher(line);
        Matcher left = HEAP_AT_EXIT.matcher(line);
        if (before.find()) {
          peak = Math.max(peak, Long.parseLong(before.group(1)));
        } else if (left.find()) {
          atExit += Long.parseLong(left.group(1)) / 1024;
        }
      }
    }
    return Math.max(peak, atExit);
  }
}
