package dev.specfit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
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
    var inputs = GenerationState.inputs(List.of(spec, names));
    var outputs = Map.of(output, Sha256.of(output));
    GenerationState.of(options, inputs, outputs).write(stateFile);
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
  void anInputEditedWithoutAChangeOfSizeOrTimeIsAChange() throws IOException {
    FileTime time = Files.getLastModifiedTime(spec);
    Files.writeString(spec, "openapi: 3.0.1");
    Files.setLastModifiedTime(spec, time);

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
  void anOutputEditedInTheSameTickAsItsStateIsAChange() throws IOException {
    // A file system whose clock stands still: nothing but the content tells.
    FileTime tick = Files.getLastModifiedTime(output);
    Files.setLastModifiedTime(stateFile, tick);
    Files.writeString(output, "class Pest {}");
    Files.setLastModifiedTime(output, tick);

    assertThat(isCurrent("options")).isFalse();
  }

  @Test
  void anOutputWhoseTimeAndSizeStayedIsNotRead() throws IOException {
    FileTime tick = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(output, tick);
    keep("options");
    Files.writeString(output, "class Pest {}");
    Files.setLastModifiedTime(output, tick);

    assertThat(Files.size(output)).isEqualTo("class Pets {}".length());
    assertThat(isCurrent("options")).isTrue();
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
    Files.writeString(stateFile, text.replace("specfit-state 2", "specfit-state 1"));
    assertThat(GenerationState.read(stateFile)).isNull();

    Files.writeString(stateFile, text + "garbage\n");
    assertThat(GenerationState.read(stateFile)).isNull();

    Files.writeString(stateFile, "");
    assertThat(GenerationState.read(stateFile)).isNull();
  }
}
