package dev.specfit.maven.worker;

import dev.specfit.drift.DriftRequest;
import dev.specfit.drift.DriftResult;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Does the heavy work of the goals, in this JVM or in one of its own. */
public final class Worker {
  private final Fork fork;
  private final WorkerJvm jvm;

  /** A worker that does its work in Maven's JVM, or in another. */
  public Worker(Fork fork, WorkerJvm jvm) {
    this.fork = fork;
    this.jvm = jvm;
  }

  /**
   * Generates a client.
   *
   * @throws WorkerException if a JVM of its own ends without a result
   */
  public GenerationResult generate(GenerationRequest request) throws WorkerException {
    return unlessUpToDate(Work.GENERATE, request);
  }

  /**
   * Generates tests of a client.
   *
   * @throws WorkerException if a JVM of its own ends without a result
   */
  public GenerationResult generateTests(GenerationRequest request) throws WorkerException {
    return unlessUpToDate(Work.GENERATE_TESTS, request);
  }

  /**
   * Compares two states.
   *
   * @throws WorkerException if a JVM of its own ends without a result
   */
  public DriftResult drift(DriftRequest request) throws WorkerException {
    boolean apart = fork.isApart(Math.max(size(request.base()), size(request.revision())));
    return (DriftResult) perform(Work.DRIFT, request, apart);
  }

  /** That nothing is to be done is found out here: no build should wait for a JVM to hear it. */
  private GenerationResult unlessUpToDate(Work work, GenerationRequest request)
      throws WorkerException {
    boolean apart = fork.isApart(size(request));
    if (apart && ClientGenerator.isUpToDate(request)) {
      return GenerationResult.upToDate();
    }
    return (GenerationResult) perform(work, request, apart);
  }

  private Object perform(Work work, Object request, boolean apart) throws WorkerException {
    return apart ? jvm.perform(work, request) : work.perform(request);
  }

  private static long size(GenerationRequest request) {
    return request.specs().stream().mapToLong(Worker::size).sum();
  }

  /** The size of a file, or of all files in a folder; what can't be read is told by the work. */
  private static long size(Path spec) {
    try (Stream<Path> files = Files.walk(spec)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
