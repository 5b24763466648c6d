package dev.specfit.drift.report;

/** Colours of a terminal, or none. */
final class Paint {
  private final boolean colours;

  Paint(Terminal terminal) {
    this.colours = terminal.colours();
  }

  boolean isOn() {
    return colours;
  }

  String bold(String text) {
    return with("1", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  String red(String text) {
    return with("1;31", text);
  }

  String yellow(String text) {
    return with("33", text);
  }

  String green(String text) {
    return with("32", text);
  }

  private String with(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
