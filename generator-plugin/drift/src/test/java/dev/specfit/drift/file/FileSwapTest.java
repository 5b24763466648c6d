package dev.specfit.drift.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileSwapTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a"), "old a");
    Files.writeString(folder.resolve("b"), "old b");
  }

  @Test
  void filesAreReplacedTogether() throws IOException {
    FileSwap.write(files("a", "new a", "below/c", "new c", "b", "new b"));

    assertThat(texts()).isEqualTo(Map.of("a", "new a", "b", "new b", "below/c", "new c"));
  }

  @Test
  void aFileThatStaysIsNotTouched() throws IOException {
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("a"), before);

    FileSwap.write(files("a", "old a", "b", "new b"));

    assertThat(Files.getLastModifiedTime(folder.resolve("a"))).isEqualTo(before);
  }

  @Test
  void aMoveThatFailsPutsBackWhatWasMovedBefore() throws IOException {
    Files.createDirectories(folder.resolve("full/of/things"));

    assertThatThrownBy(() -> FileSwap.write(files("a", "new a", "below/c", "new c", "full", "x")))
        .isInstanceOf(IOException.class);

    assertThat(texts()).isEqualTo(Map.of("a", "old a", "b", "old b"));
    assertThat(folder.resolve("below")).doesNotExist();
  }

  @Test
  void aFolderThatCanNotBeMadeLeavesAllAsItWas() throws IOException {
    assertThatThrownBy(() -> FileSwap.write(files("a", "new a", "b/c", "a file is in the way")))
        .isInstanceOf(IOException.class);

    assertThat(texts()).isEqualTo(Map.of("a", "old a", "b", "old b"));
  }

  private Map<Path, byte[]> files(String... texts) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      files.put(folder.resolve(texts[i]), texts[i + 1].getBytes(UTF_8));
    }
    return files;
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
