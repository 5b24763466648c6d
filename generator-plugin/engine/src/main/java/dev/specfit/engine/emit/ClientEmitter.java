package dev.specfit.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.specfit.engine.emit.adapter.EnumAdapterGenerator;
import dev.specfit.engine.emit.adapter.ModelAdapterGenerator;
import dev.specfit.engine.emit.adapter.ModelAdaptersGenerator;
import dev.specfit.engine.emit.adapter.UnionAdapterGenerator;
import dev.specfit.engine.emit.template.TemplateKind;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.view.ClientViewBuilder;
import dev.specfit.engine.emit.view.EnumViewBuilder;
import dev.specfit.engine.emit.view.HeadersViewBuilder;
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
import dev.specfit.engine.write.GeneratedFile;
import java.util.List;
import java.util.function.Predicate;

/** Writes a named API as a Java client. */
public final class ClientEmitter {
  private final EmitContext context;
  private final FileSet files;

  private ClientEmitter(NamedApi named, EmitOptions options, Predicate<String> wanted) {
    this.context = new EmitContext(named, options);
    this.files = new FileSet(context, wanted);
  }

  /**
   * Writes every file of a client; nothing is written to disk.
   *
   * @throws dev.specfit.engine.emit.template.TemplateException if a user's template can't be used
   */
  public static EmitResult emit(NamedApi named, EmitOptions options) {
    ClientEmitter emitter = new ClientEmitter(named, options, type -> true);
    emitter.emitModels();
    emitter.emitAdapters();
    emitter.emitServices();
    emitter.emitClient();
    emitter.emitPackages();
    emitter.emitWebhooks();
    return new EmitResult(emitter.files.sorted(), emitter.context.diagnostics());
  }

  /**
   * Writes the sources of some of the types that callers can name.
   *
   * @param wanted says which, by their simple names
   * @throws dev.specfit.engine.emit.template.TemplateException if a user's template can't be used
   */
  public static List<GeneratedFile> emitTypes(
      NamedApi named, EmitOptions options, Predicate<String> wanted) {
    ClientEmitter emitter = new ClientEmitter(named, options, wanted);
    emitter.emitModels();
    emitter.emitServices();
    emitter.emitClient();
    emitter.emitWebhooks();
    return emitter.files.sorted();
  }

  /** The API as the sources have it: what depends on its uses is settled. */
  public static NamedApi settled(NamedApi named) {
    return BinaryProperties.settle(named);
  }

  private void emitModels() {
    for (IrDeclaration declaration : context.named().api().types()) {
      ClassName type = context.types().declared(declaration.id());
      if (declaration instanceof IrDeclaration.Model model) {
        files.render(TemplateKind.MODEL, type, () -> new ModelViewBuilder(context).build(model));
      } else if (declaration instanceof IrEnum values) {
        files.render(TemplateKind.ENUM, type, () -> new EnumViewBuilder(context).build(values));
      } else if (declaration instanceof IrUnion union) {
        files.render(TemplateKind.UNION, type, () -> new UnionViewBuilder(context).build(union));
      }
    }
  }

  private void emitAdapters() {
    for (IrDeclaration declaration : context.named().api().types()) {
      ClassName adapter = context.types().adapterOf(declaration.id());
      if (declaration instanceof IrDeclaration.Model model) {
        files.add(adapter, new ModelAdapterGenerator(context).generate(model));
      } else if (declaration instanceof IrEnum values) {
        files.add(adapter, new EnumAdapterGenerator(context).generate(values));
      } else if (declaration instanceof IrUnion union) {
        files.add(adapter, new UnionAdapterGenerator(context).generate(union));
      }
    }
    TypeSpec adapters = new ModelAdaptersGenerator(context).generate();
    files.add(ClassName.get(context.options().modelPackage(), "ModelAdapters"), adapters);
  }

  private void emitServices() {
    context
        .named()
        .services()
        .forEach(
            (tag, names) ->
                files.render(
                    TemplateKind.SERVICE,
                    context.own(names.type()),
                    () -> new ServiceViewBuilder(context).build(tag, names)));
    for (IrOperation operation : context.named().api().operations()) {
      String params = context.named().operation(operation.id()).params();
      files.render(
          TemplateKind.PARAMETERS,
          context.own(params),
          () -> new ParametersViewBuilder(context).build(operation));
      String result = context.named().operation(operation.id()).result();
      if (result != null) {
        files.render(
            TemplateKind.RESULT,
            context.own(result),
            () -> new ResultViewBuilder(context).build(operation, result));
      }
    }
  }

  private void emitClient() {
    files.render(
        TemplateKind.CLIENT,
        context.own(context.named().client()),
        () -> new ClientViewBuilder(context).build());
    if (!context.named().headers().isEmpty()) {
      files.render(
          TemplateKind.HEADERS,
          context.own(context.named().headersType()),
          () -> new HeadersViewBuilder(context).build());
    }
  }

  private void emitPackages() {
    DocValue title = DocValue.text(context.options().clientName());
    emitPackage(
        context.packageName(),
        JavadocText.builder().html("A client of %s.", title).build(0),
        context.options().packageName());
    emitPackage(
        context.modelPackage(),
        JavadocText.builder().html("The models of %s.", title).build(0),
        context.options().modelPackage());
    files.addNativeImageMetadata();
  }

  private void emitPackage(JavaCode name, JavadocText doc, String packageName) {
    files.renderPackage(packageName, new PackageView(name, doc));
  }

  private void emitWebhooks() {
    String name = context.named().webhooksType();
    if (!name.isEmpty()) {
      WebhooksView view = new WebhooksViewBuilder(context).build();
      if (!view.methods().isEmpty()) {
        files.render(TemplateKind.WEBHOOKS, context.own(name), () -> view);
      }
    }
  }
}
