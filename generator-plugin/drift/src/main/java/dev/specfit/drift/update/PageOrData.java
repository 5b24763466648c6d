package dev.specfit.drift.update;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.FileReader;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecRequest;
import dev.specfit.document.page.OpenApiBlock;
import dev.specfit.document.page.SpecExtractor;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document's or a page's text, with what can be asked of it. */
final class PageOrData {
  private final String name;
  private final String text;
  private final boolean page;

  private PageOrData(String name, String text, boolean page) {
    this.name = name;
    this.text = text;
    this.page = page;
  }

  /** A file's text; empty, and told, if it can't be read. */
  static Optional<PageOrData> read(
      Path file, Path project, boolean page, Consumer<Diagnostic> diagnostics) {
    SpecRequest request = SpecRequest.of(file).withBaseDirectory(project);
    FileReader reader = new FileReader(request, diagnostics);
    return reader.read(file).map(text -> new PageOrData(reader.name(file), text, page));
  }

  /** A text that a file of that name is to have. */
  static PageOrData of(String name, String text) {
    return new PageOrData(name, text, isPage(name));
  }

  /** Whether a name is that of a documentation page. */
  static boolean isPage(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".txt");
  }

  boolean isPage() {
    return page;
  }

  String text() {
    return text;
  }

  /** The page's block of an operation, or its only one; null if there is none. */
  @Nullable OpenApiBlock block(@Nullable String operation) {
    List<OpenApiBlock> blocks = SpecExtractor.extract(text).blocks();
    if (operation == null) {
      return blocks.size() == 1 ? blocks.get(0) : null;
    }
    return blocks.stream()
        .filter(block -> operation.equals(operation(block)))
        .findFirst()
        .orElse(null);
  }

  /** What a block was cut for, {@code GET /path}, or null if it doesn't say. */
  static @Nullable String operation(OpenApiBlock block) {
    return block.slice() == null
        ? null
        : block.slice().method().toUpperCase(Locale.ROOT) + " " + block.slice().path();
  }

  /** The document's tree; empty, and told, if it can't be read. */
  Optional<SpecObject> tree(Consumer<Diagnostic> diagnostics) {
    return tree(SourceText.of(name, text), diagnostics);
  }

  /** A block's tree; empty, and told, if it can't be read. */
  Optional<SpecObject> tree(OpenApiBlock block, Consumer<Diagnostic> diagnostics) {
    return tree(
        new SourceText(name, block.text(), block.firstLine() - 1, block.indent()), diagnostics);
  }

  /** The page with another text in a block. */
  String withBlock(OpenApiBlock block, String content) {
    List<String> lines = text.lines().toList();
    long length = block.text().lines().count();
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < block.firstLine() - 1; i++) {
      page.append(lines.get(i)).append('\n');
    }
    content
        .lines()
        .forEach(line -> page.append(" ".repeat(block.indent())).append(line).append('\n'));
    for (long i = block.firstLine() - 1 + length; i < lines.size(); i++) {
      page.append(lines.get((int) i)).append('\n');
    }
    return page.toString();
  }

  private static Optional<SpecObject> tree(SourceText source, Consumer<Diagnostic> diagnostics) {
    return YamlReader.read(source, SpecLimits.defaults(), diagnostics)
        .filter(SpecObject.class::isInstance)
        .map(SpecObject.class::cast);
  }
}
