package dev.specfit.drift.report;

/** A SARIF message (§3.11): brackets would be links in it, braces placeholders for arguments. */
final class SarifText {
  private SarifText() {}

  static String of(String text) {
    return text.replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
