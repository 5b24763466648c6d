package dev.specfit.maven.worker;

import java.io.IOException;
import java.io.PrintStream;

/** Where the JVM of its own starts: a request comes in, the result goes out. */
public final class WorkerMain {
  private WorkerMain() {}

  /**
   * Does one piece of work.
   *
   * @param arguments the work's name
   * @throws IOException if the request can't be read, or nobody waits for the result
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream result = System.out;
    System.setOut(System.err); // whatever a library prints isn't the result
    Object request = Crossing.read(System.in);
    Crossing.write(Work.valueOf(arguments[0]).perform(request), result);
  }
}
