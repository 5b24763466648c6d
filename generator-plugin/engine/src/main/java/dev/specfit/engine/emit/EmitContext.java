package dev.specfit.engine.emit;

import static java.util.stream.Collectors.groupingBy;

import com.google.errorprone.annotations.FormatMethod;
import com.palantir.javapoet.ClassName;
import dev.specfit.document.Diagnostic;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.type.JavaTypes;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every generator and view builder works with: names, options, types, and findings. */
public final class EmitContext {
  private final NamedApi named;
  private final EmitOptions options;
  private final JavaTypes types;
  private final Map<String, List<IrOperation>> byTag;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public EmitContext(NamedApi named, EmitOptions options) {
    this(options, BinaryProperties.settle(named));
  }

  private EmitContext(EmitOptions options, NamedApi settled) {
    this.named = settled;
    this.options = options;
    this.types = new JavaTypes(settled, options);
    this.byTag =
        settled.api().operations().stream()
            .collect(groupingBy(operation -> settled.operation(operation.id()).tag()));
  }

  /** A context of an API that is settled, of which some operations may have been left out since. */
  static EmitContext ofSettled(NamedApi settled, EmitOptions options) {
    return new EmitContext(options, settled);
  }

  private EmitContext(EmitContext other) {
    this.named = other.named;
    this.options = other.options;
    this.types = other.types;
    this.byTag = other.byTag;
  }

  /** The same with nothing noted yet, for one of several that work at a time. */
  EmitContext anew() {
    return new EmitContext(this);
  }

  public NamedApi named() {
    return named;
  }

  public EmitOptions options() {
    return options;
  }

  public JavaTypes types() {
    return types;
  }

  /** The package of services, parameters objects and the client, as code. */
  public JavaCode packageName() {
    return JavaCode.qualifiedName(options.packageName());
  }

  /** The package of models, as code. */
  public JavaCode modelPackage() {
    return JavaCode.qualifiedName(options.modelPackage());
  }

  /** The operations of a tag, in the API's order. */
  public List<IrOperation> operations(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /** A class of the client's own package. */
  public ClassName own(String simpleName) {
    return ClassName.get(options.packageName(), simpleName);
  }

  /** Whether code that names this type refers to a deprecated class. */
  public boolean usesDeprecated(IrTypeUse use) {
    if (use.type() instanceof IrType.Array array) {
      return usesDeprecated(array.items());
    }
    if (use.type() instanceof IrType.Map map) {
      return usesDeprecated(map.values());
    }
    IrDeclaration declaration = types.declaration(use);
    return declaration != null && declaration.docs().deprecated();
  }

  /** Whether a value is more than any JSON. */
  public boolean isTyped(IrTypeUse use) {
    return !(use.type() instanceof IrType.Json);
  }

  /** Notes something worth telling the user. */
  @FormatMethod
  public void report(EmitDiagnostic id, IrSource source, String message, Object... arguments) {
    String text = String.format(Locale.ROOT, message, arguments);
    diagnostics.add(new Diagnostic(id, id.severity(), text, source.pointer(), source.place()));
  }

  /** What was noted, in order. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
