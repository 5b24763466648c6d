package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import java.util.List;
import java.util.Optional;

/** Writes functions from a page, or from an item, to what is at a path in it. */
final class PageFunctions {
  static final JavaCode PAGING =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "Paging"));

  private final EmitContext context;

  PageFunctions(EmitContext context) {
    this.context = context;
  }

  /** A property of a model: how Java gets it, and its type. */
  record Step(JavaIdentifier getter, IrTypeUse type) {}

  /** The property, if the type is a model that has it. */
  Optional<Step> step(IrTypeUse use, String wireName) {
    if (!(context.types().declaration(use) instanceof IrDeclaration.Model model)) {
      return Optional.empty();
    }
    return model.properties().stream()
        .filter(property -> property.wireName().equals(wireName))
        .findFirst()
        .map(property -> new Step(getter(model, property), property.type()));
  }

  /** The function, if the path leads somewhere. */
  Optional<JavaCode> of(IrTypeUse start, JavaIdentifier value, List<String> path) {
    Optional<Step> only = path.size() == 1 ? step(start, path.get(0)) : Optional.empty();
    return only.isPresent()
        ? Optional.of(reference(start, only.get()))
        : chain(start, value, path).map(code -> JavaCode.of("%s -> %s", value, code));
  }

  /** Whether code that goes down the path, through lists too, refers to what is deprecated. */
  boolean usesDeprecated(IrTypeUse start, List<String> path) {
    IrTypeUse at = start;
    for (String name : path) {
      if (!(context.types().declaration(at) instanceof IrDeclaration.Model model)) {
        return false;
      }
      Optional<IrProperty> property =
          model.properties().stream().filter(p -> p.wireName().equals(name)).findFirst();
      if (property.isEmpty()) {
        return false;
      }
      at = property.get().type();
      if (property.get().docs().deprecated() || context.usesDeprecated(at)) {
        return true;
      }
      at = at.type() instanceof IrType.Array array ? array.items() : at;
    }
    return false;
  }

  private Optional<JavaCode> chain(IrTypeUse start, JavaIdentifier value, List<String> path) {
    IrTypeUse at = start;
    JavaCode code = JavaCode.of("%s", value);
    for (int i = 0; i < path.size(); i++) {
      Optional<Step> step = step(at, path.get(i));
      if (step.isEmpty()) {
        JavaLiteral pointer = pointer(path.subList(i, path.size()));
        return isOpen(at)
            ? Optional.of(JavaCode.of("%s.json(%s, %s)", PAGING, code, pointer))
            : Optional.empty();
      }
      code =
          i == 0
              ? JavaCode.of("%s.%s()", value, step.get().getter())
              : JavaCode.of("%s.at(%s, %s)", PAGING, code, reference(at, step.get()));
      at = step.get().type();
    }
    return Optional.of(code);
  }

  /** Whether there may be more in it than Java knows. */
  private boolean isOpen(IrTypeUse use) {
    return use.type() instanceof IrType.Json || context.types().declaration(use) instanceof IrUnion;
  }

  private static JavaLiteral pointer(List<String> path) {
    StringBuilder pointer = new StringBuilder();
    path.forEach(n -> pointer.append('/').append(n.replace("~", "~0").replace("/", "~1")));
    return JavaLiteral.of(pointer.toString());
  }

  private JavaCode reference(IrTypeUse use, Step step) {
    return JavaCode.of("%s::%s", TypeCode.of(context.types().of(use)), step.getter());
  }

  private JavaIdentifier getter(IrDeclaration.Model model, IrProperty property) {
    return JavaIdentifier.of(context.named().property(model.id(), property.wireName()));
  }
}
