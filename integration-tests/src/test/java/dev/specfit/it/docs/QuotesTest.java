package dev.specfit.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the guide quotes from files is in those files, generated ones among them.
 *
 * <p>A fenced block is a quote if the line {@code <!-- quoted from PATH -->} stands before it. It
 * may be indented otherwise than its file is; a line {@code …} stands for lines left out.
 */
final class QuotesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TestFactory
  List<DynamicTest> quotesAreTrueToTheirFiles() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      for (Quote quote : Quote.in(Files.readAllLines(page))) {
        String name = ROOT.relativize(page) + ":" + quote.line() + " " + quote.file();
        tests.add(DynamicTest.dynamicTest(name, () -> check(quote)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests;
  }

  private static void check(Quote quote) throws IOException {
    List<String> file =
        Files.readAllLines(ROOT.resolve(quote.file())).stream().map(String::strip).toList();
    int from = 0;
    for (List<String> part : quote.parts()) {
      int found = indexOf(file, part, from);
      assertThat(found)
          .withFailMessage(
              () -> "not in " + quote.file() + " in this order:\n" + String.join("\n", part))
          .isNotNegative();
      from = found + part.size();
    }
  }

  private static int indexOf(List<String> lines, List<String> part, int from) {
    for (int i = from; i + part.size() <= lines.size(); i++) {
      if (lines.subList(i, i + part.size()).equals(part)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted())
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }
}
