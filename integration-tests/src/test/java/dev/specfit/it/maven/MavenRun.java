package dev.specfit.it.maven;

import java.util.List;

/**
 * What a Maven process came to.
 *
 * @param exitCode zero if the build passed
 * @param log what it printed, by line
 */
record MavenRun(int exitCode, List<String> log) {
  MavenRun {
    log = List.copyOf(log);
  }

  boolean passed() {
    return exitCode == 0;
  }

  /** What was printed about one module; modules must have been built one after the other. */
  MavenRun module(String name) {
    List<String> headings = log.stream().filter(line -> line.contains("Building ")).toList();
    String heading =
        headings.stream()
            .filter(line -> line.contains("Building " + name + " "))
            .findFirst()
            .orElseThrow();
    int from = log.indexOf(heading);
    int next = headings.indexOf(heading) + 1;
    int to =
        next < headings.size()
            ? log.indexOf(headings.get(next))
            : log.indexOf("[INFO] Reactor Summary for all 1:");
    return new MavenRun(exitCode, log.subList(from, to));
  }

  /** The lines that hold a text. */
  List<String> lines(String text) {
    return log.stream().filter(line -> line.contains(text)).toList();
  }

  /** The lines at a level, without its prefix. */
  List<String> at(String level) {
    String prefix = "[" + level + "] ";
    return log.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .toList();
  }

  /** Lines of a stack trace, of which there should be none for what a user did. */
  List<String> stackTrace() {
    return log.stream()
        .filter(line -> line.matches("\\s*(\\[ERROR\\]\\s+)?at .*\\(.*\\)"))
        .toList();
  }
}
