package dev.specfit.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.write.GeneratedFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class SourceWriterTest {
  @TempDir Path temp;
  private Path out;

  @BeforeEach
  void chooseOutput() {
    out = temp.resolve("gen\u00e9 rated/sources");
  }

  @Test
  void filesAreWrittenAndNothingElseIsLeft() throws IOException {
    WriteResult result = write(java("acme/B"), java("acme/A"), resource("META-INF/x.json", "{}\n"));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.written()).containsExactly("META-INF/x.json", "acme/A.java", "acme/B.java");
    assertThat(tree())
        .containsExactly(".specfit-manifest", "META-INF/x.json", "acme/A.java", "acme/B.java");
    assertThat(out.resolve("acme/A.java")).hasContent(java("acme/A").content());
    assertThat(siblings()).containsExactly("sources");
  }

  @Test
  void aSecondRunTouchesNothing() throws IOException {
    write(java("acme/A"), java("acme/B"));
    FileTime old = FileTime.fromMillis(1_000_000);
    for (String path : tree()) {
      Files.setLastModifiedTime(out.resolve(path), old);
    }
    WriteResult result = write(java("acme/A"), java("acme/B"));

    assertThat(result.written()).isEmpty();
    assertThat(result.unchanged()).containsExactly("acme/A.java", "acme/B.java");
    for (String path : tree()) {
      assertThat(Files.getLastModifiedTime(out.resolve(path))).isEqualTo(old);
    }
  }

  @Test
  void onlyWhatChangedIsTouchedAndWhatIsGoneIsRemoved() throws IOException {
    write(java("acme/A"), java("acme/B"), java("acme/old/C"));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(out.resolve("acme/A.java"), old);
    GeneratedFile changed =
        new GeneratedFile("acme/B.java", "package acme;\n\nclass B { int x; }\n", Kind.JAVA);
    WriteResult result = write(java("acme/A"), changed);

    assertThat(result.written()).containsExactly("acme/B.java");
    assertThat(result.unchanged()).containsExactly("acme/A.java");
    assertThat(result.removed()).containsExactly("acme/old/C.java");
    assertThat(Files.getLastModifiedTime(out.resolve("acme/A.java"))).isEqualTo(old);
    assertThat(out.resolve("acme/old")).doesNotExist();
  }

  @Test
  void aPackageThatIsGoneIsRemovedWithAllItsFiles() throws IOException {
    write(java("acme/A"), java("beta/C"), java("beta/D"));

    WriteResult result = write(java("acme/A"));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.removed()).containsExactly("beta/C.java", "beta/D.java");
    assertThat(out.resolve("beta")).doesNotExist();
  }

  @Test
  void filesOfOthersAreNeitherOverwrittenNorRemoved() throws IOException {
    write(java("acme/A"));
    Files.writeString(out.resolve("acme/Mine.java"), "mine");
    Files.writeString(out.resolve("acme/B.java"), "mine too");
    WriteResult result = write(java("acme/B"));

    assertThat(formats(result))
        .containsExactly(
            "[ERROR] foreign-file: `acme/B.java` is there and Specfit didn't make it; move it away");
    assertThat(out.resolve("acme/A.java")).exists();
    assertThat(out.resolve("acme/B.java")).hasContent("mine too");
    Files.delete(out.resolve("acme/B.java"));

    assertThat(write(java("acme/B")).removed()).containsExactly("acme/A.java");
    assertThat(out.resolve("acme/Mine.java")).hasContent("mine");
  }

  @Test
  void anEditedFileThatWouldBeRemovedIsLeft() throws IOException {
    write(java("acme/A"), java("acme/B"));
    Files.writeString(out.resolve("acme/A.java"), "edited");
    WriteResult result = write(java("acme/B"));

    assertThat(result.removed()).isEmpty();
    assertThat(formats(result))
        .containsExactly(
            "[WARNING] edited-file: `acme/A.java` is no longer generated but was edited, and is"
                + " left; remove it");
    assertThat(out.resolve("acme/A.java")).hasContent("edited");
  }

  @Test
  void anEditedFileThatIsGeneratedIsMadeAnew() throws IOException {
    write(java("acme/A"));
    Files.writeString(out.resolve("acme/A.java"), "edited");

    assertThat(write(java("acme/A")).written()).containsExactly("acme/A.java");
    assertThat(out.resolve("acme/A.java")).hasContent(java("acme/A").content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../A.java", "/etc/A.java", "a/../../A.java", "C:/A.java", "a\\A.java", "a//A.java", "",
        "./A.java", "con.java", "a/NUL", "a/aux.java", "a./A.java", "a/A.java ", "a/\u00e9.java",
        "a/\n.java", ".specfit-manifest", "..a/x", "a/A.java:stream", "lpt1/A.java"
      })
  void pathsThatAreNotPlainAreRefused(String path) throws IOException {
    WriteResult result = write(new GeneratedFile(path, "x\n", Kind.RESOURCE));

    assertThat(result.diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly(WriteDiagnostic.INVALID_OUTPUT_PATH);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void pathsThatDifferByCaseAreRefused() {
    assertThat(formats(write(java("acme/Pet"), java("acme/pet"))))
        .containsExactly(
            "[ERROR] invalid-output-path: `acme/Pet.java` and `acme/pet.java` are one file where"
                + " case doesn't matter");
  }

  @Test
  void linksInsideTheOutputAreNotFollowed() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("acme"), outside);

    assertThat(formats(write(java("acme/A"))))
        .containsExactly("[ERROR] link-in-output: `acme` is a symbolic link; remove it");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void aLinkInPlaceOfAFileIsNotFollowed() throws IOException {
    write(java("acme/A"));
    Path outside = Files.writeString(temp.resolve("outside.txt"), "mine");
    Files.delete(out.resolve("acme/A.java"));
    Files.createSymbolicLink(out.resolve("acme/A.java"), outside);

    assertThat(formats(write(java("acme/A"))))
        .containsExactly("[ERROR] link-in-output: `acme/A.java` is a symbolic link; remove it");
    assertThat(outside).hasContent("mine");
  }

  @Test
  void theOutputFolderItselfMayBeALink() throws IOException {
    Path real = Files.createDirectories(temp.resolve("real"));
    out = Files.createSymbolicLink(temp.resolve("link"), real);

    assertThat(write(java("acme/A")).diagnostics()).isEmpty();
    assertThat(real.resolve("acme/A.java")).exists();
  }

  @Test
  void aManifestThatPointsOutsideRemovesNothing() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim.txt"), "mine");
    write(java("acme/A"));
    String digest = Manifest.digestOf(Files.readAllBytes(victim));
    Files.writeString(out.resolve(".specfit-manifest"), digest + " ../../victim.txt\n");
    write(java("acme/A"));

    assertThat(victim).hasContent("mine");
  }

  @Test
  void nothingIsHalfWrittenWhenWritingFails() throws IOException {
    write(java("acme/A"), java("acme/Z"));
    List<String> before = tree();
    String manifest = Files.readString(out.resolve(".specfit-manifest"));
    // A folder in the way is only met when the file is moved in: the check looks at files.
    GeneratedFile inTheWay = resource("acme/A.java/x", "x\n");
    WriteResult result = write(java("acme/B"), inTheWay);

    assertThat(result.diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly(WriteDiagnostic.FOREIGN_FILE);
    assertThat(tree()).isEqualTo(before);
    assertThat(out.resolve(".specfit-manifest")).hasContent(manifest);
    assertThat(siblings()).containsExactly("sources");
  }

  @Test
  void aFailedSwapIsUndone() throws IOException {
    write(java("acme/A"), java("acme/Z"));
    List<String> before = tree();
    try (Swap swap = Swap.beside(out.toRealPath())) {
      assertThatThrownBy(
              () ->
                  swap.perform(
                      new TreeMap<>(
                          Map.of("acme/A.java", new byte[] {1}, "new/B.java", new byte[] {2})),
                      List.of("acme/Z.java", "acme/missing.java"),
                      "during\n",
                      "after\n"))
          .isInstanceOf(IOException.class);
    }

    assertThat(tree()).isEqualTo(before);
    assertThat(out.resolve("acme/A.java")).hasContent(java("acme/A").content());
    assertThat(Files.readString(out.resolve(".specfit-manifest"))).startsWith("# Files made");
    assertThat(siblings()).containsExactly("sources");
  }

  @Test
  void aFileInPlaceOfTheOutputFolderIsADiagnostic() throws IOException {
    Files.createDirectories(out.getParent());
    Files.writeString(out, "a file");

    assertThat(write(java("acme/A")).diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly(WriteDiagnostic.WRITE_FAILED);
  }

  private WriteResult write(GeneratedFile... files) {
    return SourceWriter.write(out, Arrays.asList(files));
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(path -> out.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> all = Files.list(out.toAbsolutePath().getParent())) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> formats(WriteResult result) {
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }

  private static GeneratedFile resource(String path, String content) {
    return new GeneratedFile(path, content, Kind.RESOURCE);
  }

  private static GeneratedFile java(String name) {
    int slash = name.lastIndexOf('/');
    String content =
        "package "
            + name.substring(0, slash).replace('/', '.')
            + ";\n\nclass "
            + name.substring(slash + 1)
            + " {}\n";
    return new GeneratedFile(name + ".java", content, Kind.JAVA);
  }
}
