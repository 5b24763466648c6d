package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an operation's pages are walked.
 *
 * @param item the class of an item
 * @param items the function that gives a page's items
 * @param steps the calls that say how pages follow each other
 * @param query the name that each page's query has in the function that sends it
 * @param moved the body that carries the position, or null where the query does
 */
record PagingCode(
    TypeName item,
    JavaCode items,
    JavaCode steps,
    JavaIdentifier query,
    PageBodyCode.@Nullable Moved moved) {

  /** The paging of an operation, if it has one that can be written. */
  static Optional<PagingCode> of(
      EmitContext context,
      IrOperation operation,
      ResultCode result,
      @Nullable BodyCode body,
      Locals locals) {
    IrPagination pagination = operation.pagination();
    if (pagination == null) {
      return Optional.empty();
    }
    IrTypeUse page = result.use();
    Optional<PagingCode> code =
        page == null
            ? Optional.empty()
            : new Walk(context, page, pagination, operation, body, locals).code();
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
    private final PageFunctions functions;
    private final IrTypeUse page;
    private final IrPagination pagination;
    private final IrOperation operation;
    private final @Nullable BodyCode body;
    private final Locals locals;
    private final JavaIdentifier given;

    Walk(
        EmitContext context,
        IrTypeUse page,
        IrPagination pagination,
        IrOperation operation,
        @Nullable BodyCode body,
        Locals locals) {
      this.context = context;
      this.functions = new PageFunctions(context);
      this.page = page;
      this.pagination = pagination;
      this.operation = operation;
      this.body = body;
      this.locals = locals;
      this.given = locals.fresh("page");
    }

    Optional<PagingCode> code() {
      Optional<IrTypeUse> items = typeAt(pagination.items());
      if (items.isEmpty() || !(items.get().type() instanceof IrType.Array array)) {
        return Optional.empty();
      }
      Optional<PageBodyCode.Moved> moved =
          pagination.inBody() && body != null
              ? new PageBodyCode(context, functions, locals)
                  .of(operation, body, pagination.position().get(0))
              : Optional.empty();
      Optional<JavaCode> last = last(array.items());
      List<JavaCode> steps = new ArrayList<>();
      addSize(steps);
      if (!addSigns(steps) || last.isEmpty() || pagination.inBody() != moved.isPresent()) {
        return Optional.empty();
      }
      if (pagination.endsAtShortPage()) {
        steps.add(JavaCode.of(".endsAtShortPage()"));
      }
      steps.add(last.get());
      TypeName item = context.types().of(array.items());
      return function(pagination.items())
          .map(
              code ->
                  new PagingCode(
                      item,
                      code,
                      JavaCode.join("", steps),
                      locals.fresh("query"),
                      moved.orElse(null)));
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

    private boolean addSigns(List<JavaCode> steps) {
      IrPagination.Signs signs = pagination.signs();
      return addSign(steps, "current", signs.current())
          && addSign(steps, "totalPages", signs.totalPages())
          && addSign(steps, "totalItems", signs.totalItems())
          && addSign(steps, "hasMore", signs.hasMore())
          && addSign(steps, "isLast", signs.isLast());
    }

    private boolean addSign(List<JavaCode> steps, String method, List<String> path) {
      if (path.isEmpty()) {
        return true;
      }
      Optional<JavaCode> function = function(path);
      function.ifPresent(
          code -> steps.add(JavaCode.of(".%s(%s)", JavaIdentifier.of(method), code)));
      return function.isPresent();
    }

    private Optional<JavaCode> last(IrTypeUse item) {
      JavaLiteral position = parameter(pagination.position());
      JavaLiteral first = JavaLiteral.of(pagination.first());
      return switch (pagination.style()) {
        case PAGE_NUMBER -> Optional.of(JavaCode.of(".byPageNumber(%s, %s)", position, first));
        case OFFSET -> Optional.of(JavaCode.of(".byOffset(%s, %s)", position, first));
        case CURSOR ->
            pagination.next().isEmpty()
                ? functions
                    .of(item, locals.fresh("item"), pagination.nextItem())
                    .map(f -> JavaCode.of(".byLastItem(%s, %s)", position, f))
                : function(pagination.next())
                    .map(f -> JavaCode.of(".byCursor(%s, %s)", position, f));
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
      return functions.of(page, given, path);
    }

    private Optional<IrTypeUse> typeAt(List<String> path) {
      Optional<IrTypeUse> at = Optional.of(page);
      for (String token : path) {
        at = at.flatMap(use -> functions.step(use, token)).map(PageFunctions.Step::type);
      }
      return at;
    }
  }

  /** The call that walks, as an expression. */
  JavaCode call(JavaIdentifier out, JavaCode request) {
    return moved == null
        ? JavaCode.of(
            "%s.of(%s, %s.query(), %s -> %s)%s",
            PageFunctions.PAGING, items, out, query, request, steps)
        : JavaCode.of(
            "%s.of(%s, %s, %s -> %s)%s",
            PageFunctions.PAGING, items, moved.first(), moved.next(), request, steps);
  }

  /** {@code PagedCall<page, item>}. */
  TypeName type(TypeName page) {
    return ParameterizedTypeName.get(ClassName.get("dev.specfit.runtime", "PagedCall"), page, item);
  }
}
