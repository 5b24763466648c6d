package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.Optional;

/** Writes how a request's body carries the position of a page. */
final class PageBodyCode {
  private static final JavaCode PAGE_BODY =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "PageBody"));

  private final EmitContext context;
  private final PageFunctions functions;
  private final Locals locals;

  PageBodyCode(EmitContext context, PageFunctions functions, Locals locals) {
    this.context = context;
    this.functions = functions;
    this.locals = locals;
  }

  /**
   * A body that moves.
   *
   * @param first the first page's, with how it moves
   * @param next the name that each page's has in the function that sends it
   */
  record Moved(JavaCode first, JavaIdentifier next) {}

  /** The body, if the position is a property of it that can be written. */
  Optional<Moved> of(IrOperation operation, BodyCode body, String wireName) {
    IrBody declared = operation.body();
    IrTypeUse use =
        declared == null
            ? null
            : IrChoices.preferred(declared.contents()).map(c -> c.type()).orElse(null);
    Optional<PageFunctions.Step> step =
        use == null ? Optional.empty() : functions.step(use, wireName);
    JavaIdentifier at = locals.fresh("at");
    Optional<JavaCode> value = step.flatMap(s -> value(context.types().of(s.type()), at));
    if (use == null || step.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    JavaCode type = TypeCode.of(context.types().of(use));
    JavaCode content =
        body.optional()
            ? JavaCode.of("%s == null ? %s.builder().build() : %s", body.sent(), type, body.sent())
            : body.sent();
    JavaIdentifier from = locals.fresh("from");
    JavaCode first =
        JavaCode.of(
            "%s.of(%s, %s, %s::%s, (%s, %s) -> %s.toBuilder().%s(%s).build())",
            PAGE_BODY,
            JavaLiteral.of(wireName),
            content,
            type,
            step.get().getter(),
            from,
            at,
            from,
            step.get().getter(),
            value.get());
    return Optional.of(new Moved(first, locals.fresh("next")));
  }

  /** The text of a position as the builder takes it. */
  private static Optional<JavaCode> value(TypeName type, JavaIdentifier at) {
    if (type.equals(ClassName.get(String.class))) {
      return Optional.of(JavaCode.of("%s", at));
    } else if (type.equals(ClassName.get(Long.class))) {
      return Optional.of(JavaCode.of("Long.parseLong(%s)", at));
    } else if (type.equals(ClassName.get(Integer.class))) {
      return Optional.of(JavaCode.of("Integer.parseInt(%s)", at));
    } else if (type.equals(RuntimeTypes.INT64_STRING)) {
      return Optional.of(JavaCode.of("%s.of(%s)", TypeCode.of(type), at));
    }
    return Optional.empty();
  }
}
