package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConsoleReportTest {
  private static final Terminal COLOURED = Terminal.of(true, Map.of());

  @Test
  void colouredReportReadsAsThePlainOneDoes() {
    String coloured = ConsoleReport.render(SampleReports.small(), COLOURED);
    assertThat(coloured).contains("\u001b[1;31merror\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(ConsoleReport.render(SampleReports.small(), Terminal.PLAIN));
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(Terminal.of(true, Map.of()).colours()).isTrue();
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "")).colours()).isTrue();
    assertThat(Terminal.of(false, Map.of()).colours()).isFalse();
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).colours()).isFalse();
    assertThat(Terminal.of(true, Map.of("TERM", "dumb")).colours()).isFalse();
  }

  @Test
  void hostileTextCannotMoveTheCursorOrSpeakForSpecfit() {
    String plain = ConsoleReport.render(SampleReports.hostile(), Terminal.PLAIN);
    assertThat(plain.codePoints().filter(c -> c != '\n'))
        .allMatch(c -> Character.getType(c) != Character.CONTROL)
        .allMatch(c -> Character.getType(c) != Character.FORMAT)
        .allMatch(c -> Character.getType(c) != Character.SURROGATE);
    assertThat(plain).contains("\\u001b[2J\\u001b]0;title\\u0007\\u0000\\u0008\\u009b31m\\u007f");
    assertThat(plain.lines()).noneMatch(line -> line.startsWith("## heading"));
  }

  @Test
  void linesFitTheTerminal() {
    for (Terminal terminal : new Terminal[] {new Terminal(false, 80), Terminal.PLAIN}) {
      assertThat(ConsoleReport.render(SampleReports.large(500), terminal).lines())
          .allMatch(line -> line.length() <= terminal.width());
    }
  }

  @Test
  void longListsAreFoldedAndCounted() {
    assertThat(ConsoleReport.render(SampleReports.large(5_000), Terminal.PLAIN).lines())
        .filteredOn(line -> !line.startsWith("    ") && !line.isEmpty())
        .filteredOn(line -> !line.matches("  [A-Z]+ /.*"))
        .containsExactly(
            "VoiceClient",
            "  from  specs/voice/connections.yaml (2.0.1)",
            "  to    target/upstream/connections.yaml (2.1.0)",
            "BREAKING  1,000 changes",
            "  ... and 950 more",
            "CAUTION  1,500 changes",
            "  ... and 1,480 more",
            "COMPATIBLE  2,500 changes",
            "  ... and 2,490 more",
            "1,000 breaking, 1,500 caution, 2,500 compatible.",
            "Of the breaking ones your code uses 143.",
            "1,000 changes fail the build.",
            "Next release of the client: major, as callers have to change something.");
  }
}
