package dev.specfit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionCheckTest {
  @TempDir Path project;

  private List<String> check(UnaryOperator<GenerationRequest.Builder> change) {
    GenerationRequest.Builder request =
        GenerationRequest.builder(project)
            .spec(Path.of("pets.yaml"))
            .packageName("com.acme.pets")
            .clientName("Pets");
    return OptionCheck.of(change.apply(request).build()).stream().map(Diagnostic::format).toList();
  }

  @Test
  void whatIsRightPasses() {
    assertThat(check(r -> r)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.acme.", "com.acme-pets", "com.acme.new", "com.ácme", "9to5.api"})
  void aPackageThatIsNoneIsRefused(String name) {
    assertThat(check(r -> r.packageName(name)))
        .containsExactly(
            "[ERROR] bad-package-name: `"
                + name
                + "` is not a Java package name in ASCII; write one such as `com.acme.pets`");
  }

  @Test
  void javasOwnPackageIsRefused() {
    assertThat(check(r -> r.packageName("java.pets")))
        .containsExactly(
            "[ERROR] bad-package-name: `java.pets` is Java's own; write one such as"
                + " `com.acme.pets`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pets", "My Pets", "Pets!", "Péts", "../Pets", "9Pets"})
  void aClientNameThatIsNoClassNameIsRefused(String name) {
    assertThat(check(r -> r.clientName(name)))
        .containsExactly(
            "[ERROR] bad-client-name: `"
                + name
                + "` is not a Java class name of ASCII letters and digits that starts with a"
                + " capital; write one such as `Pets`");
  }

  @Test
  void aNamesFileThatWasNamedShouldBeThere() {
    assertThat(check(r -> r.namesFile(Path.of("specs/names.json"))))
        .containsExactly(
            "[WARNING] names-not-found: `specs/names.json` does not exist, no name is pinned; run"
                + " specfit:pin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"money", "money=com.acme.Money", "money=com.acme.Money:9", "=a.B:a.C"})
  void aTypeMappingThatCannotBeReadIsRefused(String mapping) {
    assertThat(check(r -> r.typeMappings(List.of(mapping))))
        .containsExactly(
            "[ERROR] bad-type-mapping: `"
                + mapping
                + "` is not FORMAT=TYPE:ADAPTER; write one such as"
                + " `money=com.acme.Money:com.acme.MoneyJsonAdapter`; a few types of the JDK need no"
                + " adapter: `uuid=java.util.UUID`");
  }

  @Test
  void theProjectItselfIsNoOutputFolder() {
    assertThat(check(r -> r.javaDirectory(Path.of(".")).resourcesDirectory(Path.of("out"))))
        .containsExactly(
            "[ERROR] bad-output-directory: `outputDirectory` holds the project itself; write a"
                + " folder of its own, such as `out`");
  }

  @Test
  void aFileIsNoOutputFolder() throws IOException {
    Files.createFile(project.resolve("out"));

    assertThat(check(r -> r.resourcesDirectory(Path.of("resources"))))
        .containsExactly(
            "[ERROR] bad-output-directory: `out` is a file; write a folder into"
                + " `outputDirectory`");
  }
}
