package dev.specfit.document;

import dev.specfit.document.page.OpenApiBlock;
import dev.specfit.document.page.SpecExtractor;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the sources' files into documents, each with a name of its own and a version we know. */
final class DocumentReader {
  private final SpecRequest request;
  private final FileReader reader;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<String, LoadedFile> byName = new HashMap<>();
  private final List<LoadedFile> loaded = new ArrayList<>();

  DocumentReader(SpecRequest request, FileReader reader, Consumer<Diagnostic> diagnostics) {
    this.request = request;
    this.reader = reader;
    this.diagnostics = diagnostics;
  }

  List<LoadedFile> read(SourceFiles files) {
    files
        .documents()
        .forEach(
            (file, named) ->
                reader
                    .read(file)
                    .ifPresent(
                        text -> {
                          if (SourceFiles.isPage(file)) {
                            page(file, text, named);
                          } else {
                            data(file, text, named);
                          }
                        }));
    return loaded;
  }

  private void data(Path file, String text, boolean named) {
    YamlReader.read(SourceText.of(reader.name(file), text), request.limits(), diagnostics)
        .ifPresent(root -> add(file, new SpecSource(baseName(file), root, null), named));
  }

  private void page(Path file, String text, boolean named) {
    SpecExtractor.Extraction page = SpecExtractor.extract(text);
    if (page.unclosedLine() > 0) {
      diagnostics.accept(
          Diagnostic.at(
              DocumentDiagnostic.UNCLOSED_BLOCK,
              "the block that begins here is never closed; save the whole page, or close the"
                  + " block",
              new Place(reader.name(file), page.unclosedLine(), 1)));
    } else if (page.blocks().isEmpty()) {
      noBlock(file, named);
    }
    for (OpenApiBlock block : page.blocks()) {
      String name = page.blocks().size() == 1 ? baseName(file) : blockName(file, block);
      SourceText source =
          new SourceText(reader.name(file), block.text(), block.firstLine() - 1, block.indent());
      YamlReader.read(source, request.limits(), diagnostics)
          .ifPresent(root -> add(file, new SpecSource(name, root, block.slice()), true));
    }
  }

  private void noBlock(Path file, boolean named) {
    if (named) {
      diagnostics.accept(
          Diagnostic.at(
              DocumentDiagnostic.NO_OPENAPI_BLOCK,
              "the page has no fenced block (```yaml or ```json) with an OpenAPI document; use"
                  + " another page, or the document itself",
              new Place(reader.name(file), 1, 1)));
    } else {
      skipped(new Place(reader.name(file), 1, 1));
    }
  }

  /** Of several documents on one page: the operation tells them apart, wherever they stand. */
  private static String blockName(Path file, OpenApiBlock block) {
    SpecSlice slice = block.slice();
    if (slice == null) {
      return baseName(file) + "-line-" + block.firstLine();
    }
    String words =
        (slice.method() + "-" + slice.path()).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    return baseName(file) + "-" + words.toLowerCase(Locale.ROOT);
  }

  private void add(Path file, SpecSource source, boolean named) {
    if (!(source.root() instanceof SpecObject root)) {
      diagnostics.accept(
          Diagnostic.of(
              DocumentDiagnostic.ROOT_NOT_OBJECT,
              "the document is "
                  + NodeKinds.name(source.root())
                  + ", not an object; it should begin with `openapi:`",
              source.root()));
      return;
    }
    if (!named && root.get("openapi") == null && root.get("swagger") == null) {
      skipped(root.place());
      return;
    }
    Optional<Diagnostic> wrong = OpenApiVersion.check(root);
    wrong.ifPresent(diagnostics);
    if (wrong.isPresent()) {
      return;
    }
    LoadedFile made = new LoadedFile(file, new SpecDocument(source.name(), root, source.slice()));
    LoadedFile other = byName.putIfAbsent(source.name(), made);
    if (other == null) {
      loaded.add(made);
    } else {
      diagnostics.accept(duplicate(source.name(), root, other));
    }
  }

  private static Diagnostic duplicate(String name, SpecObject root, LoadedFile other) {
    return Diagnostic.of(
        DocumentDiagnostic.DUPLICATE_DOCUMENT,
        "a document named "
            + Quoted.of(name)
            + " was already read from "
            + Quoted.of(other.document().root().place().file())
            + "; rename one of the files",
        root);
  }

  private void skipped(Place place) {
    diagnostics.accept(
        Diagnostic.at(
            DocumentDiagnostic.SKIPPED_FILE,
            "the file has no `openapi` member and is left out as a document of its own",
            place));
  }

  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private record SpecSource(String name, SpecNode root, @Nullable SpecSlice slice) {}
}
