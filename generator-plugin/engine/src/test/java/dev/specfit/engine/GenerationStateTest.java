package dev.specfit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationStateTest {
  @TempDir Path project;

  private Path spec;
  private Path names;
  private Path output;
  private Path stateFile;

  @BeforeEach
  void runOnce() throws IOException {
    spec = Files.writeString(project.resolve("a spec.yaml"), "openapi: 3.1.0");
    names = project.resolve("specfit-names.json");
    output = Files.writeString(project.resolve("Pets.java"), "class Pets {}");
    stateFile = project.resolve("target/specfit/default.state");
    keep("options");
  }

  private void keep(String options) throws IOException {
    var inputs = GenerationState.digests(List.of(spec, names));
    new GenerationState(options, inputs, GenerationState.digests(List.of(output))).write(stateFile);
  }

  private boolean isCurrent(String options) {
    GenerationState last = GenerationState.read(stateFile);
    return last != null && last.isCurrent(options);
  }

  @Test
  void nothingChangedIsCurrent() {
    assertThat(isCurrent("options")).isTrue();
  }

  @Test
  void aTouchedTimeIsNoChange() throws IOException {
    Files.setLastModifiedTime(spec, FileTime.fromMillis(0));
    Files.setLastModifiedTime(output, FileTime.fromMillis(0));

    assertThat(isCurrent("options")).isTrue();
  }

  @Test
  void otherOptionsAreAChange() {
    assertThat(isCurrent("other options")).isFalse();
  }

  @Test
  void anEditedInputIsAChange() throws IOException {
    Files.writeString(spec, "openapi: 3.1.1");

    assertThat(isCurrent("options")).isFalse();
  }

  @Test
  void aFileThatAppearsWhereOneWasLookedForIsAChange() throws IOException {
    Files.writeString(names, "{}");

    assertThat(isCurrent("options")).isFalse();
  }

  @Test
  void anEditedOutputIsAChange() throws IOException {
    Files.writeString(output, "class Pest {}");

    assertThat(isCurrent("options")).isFalse();
  }

  @Test
  void aDeletedOutputIsAChange() throws IOException {
    Files.delete(output);

    assertThat(isCurrent("options")).isFalse();
  }

  @Test
  void aMovedProjectIsNoChange() throws IOException {
    Path moved = project.resolveSibling("moved " + project.getFileName());
    Files.move(project, moved);
    stateFile = moved.resolve("target/specfit/default.state");

    assertThat(isCurrent("options")).isTrue();
    Files.move(moved, project);
  }

  @Test
  void aStateOfAnotherFormatIsNone() throws IOException {
    String text = Files.readString(stateFile);
    Files.writeString(stateFile, text.replace("specfit-state 1", "specfit-state 0"));
    assertThat(GenerationState.read(stateFile)).isNull();

    Files.writeString(stateFile, text + "garbage\n");
    assertThat(GenerationState.read(stateFile)).isNull();

    Files.writeString(stateFile, "");
    assertThat(GenerationState.read(stateFile)).isNull();
  }
}
