package dev.specfit.drift.update;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.page.OpenApiBlock;
import dev.specfit.drift.fetch.FetchException;
import dev.specfit.drift.fetch.Fetcher;
import dev.specfit.drift.file.Sha256;
import dev.specfit.drift.lock.LockedDocument;
import dev.specfit.drift.lock.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gets every source and gives it the form of its file, in the copy. */
final class NewDocuments {
  private final UpdateRequest request;
  private final SourcePlan plan;
  private final StagedCopy copy;
  private final Consumer<Diagnostic> diagnostics;
  private final Fetcher fetcher;

  NewDocuments(
      UpdateRequest request, SourcePlan plan, StagedCopy copy, Consumer<Diagnostic> diagnostics) {
    this.request = request;
    this.plan = plan;
    this.copy = copy;
    this.diagnostics = diagnostics;
    this.fetcher = new Fetcher(request.fetching());
  }

  /** Every document that could be had; what couldn't was told. */
  List<NewDocument> get() throws IOException {
    List<NewDocument> documents = new ArrayList<>();
    for (Map.Entry<String, SpecSource> entry : plan.sources().entrySet()) {
      Optional<NewDocument> document = document(entry.getKey(), entry.getValue());
      if (document.isPresent()) {
        copy.write(document.get().file(), document.get().content());
        documents.add(document.get());
      }
    }
    return documents;
  }

  private Optional<NewDocument> document(String name, SpecSource source) throws IOException {
    byte[] bytes = bytes(source);
    if (bytes == null) {
      return Optional.empty();
    }
    Path file = plan.home().resolve(name);
    Path raw = copy.raw(name);
    Files.write(raw, bytes);
    Path project = request.client().projectDirectory();
    boolean pageLike = PageOrData.isPage(source.isAddress() ? path(source) : source.location());
    PageOrData fetched = PageOrData.read(raw, project, pageLike, diagnostics).orElse(null);
    if (fetched == null) {
      return Optional.empty();
    }
    PageOrData pinned =
        Files.isRegularFile(file)
            ? PageOrData.read(file, project, PageOrData.isPage(name), problem -> {}).orElse(null)
            : null;
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    tellOfEdits(name, before);
    return new Fitting(name, source, fetched, pinned, diagnostics)
        .fit()
        .map(fitted -> make(name, file, source, fitted, bytes, before));
  }

  private static NewDocument make(
      String name,
      Path file,
      SpecSource source,
      Fitting.Fitted fitted,
      byte[] fetched,
      byte[] before) {
    byte[] content = fitted.same() ? before : fetched;
    if (fitted.text() != null) {
      content = fitted.text().getBytes(StandardCharsets.UTF_8);
    }
    return new NewDocument(
        name,
        file,
        new SpecSource(source.location(), fitted.operation()),
        content,
        version(name, new String(content, StandardCharsets.UTF_8)),
        !Arrays.equals(content, before));
  }

  private static String path(SpecSource source) {
    String path = source.uri().getPath();
    return path == null ? "" : path;
  }

  private byte @Nullable [] bytes(SpecSource source) throws IOException {
    if (!source.isAddress()) {
      return file(source);
    }
    try {
      return fetcher.fetch(source.uri());
    } catch (FetchException e) {
      diagnostics.accept(e.diagnostic());
      return null;
    }
  }

  private byte @Nullable [] file(SpecSource source) throws IOException {
    Path file = plan.home().resolve(source.location());
    int limit = request.fetching().bytes();
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length <= limit) {
          return bytes;
        }
      }
    }
    diagnostics.accept(
        Diagnostic.of(
            UpdateDiagnostic.SOURCE_UNREADABLE,
            Quoted.of(source.location())
                + " is not a file that can be read, or is larger than "
                + limit
                + " bytes; correct the source"));
    return null;
  }

  private void tellOfEdits(String name, byte[] before) {
    LockedDocument locked = plan.lock().documents().get(name);
    boolean ownSource = locked != null && locked.source().location().equals(name);
    if (locked != null && !ownSource && before.length > 0) {
      if (!Sha256.of(before).equals(locked.sha256())) {
        diagnostics.accept(
            Diagnostic.of(
                UpdateDiagnostic.PINNED_FILE_EDITED,
                Quoted.of(name)
                    + " isn't what the lock pins, and is replaced; put edits into an overlay"));
      }
    }
  }

  /** What the document says of itself, or an empty text; what is wrong is told when it is read. */
  private static String version(String name, String text) {
    PageOrData document = PageOrData.of(name, text);
    OpenApiBlock block = document.isPage() ? document.block(null) : null;
    Optional<SpecObject> tree =
        block == null ? document.tree(problem -> {}) : document.tree(block, problem -> {});
    return tree.map(root -> root.get("info"))
        .filter(SpecObject.class::isInstance)
        .map(info -> ((SpecObject) info).get("version"))
        .filter(SpecScalar.class::isInstance)
        .map(version -> Quoted.plain(((SpecScalar) version).text()))
        .orElse("");
  }
}
