package dev.specfit.drift.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LockReaderTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @TempDir private Path folder;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void aLockIsWrittenSortedAndReadsBackAsItself() throws IOException {
    SpecLock lock =
        SpecLock.EMPTY
            .with("sip/pets.yaml", document("https://pets.example/api.yaml?v=2", "GET /pets"))
            .with("owners.yaml", document("../owners.yaml", null));

    assertThat(lock.toJson())
        .isEqualTo(
            """
            {
              "documents": {
                "owners.yaml": {
                  "date": "2026-01-31",
                  "sha256": "%1$s",
                  "size": 12,
                  "source": "../owners.yaml",
                  "version": "1.10"
                },
                "sip/pets.yaml": {
                  "date": "2026-01-31",
                  "operation": "GET /pets",
                  "sha256": "%1$s",
                  "size": 12,
                  "source": "https://pets.example/api.yaml?v=2",
                  "version": "1.10"
                }
              },
              "format": 1
            }
            """
                .formatted(DIGEST));
    assertThat(read(lock.toJson())).contains(lock);
    assertThat(read(SpecLock.EMPTY.toJson())).contains(SpecLock.EMPTY);
    assertThat(diagnostics).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'format': 1|'format': 2|the format is not `1`; this Specfit knows no other (specfit.lock:11:13)",
        "'date'|'dat'|`dat` is not known here; did you mean `date`? (specfit.lock:4:7)",
        "2026-01-31|2026-02-31|`2026-02-31` is not a date such as `2026-01-31` (specfit.lock:4:15)",
        "'size': 12|'size': -1|`-1` is not a number of bytes (specfit.lock:6:15)",
        "'0123|'X123|`X123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef` is not 64"
            + " hexadecimal digits (specfit.lock:5:17)",
        "'pets.yaml'|'../../.bashrc'|`../../.bashrc` is not a path below the lock's folder"
            + " (specfit.lock:3:22)",
        "'pets.yaml'|'a/../../b'|`a/../../b` is not a path below the lock's folder"
            + " (specfit.lock:3:18)",
        "'pets.yaml'|'/etc/passwd'|`/etc/passwd` is not a path below the lock's folder"
            + " (specfit.lock:3:20)",
        "https|http|`http://pets.example/api.yaml` is not fetched; write an https address or a path"
            + " (specfit.lock:7:17)",
        "'1.10'|{}|`version` is an object, expected a text (specfit.lock:8:18)",
      })
  void whatIsWrongIsNamedWithItsPlace(String old, String replacement, String message)
      throws IOException {
    String good =
        SpecLock.EMPTY.with("pets.yaml", document("https://pets.example/api.yaml", null)).toJson();
    String from = old.replace('\'', '"');
    assertThat(good).contains(from);

    assertThat(read(good.replace(from, replacement.replace('\'', '"')))).isEmpty();

    assertThat(diagnostics.stream().map(Diagnostic::format))
        .contains("[ERROR] invalid-lock: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|[ERROR] empty-document: the file holds nothing but comments or white space; put an"
            + " OpenAPI document in it (specfit.lock:1:1)",
        "[]|[ERROR] invalid-lock: expected an object, found a list (specfit.lock:1:1)",
        "{\"format\": 1}|[ERROR] invalid-lock: `documents` is not an object; it names each file"
            + " (specfit.lock:1:1)"
      })
  void whatIsNoLockIsTold(String text, String line) throws IOException {
    assertThat(read(text)).isEmpty();
    assertThat(diagnostics.stream().map(Diagnostic::format)).containsExactly(line);
  }

  private Optional<SpecLock> read(String text) throws IOException {
    Path file = folder.resolve(SpecLock.FILE_NAME);
    Files.writeString(file, text);
    return LockReader.read(file, folder, diagnostics::add);
  }

  private static LockedDocument document(String source, @Nullable String operation) {
    return new LockedDocument(
        SpecSource.of(source, operation), DIGEST, 12, LocalDate.of(2026, 1, 31), "1.10");
  }
}
