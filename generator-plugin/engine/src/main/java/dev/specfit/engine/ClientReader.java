package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.LoadResult;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.irbuild.ApiReadResult;
import dev.specfit.engine.irbuild.ApiReader;
import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.normalize.BrokenReferences;
import dev.specfit.engine.normalize.Normalizer;
import dev.specfit.engine.normalize.OnError;
import dev.specfit.engine.normalize.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first half of the way from documents to a client: load, normalise, read. */
public final class ClientReader {
  private final GenerationRequest request;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private final ApiReading reading;

  private ClientReader(GenerationRequest request, ApiReading reading) {
    this.request = request;
    this.reading = reading;
  }

  /**
   * Reads what a request names, for those who compare rather than generate: a package, a name of
   * the client and an output folder needn't be given. Whatever is wrong is a diagnostic, but for
   * rules of OpenAPI that a document breaks and is understood all the same.
   */
  public static ReadClient read(GenerationRequest request) {
    ClientReader reader = new ClientReader(request, ApiReader::readUnchecked);
    List<Diagnostic> wrong = OptionCheck.ofReading(request);
    reader.diagnostics.addAll(wrong);
    if (wrong.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return reader.nothing();
    }
    try {
      return reader.read(load(request));
    } catch (IOException | UncheckedIOException e) {
      reader.diagnostics.add(FileTrouble.of(e, request));
      return reader.nothing();
    }
  }

  /** How a request's client is written, called as said. */
  public static EmitOptions emitOptions(
      GenerationRequest request, String packageName, String clientName) {
    return new EmitOptions(
        packageName,
        clientName,
        request.templateDirectory(),
        TypeMappings.parse(request.typeMappings()));
  }

  static LoadResult load(GenerationRequest request) {
    SpecRequest spec =
        new SpecRequest(
            request.specs(),
            request.overlays(),
            SpecLimits.defaults(),
            request.projectDirectory(),
            request.root());
    return SpecLoader.load(spec);
  }

  /** Reads what was loaded; the options are known to be right. */
  static ReadClient read(GenerationRequest request, LoadResult loaded) throws IOException {
    return new ClientReader(request, ApiReader::read).read(loaded);
  }

  private ReadClient read(LoadResult loaded) throws IOException {
    OnError onError = OnError.parse(request.onError()).orElse(OnError.FAIL);
    BrokenReferences broken = BrokenReferences.of(loaded.diagnostics(), onError, diagnostics::add);
    NamesFile pins = pins();
    if (loaded.documents().isEmpty()) {
      return nothing();
    }
    Selection selection = Selection.parse(request.includes(), request.excludes());
    ApiReadResult read = reading.read(loaded.documents(), selection, broken);
    diagnostics.addAll(read.diagnostics());
    return new ReadClient(
        Normalizer.select(loaded.documents(), selection, broken), read.api(), pins, diagnostics);
  }

  private ReadClient nothing() {
    return new ReadClient(List.of(), null, NamesFile.EMPTY, diagnostics);
  }

  private NamesFile pins() throws IOException {
    Path file = request.namesFile();
    if (file == null || !Files.isRegularFile(file)) {
      return NamesFile.EMPTY;
    }
    NamesFile.Read read = NamesFile.parse(request.shown(file), Files.readString(file));
    diagnostics.addAll(read.diagnostics());
    return read.names();
  }

  /** How documents become an API. */
  private interface ApiReading {
    ApiReadResult read(List<SpecDocument> documents, Selection selection, BrokenReferences broken);
  }
}
