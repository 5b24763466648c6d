package dev.specfit.example.write;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.SpecDocument;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import dev.specfit.engine.emit.ClientEmitter;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.emit.EmitResult;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.write.GeneratedFile;
import dev.specfit.example.ExampleCases;
import dev.specfit.example.ExampleDiagnostic;
import dev.specfit.example.ExampleReader;
import java.util.ArrayList;
import java.util.List;

/** The whole way from documents to tests that replay their examples against the client. */
public final class ExampleTests {
  private ExampleTests() {}

  /**
   * Generates tests into the request's folders, unless those that are there were made from the very
   * same. The client that they test has to be generated from the same documents and options.
   */
  public static GenerationResult generate(GenerationRequest request) {
    return ClientGenerator.generate(request, ExampleTests::emit);
  }

  /** Whether a diagnostic is about examples and their tests, not about the client. */
  public static boolean isOurs(Diagnostic diagnostic) {
    return diagnostic.id() instanceof ExampleDiagnostic
        || diagnostic.id() instanceof WriteDiagnostic;
  }

  /**
   * Writes every file of the tests; nothing is written to disk.
   *
   * @param documents what the client was read from
   */
  public static EmitResult emit(NamedApi named, List<SpecDocument> documents, EmitOptions options) {
    ExampleCases cases = ExampleReader.read(named, documents);
    List<Diagnostic> diagnostics = new ArrayList<>(cases.diagnostics());
    Replays replays = Replays.of(named, cases.cases(), diagnostics);
    List<GeneratedFile> files = new ArrayList<>();
    files.addAll(ClientEmitter.emitExampleTests(named, options, replays.files()));
    files.addAll(new CaseFiles(options).write(replays, documents));
    return new EmitResult(files, diagnostics);
  }
}
