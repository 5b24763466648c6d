package dev.specfit.it.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.specfit.document.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference of diagnostics lists what the code can report, no more and no less. */
final class DiagnosticsReferenceTest {
  private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
  private static final String BEGIN = "<!-- begin of the list; the enums of the code decide -->\n";
  private static final String END = "<!-- end of the list -->\n";

  @Test
  void everyDiagnosticIsListedWithItsMeaning() throws IOException {
    String page = Files.readString(PAGE);
    String expected = withList(page, list());

    if (Boolean.getBoolean("specfit.golden.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  @Test
  void noTwoDiagnosticsShareAnId() {
    assertThat(diagnostics().stream().map(DiagnosticId::id)).doesNotHaveDuplicates();
  }

  private static String withList(String page, String list) {
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    return page.substring(0, begin) + list + page.substring(page.indexOf(END));
  }

  private static String list() {
    String rows =
        diagnostics().stream()
            .map(
                d ->
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            d.id(), d.severity().name().toLowerCase(Locale.ROOT), d.meaning()))
            .collect(joining());
    return "\n| id | severity | meaning |\n| --- | --- | --- |\n" + rows + "\n";
  }

  private static List<DiagnosticId> diagnostics() {
    return new ClassFileImporter()
            .importPackages(
                "dev.specfit.document",
                "dev.specfit.engine",
                "dev.specfit.drift",
                "dev.specfit.example",
                "dev.specfit.maven",
                "dev.specfit.openapigenerator")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(DiagnosticId.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(DiagnosticId.class::cast)
            .sorted(Comparator.comparing(DiagnosticId::id))
            .toList();
  }
}
