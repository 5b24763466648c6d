package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an operation's pages are walked.
 *
 * @param item the class of an item
 * @param items the function that gives a page's items
 * @param steps the calls that say how pages follow each other
 */
record PagingCode(TypeName item, JavaCode items, JavaCode steps) {
  private static final JavaCode PAGING =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "Paging"));

  /** The paging of an operation, if it has one that can be written. */
  static Optional<PagingCode> of(EmitContext context, IrOperation operation, ResultCode result) {
    IrPagination pagination = operation.pagination();
    if (pagination == null) {
      return Optional.empty();
    }
    IrTypeUse page = result.use();
    Optional<PagingCode> code =
        page == null ? Optional.empty() : new Walk(context, page, pagination).code();
    if (code.isEmpty()) {
      context.report(
          EmitDiagnostic.UNPAGED,
          operation.source(),
          "`%s %s` isn't walked page by page: `/%s` isn't an array in its response, or a position"
              + " isn't there",
          operation.method(),
          operation.path(),
          String.join("/", pagination.items()));
    }
    return code;
  }

  private static final class Walk {
    private final EmitContext context;
    private final IrTypeUse page;
    private final IrPagination pagination;

    Walk(EmitContext context, IrTypeUse page, IrPagination pagination) {
      this.context = context;
      this.page = page;
      this.pagination = pagination;
    }

    Optional<PagingCode> code() {
      Optional<IrTypeUse> items = typeAt(pagination.items());
      if (items.isEmpty() || !(items.get().type() instanceof IrType.Array array)) {
        return Optional.empty();
      }
      List<JavaCode> steps = new ArrayList<>();
      addSize(steps);
      if (!addPosition(steps, JavaIdentifier.of("current"), pagination.current())
          || !addPosition(steps, JavaIdentifier.of("totalPages"), pagination.totalPages())
          || !addPosition(steps, JavaIdentifier.of("hasMore"), pagination.hasMore())) {
        return Optional.empty();
      }
      if (pagination.endsAtShortPage()) {
        steps.add(JavaCode.of(".endsAtShortPage()"));
      }
      Optional<JavaCode> last = last();
      if (last.isEmpty()) {
        return Optional.empty();
      }
      steps.add(last.get());
      TypeName item = context.types().of(array.items());
      return function(pagination.items())
          .map(code -> new PagingCode(item, code, JavaCode.join("", steps)));
    }

    private void addSize(List<JavaCode> steps) {
      if (pagination.size().isEmpty()) {
        return;
      }
      JavaLiteral name = parameter(pagination.size());
      Long value = pagination.sizeDefault();
      steps.add(
          value == null
              ? JavaCode.of(".size(%s)", name)
              : JavaCode.of(".size(%s, %s)", name, JavaLiteral.of(value.longValue())));
    }

    private boolean addPosition(List<JavaCode> steps, JavaIdentifier method, List<String> path) {
      if (path.isEmpty()) {
        return true;
      }
      Optional<JavaCode> function = function(path);
      function.ifPresent(code -> steps.add(JavaCode.of(".%s(%s)", method, code)));
      return function.isPresent();
    }

    private Optional<JavaCode> last() {
      JavaLiteral position = parameter(pagination.position());
      JavaLiteral first = JavaLiteral.of(pagination.first());
      return switch (pagination.style()) {
        case PAGE_NUMBER -> Optional.of(JavaCode.of(".byPageNumber(%s, %s)", position, first));
        case OFFSET -> Optional.of(JavaCode.of(".byOffset(%s, %s)", position, first));
        case CURSOR ->
            function(pagination.next()).map(f -> JavaCode.of(".byCursor(%s, %s)", position, f));
        case NEXT_URL -> function(pagination.next()).map(f -> JavaCode.of(".byNextUrl(%s)", f));
        case LINK_HEADER -> Optional.of(JavaCode.of(".byLinkHeader()"));
      };
    }

    /** A parameter's name as it stands in the query, such as {@code page[number]}. */
    private static JavaLiteral parameter(List<String> path) {
      StringBuilder name = new StringBuilder(path.isEmpty() ? "" : path.get(0));
      path.stream().skip(1).forEach(token -> name.append('[').append(token).append(']'));
      return JavaLiteral.of(name.toString());
    }

    /** The function from a page to what is at a path in it. */
    private Optional<JavaCode> function(List<String> path) {
      if (path.size() == 1) {
        return step(page, path.get(0))
            .map(
                step ->
                    JavaCode.of("%s::%s", TypeCode.of(context.types().of(page)), step.getter()));
      }
      IrTypeUse at = page;
      JavaCode value = JavaCode.of("page");
      for (int i = 0; i < path.size(); i++) {
        Optional<Step> step = step(at, path.get(i));
        if (step.isEmpty()) {
          return Optional.empty();
        }
        value =
            i == 0
                ? JavaCode.of("page.%s()", step.get().getter())
                : JavaCode.of(
                    "%s.at(%s, %s::%s)",
                    PAGING, value, TypeCode.of(context.types().of(at)), step.get().getter());
        at = step.get().type();
      }
      return Optional.of(JavaCode.of("page -> %s", value));
    }

    private Optional<IrTypeUse> typeAt(List<String> path) {
      Optional<IrTypeUse> at = Optional.of(page);
      for (String token : path) {
        at = at.flatMap(use -> step(use, token)).map(Step::type);
      }
      return at;
    }

    private Optional<Step> step(IrTypeUse use, String wireName) {
      if (!(context.types().declaration(use) instanceof IrDeclaration.Model model)) {
        return Optional.empty();
      }
      return model.properties().stream()
          .filter(property -> property.wireName().equals(wireName))
          .findFirst()
          .map(property -> new Step(getter(model, property), property.type()));
    }

    private JavaIdentifier getter(IrDeclaration.Model model, IrProperty property) {
      return JavaIdentifier.of(context.named().property(model.id(), property.wireName()));
    }

    private record Step(JavaIdentifier getter, IrTypeUse type) {}
  }

  /** The call that walks, as an expression. */
  JavaCode call(JavaIdentifier out, JavaCode request) {
    return JavaCode.of("%s.of(%s, %s.query(), query -> %s)%s", PAGING, items, out, request, steps);
  }

  /** {@code PagedCall<page, item>}. */
  TypeName type(TypeName page) {
    return ParameterizedTypeName.get(ClassName.get("dev.specfit.runtime", "PagedCall"), page, item);
  }
}
