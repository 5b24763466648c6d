package dev.specfit.maven.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JVM for one piece of work. Most of what a JVM does in such short work is to optimise code that
 * is soon done with, so this one compiles once and plainly; its heap is not Maven's.
 */
public final class WorkerJvm {
  /** What suits work of some seconds; a JVM that doesn't know an option goes without it. */
  public static final List<String> OPTIONS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseParallelGC",
          "-Xmn256m",
          "-XX:MaxTenuringThreshold=1", // what outlives two collections stays to the end
          "-XX:InitialRAMPercentage=12.5", // a heap that begins small is collected whole to grow
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr", // the other stream is the result's
          "-Xshare:auto",
          "-Djava.awt.headless=true");

  private static final String WHAT_TO_DO =
      "; `jvmOptions` can give it more heap (-Xmx4g), and `fork` `never` does the work in Maven's JVM";

  /** A JVM prints in the system's charset, whatever its default one is. */
  private static final Charset PRINTED_IN =
      Charset.forName(System.getProperty("native.encoding", "UTF-8"));

  private final List<Path> classPath;
  private final List<String> options;
  private final Path log;

  /**
   * A JVM to be started.
   *
   * @param classPath the plugin and what it needs
   * @param options what comes after our own options
   * @param log the file for what it prints, kept only where it gives no result
   */
  public WorkerJvm(List<Path> classPath, List<String> options, Path log) {
    this.classPath = classPath;
    this.options = options;
    this.log = log;
  }

  /** Does the work. */
  Object perform(Work work, Object request) throws WorkerException {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Process process = start(work);
      Thread end = new Thread(process::destroyForcibly);
      Runtime.getRuntime().addShutdownHook(end);
      try {
        return result(process, request);
      } finally {
        process.destroyForcibly();
        forget(end);
      }
    } catch (IOException e) {
      throw new WorkerException("The JVM for the work can't be started: " + e.getMessage(), e);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Maven is being stopped, which is what the hook is for.
    }
  }

  private Process start(Work work) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(options);
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(WorkerMain.class.getName());
    command.add(work.name());
    return new ProcessBuilder(command).redirectError(Redirect.to(log.toFile())).start();
  }

  private Object result(Process process, Object request) throws IOException, WorkerException {
    Object result = null;
    try (OutputStream out = process.getOutputStream();
        InputStream in = process.getInputStream()) {
      Crossing.write(request, out);
      result = Crossing.read(in);
    } catch (IOException e) {
      throw new WorkerException(ending(process), e);
    }
    Files.deleteIfExists(log);
    return result;
  }

  private String ending(Process process) throws IOException {
    try {
      int code = process.waitFor();
      return "The JVM for the work ended with code " + code + lastWords() + WHAT_TO_DO;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "The work was interrupted";
    }
  }

  private String lastWords() throws IOException {
    String printed = new String(Files.readAllBytes(log), PRINTED_IN);
    return printed
            .lines()
            .filter(line -> line.startsWith("Exception") || line.startsWith("Terminating"))
            .findFirst()
            .map(line -> " (" + line + ")")
            .orElse("")
        + ", see "
        + log;
  }
}
