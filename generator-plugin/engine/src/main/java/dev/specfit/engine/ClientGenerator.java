package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.LoadResult;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecDocument;
import dev.specfit.engine.Findings.Refusal;
import dev.specfit.engine.emit.ClientEmitter;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.emit.EmitResult;
import dev.specfit.engine.emit.template.TemplateException;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.naming.NameResolver;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.naming.NamingOptions;
import dev.specfit.engine.naming.NamingResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The whole way from documents to a client: load, normalise, read, name, emit, check, write. What
 * is wrong is collected and reported together: an error in a document doesn't keep the others, nor
 * its other operations, from being read. An error anywhere leaves every file as it was.
 */
public final class ClientGenerator {
  private final GenerationRequest request;
  private final Emission emission;
  private final Findings findings;

  private ClientGenerator(GenerationRequest request) {
    this(request, (named, documents, options) -> ClientEmitter.emit(named, options));
  }

  private ClientGenerator(GenerationRequest request, Emission emission) {
    this.request = request;
    this.emission = emission;
    this.findings = new Findings(request.failOnWarning());
  }

  /** Generates a client, unless the one that is there was made from the very same. */
  public static GenerationResult generate(GenerationRequest request) {
    return new ClientGenerator(request).generated();
  }

  /**
   * Generates something that goes with a client, unless what is there was made from the very same.
   *
   * @param emission makes the files
   */
  public static GenerationResult generate(GenerationRequest request, Emission emission) {
    return new ClientGenerator(request, emission).generated();
  }

  /** Makes the files of a client, or those that go with one. */
  @FunctionalInterface
  public interface Emission {
    /**
     * Makes files; writes nothing to disk.
     *
     * @param named the client
     * @param documents what it was read from
     * @param options how it is written
     */
    EmitResult emit(NamedApi named, List<SpecDocument> documents, EmitOptions options);
  }

  private GenerationResult generated() {
    try {
      return generate();
    } catch (Refusal refusal) {
      return GenerationResult.refused(findings.all());
    } catch (IOException | UncheckedIOException e) {
      return GenerationResult.refused(findings.and(FileTrouble.of(e, request)));
    }
  }

  /**
   * Whether a client is as the last run left it, and nothing has changed that it was made from:
   * then generating does nothing.
   */
  public static boolean isUpToDate(GenerationRequest request) {
    try {
      boolean usable =
          OptionCheck.of(request).stream().noneMatch(wrong -> wrong.severity() == Severity.ERROR);
      return usable && new ClientGenerator(request).isUpToDate(OptionDigest.of(request));
    } catch (IOException | UncheckedIOException e) {
      return false; // generating tells what is wrong
    }
  }

  /** Writes the names of a client into its names file. */
  public static PinResult pin(GenerationRequest request) {
    ClientGenerator generator = new ClientGenerator(request);
    try {
      return generator.pin();
    } catch (Refusal refusal) {
      return new PinResult(true, generator.findings.all(), "");
    } catch (IOException | UncheckedIOException e) {
      return new PinResult(true, generator.findings.and(FileTrouble.of(e, request)), "");
    }
  }

  /** Tells what Specfit makes of the documents; writes nothing. */
  public static ExplainResult explain(GenerationRequest request) {
    ClientGenerator generator = new ClientGenerator(request);
    try {
      generator.findings.endOfStage(OptionCheck.ofInput(request));
      NamedApi named = generator.name(generator.read(generator.load()));
      generator.findings.endOfStage(emittedPlainly(request, named).diagnostics());
      String text = Explanation.of(named);
      return new ExplainResult(false, generator.findings.all(), text);
    } catch (Refusal refusal) {
      return new ExplainResult(true, generator.findings.all(), "");
    } catch (IOException | UncheckedIOException e) {
      return new ExplainResult(true, generator.findings.and(FileTrouble.of(e, request)), "");
    }
  }

  /**
   * Tells what pinning and generating would change; writes nothing. An output folder that isn't
   * there is no matter: nothing was generated yet.
   */
  public static FreshnessResult freshness(GenerationRequest request) {
    ClientGenerator generator = new ClientGenerator(request);
    try {
      return generator.freshness();
    } catch (Refusal refusal) {
      return FreshnessResult.refused(generator.findings.all());
    } catch (IOException | UncheckedIOException e) {
      return FreshnessResult.refused(generator.findings.and(FileTrouble.of(e, request)));
    }
  }

  private FreshnessResult freshness() throws Refusal, IOException {
    boolean generated = Files.isDirectory(request.javaDirectory());
    findings.endOfStage(generated ? OptionCheck.of(request) : OptionCheck.ofInput(request));
    ReadClient read = read(load());
    NamedApi named = name(read);
    String names = NamesFile.of(named).toJson();
    if (!generated || isUpToDate(OptionDigest.of(request))) {
      return new FreshnessResult(false, findings.all(), names, List.of());
    }
    return new FreshnessResult(
        false, findings.all(), names, Output.stale(request, emit(named, read.documents()).files()));
  }

  private GenerationResult generate() throws Refusal, IOException {
    findings.endOfStage(OptionCheck.of(request));
    String options = OptionDigest.of(request);
    if (isUpToDate(options)) {
      return GenerationResult.upToDate();
    }
    LoadResult loaded = load();
    List<KeptFile> inputs = GenerationState.inputs(inputs(loaded));
    ReadClient read = read(loaded);
    EmitResult emitted = emit(name(read), read.documents());
    Output output = Output.write(request, emitted.files());
    findings.endOfWriting(output.diagnostics());
    if (request.stateFile() != null) {
      GenerationState.of(options, inputs, output.digests()).write(request.stateFile());
    }
    return output.result(findings.all());
  }

  private boolean isUpToDate(String options) {
    Path stateFile = request.stateFile();
    GenerationState last = stateFile == null ? null : GenerationState.read(stateFile);
    return last != null && last.isCurrent(options);
  }

  /** All that the output was made from, the names file too if it isn't there yet. */
  private Set<Path> inputs(LoadResult loaded) {
    Set<Path> inputs = new LinkedHashSet<>(loaded.files());
    if (request.namesFile() != null) {
      inputs.add(request.namesFile());
    }
    return inputs;
  }

  private PinResult pin() throws Refusal, IOException {
    findings.endOfStage(OptionCheck.ofInput(request));
    NamedApi named = name(read(load()));
    Path file = Objects.requireNonNull(request.namesFile(), "beside the document at least");
    String json = NamesFile.of(named).toJson();
    String shown = request.shown(file);
    if (Files.isRegularFile(file) && Files.readString(file).equals(json)) {
      return new PinResult(false, findings.all(), "The names in " + shown + " are up to date");
    }
    Files.writeString(file, json);
    return new PinResult(false, findings.all(), "The names are pinned in " + shown);
  }

  private LoadResult load() {
    return ClientReader.load(request);
  }

  private ReadClient read(LoadResult loaded) throws Refusal, IOException {
    ReadClient read = ClientReader.read(request, loaded);
    findings.endOfStage(read.diagnostics());
    return read;
  }

  private NamedApi name(ReadClient read) throws Refusal {
    IrApi api = Objects.requireNonNull(read.api(), "there is an error where there is no document");
    NamingOptions options = new NamingOptions(request.clientName());
    NamingResult naming = NameResolver.resolve(api, read.pins(), options);
    findings.endOfStage(naming.diagnostics());
    return naming.named();
  }

  /** For what it finds: an explanation tells that too, whatever options there are. */
  private static EmitResult emittedPlainly(GenerationRequest request, NamedApi named) {
    return ClientEmitter.emit(
        named, new EmitOptions("explained", request.clientName(), null, Map.of()));
  }

  private EmitResult emit(NamedApi named, List<SpecDocument> documents) throws Refusal {
    EmitOptions options =
        ClientReader.emitOptions(request, request.packageName(), request.clientName());
    try {
      EmitResult emitted = emission.emit(named, documents, options);
      findings.endOfStage(emitted.diagnostics());
      return emitted;
    } catch (TemplateException e) {
      String message = String.valueOf(e.getMessage());
      findings.endOfStage(List.of(Diagnostic.of(OptionDiagnostic.BAD_TEMPLATE, message)));
      throw e;
    }
  }
}
