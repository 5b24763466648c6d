package dev.specfit.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.specfit.document.Diagnostic;
import dev.specfit.engine.emit.adapter.EnumAdapterGenerator;
import dev.specfit.engine.emit.adapter.ModelAdaptersGenerator;
import dev.specfit.engine.emit.adapter.UnionAdapterGenerator;
import dev.specfit.engine.emit.template.TemplateException;
import dev.specfit.engine.emit.template.TemplateKind;
import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.view.ClientViewBuilder;
import dev.specfit.engine.emit.view.EnumViewBuilder;
import dev.specfit.engine.emit.view.ExampleTestViewBuilder;
import dev.specfit.engine.emit.view.HeadersViewBuilder;
import dev.specfit.engine.emit.view.ModelAdapterViewBuilder;
import dev.specfit.engine.emit.view.ModelViewBuilder;
import dev.specfit.engine.emit.view.PackageView;
import dev.specfit.engine.emit.view.ParametersViewBuilder;
import dev.specfit.engine.emit.view.ResultViewBuilder;
import dev.specfit.engine.emit.view.ServiceViewBuilder;
import dev.specfit.engine.emit.view.UnionViewBuilder;
import dev.specfit.engine.emit.view.WebhooksView;
import dev.specfit.engine.emit.view.WebhooksViewBuilder;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.OperationNames;
import dev.specfit.engine.write.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes a named API as a Java client. Every file is made from the names and the API alone, so that
 * several are made at a time; what is found in making them is told in the order of the API.
 */
public final class ClientEmitter {
  private final EmitContext shared;
  private final FileSet files;
  private final List<Consumer<EmitContext>> tasks = new ArrayList<>();

  private ClientEmitter(EmitContext shared, Predicate<String> wanted) {
    this.shared = shared;
    this.files = new FileSet(shared, wanted);
  }

  /**
   * Writes every file of a client; nothing is written to disk.
   *
   * @throws dev.specfit.engine.emit.template.TemplateException if a user's template can't be used
   */
  public static EmitResult emit(NamedApi named, EmitOptions options) {
    ClientEmitter emitter = new ClientEmitter(new EmitContext(named, options), type -> true);
    emitter.emitModels();
    emitter.emitAdapters();
    emitter.emitServices();
    emitter.emitClient();
    emitter.emitPackages();
    emitter.emitWebhooks();
    List<Diagnostic> diagnostics = emitter.perform();
    return new EmitResult(emitter.files.sorted(), diagnostics);
  }

  /**
   * Writes the sources of some of the types that callers can name.
   *
   * @param settled the API, see {@link #settled}; with the operations that matter
   * @param wanted says which, by their simple names
   * @throws dev.specfit.engine.emit.template.TemplateException if a user's template can't be used
   */
  public static List<GeneratedFile> emitTypes(
      NamedApi settled, EmitOptions options, Predicate<String> wanted) {
    ClientEmitter emitter = new ClientEmitter(EmitContext.ofSettled(settled, options), wanted);
    emitter.emitModels();
    emitter.emitServices();
    emitter.emitClient();
    emitter.emitWebhooks();
    emitter.perform();
    return emitter.files.sorted();
  }

  /**
   * Writes a test for each service that replays examples.
   *
   * @param examples by service, then by method: the name of the file of examples
   * @throws dev.specfit.engine.emit.template.TemplateException if a user's template can't be used
   */
  public static List<GeneratedFile> emitExampleTests(
      NamedApi named, EmitOptions options, Map<String, Map<String, String>> examples) {
    ClientEmitter emitter = new ClientEmitter(new EmitContext(named, options), type -> true);
    named
        .services()
        .forEach(
            (tag, names) -> {
              Map<String, String> files = examples.getOrDefault(names.type(), Map.of());
              emitter.tasks.add(
                  context ->
                      new ExampleTestViewBuilder(context)
                          .build(tag, names, files)
                          .ifPresent(view -> emitter.files.renderTest(view)));
            });
    emitter.perform();
    return emitter.files.sorted();
  }

  /** The API as the sources have it: what depends on its uses is settled. */
  public static NamedApi settled(NamedApi named) {
    return BinaryProperties.settle(named);
  }

  /** Does all that is to do; what each task found follows what those before it found. */
  private List<Diagnostic> perform() {
    List<Outcome> outcomes = tasks.parallelStream().map(this::perform).toList();
    outcomes.stream()
        .flatMap(outcome -> outcome.failure().stream())
        .findFirst()
        .ifPresent(
            failure -> {
              throw failure;
            });
    return outcomes.stream().flatMap(outcome -> outcome.diagnostics().stream()).toList();
  }

  private Outcome perform(Consumer<EmitContext> task) {
    EmitContext context = shared.anew();
    try {
      task.accept(context);
      return new Outcome(context.diagnostics(), Optional.empty());
    } catch (TemplateException e) {
      // Kept, so that of several failures the same one is always told.
      return new Outcome(List.of(), Optional.of(e));
    }
  }

  private record Outcome(List<Diagnostic> diagnostics, Optional<TemplateException> failure) {}

  private void emitModels() {
    for (IrDeclaration declaration : shared.named().api().types()) {
      ClassName type = shared.types().declared(declaration.id());
      if (declaration instanceof IrDeclaration.Model model) {
        render(TemplateKind.MODEL, type, context -> new ModelViewBuilder(context).build(model));
      } else if (declaration instanceof IrEnum values) {
        render(TemplateKind.ENUM, type, context -> new EnumViewBuilder(context).build(values));
      } else if (declaration instanceof IrUnion union) {
        render(TemplateKind.UNION, type, context -> new UnionViewBuilder(context).build(union));
      }
    }
  }

  private void emitAdapters() {
    for (IrDeclaration declaration : shared.named().api().types()) {
      ClassName adapter = shared.types().adapterOf(declaration.id());
      if (declaration instanceof IrDeclaration.Model model) {
        render(
            TemplateKind.MODEL_ADAPTER,
            adapter,
            context -> new ModelAdapterViewBuilder(context).build(model));
      } else if (declaration instanceof IrEnum values) {
        add(adapter, context -> new EnumAdapterGenerator(context).generate(values));
      } else if (declaration instanceof IrUnion union) {
        add(adapter, context -> new UnionAdapterGenerator(context).generate(union));
      }
    }
    add(
        ClassName.get(shared.options().modelPackage(), "ModelAdapters"),
        context -> new ModelAdaptersGenerator(context).generate());
  }

  private void emitServices() {
    shared
        .named()
        .services()
        .forEach(
            (tag, names) ->
                render(
                    TemplateKind.SERVICE,
                    shared.own(names.type()),
                    context -> new ServiceViewBuilder(context).build(tag, names)));
    for (IrOperation operation : shared.named().api().operations()) {
      OperationNames names = shared.named().operation(operation.id());
      render(
          TemplateKind.PARAMETERS,
          shared.own(names.params()),
          context -> new ParametersViewBuilder(context).build(operation));
      String result = names.result();
      if (result != null) {
        render(
            TemplateKind.RESULT,
            shared.own(result),
            context -> new ResultViewBuilder(context).build(operation, result));
      }
    }
  }

  private void emitClient() {
    render(
        TemplateKind.CLIENT,
        shared.own(shared.named().client()),
        context -> new ClientViewBuilder(context).build());
    if (!shared.named().headers().isEmpty()) {
      render(
          TemplateKind.HEADERS,
          shared.own(shared.named().headersType()),
          context -> new HeadersViewBuilder(context).build());
    }
  }

  private void emitPackages() {
    DocValue title = DocValue.text(shared.options().clientName());
    emitPackage(
        shared.packageName(),
        JavadocText.builder().html("A client of %s.", title).build(0),
        shared.options().packageName());
    emitPackage(
        shared.modelPackage(),
        JavadocText.builder().html("The models of %s.", title).build(0),
        shared.options().modelPackage());
    files.addNativeImageMetadata();
  }

  private void emitPackage(JavaCode name, JavadocText doc, String packageName) {
    tasks.add(context -> files.renderPackage(packageName, new PackageView(name, doc)));
  }

  private void emitWebhooks() {
    String name = shared.named().webhooksType();
    if (!name.isEmpty()) {
      tasks.add(context -> emitWebhooks(context, name));
    }
  }

  private void emitWebhooks(EmitContext context, String name) {
    WebhooksView view = new WebhooksViewBuilder(context).build();
    if (!view.methods().isEmpty()) {
      files.render(TemplateKind.WEBHOOKS, context.own(name), () -> view);
    }
  }

  private void render(
      TemplateKind kind, ClassName type, Function<EmitContext, TemplateView> viewOf) {
    tasks.add(context -> files.render(kind, type, () -> viewOf.apply(context)));
  }

  private void add(ClassName type, Function<EmitContext, TypeSpec> code) {
    tasks.add(context -> files.add(type, code.apply(context)));
  }
}
