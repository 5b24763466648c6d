package dev.specfit.drift.report;

import java.io.Console;
import java.util.Map;

/**
 * What the console can show.
 *
 * @param colours whether it understands escape sequences for colours
 * @param width how many columns a line may have
 */
public record Terminal(boolean colours, int width) {
  private static final int WIDTH = 96;

  /** No colours, as for a file or a log. */
  public static final Terminal PLAIN = new Terminal(false, WIDTH);

  /** The terminal this process writes to; without colours if it writes to a file or a pipe. */
  @SuppressWarnings("SystemConsoleNull") // Asked for more than null below.
  public static Terminal ofThisProcess() {
    Console console = System.console();
    return of(console != null && isTerminal(console), System.getenv());
  }

  /**
   * A terminal, or not.
   *
   * @param terminal whether somebody looks at what is written
   * @param environment {@code NO_COLOR} (no-color.org) set to anything but nothing, or {@code TERM}
   *     set to {@code dumb}, asks for none
   */
  public static Terminal of(boolean terminal, Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(terminal && !refused, WIDTH);
  }

  /** From Java 22 on there is a console where there is no terminal; it can be asked there. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
