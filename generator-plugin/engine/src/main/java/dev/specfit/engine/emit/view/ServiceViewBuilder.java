package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.ServiceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the views of service interfaces. */
public final class ServiceViewBuilder {
  private final EmitContext context;

  public ServiceViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** The view of the service of one tag. */
  public ServiceView build(String tag, ServiceNames names) {
    List<IrOperation> operations = context.operations(tag);
    return new ServiceView(
        context.packageName(),
        JavaIdentifier.of(names.type()),
        doc(context, tag, 0),
        operations.stream().anyMatch(this::usesDeprecated),
        operations.stream().flatMap(this::views).toList());
  }

  /** The views of the ways to call an operation. */
  private Stream<ServiceView.Operation> views(IrOperation operation) {
    new OperationChecks(context, operation).report();
    new MediaTypeChecks(context, operation).report();
    return OperationVariant.of(context, operation).stream()
        .map(variant -> new OperationViewBuilder(context, operation, variant).build());
  }

  /** What there is to say of a tag. */
  static JavadocText doc(EmitContext context, String tag, int indent) {
    JavadocText.Builder doc = JavadocText.builder();
    String name = tag.isBlank() ? context.named().api().title() : tag;
    if (name.isBlank()) {
      doc.html("The operations.");
    } else {
      doc.html("%s.", DocValue.text(name));
    }
    return doc.build(indent);
  }

  /** Whether what an operation takes or gives is of a deprecated class. */
  boolean usesDeprecated(IrOperation operation) {
    Stream<IrContent> sent =
        operation.body() == null ? Stream.of() : operation.body().contents().stream();
    Stream<IrTypeUse> passed =
        Stream.concat(operation.parameters().stream().map(IrParameter::type), types(sent));
    IrPagination pagination = operation.pagination();
    return Stream.concat(passed, answers(operation)).anyMatch(context::usesDeprecated)
        || (pagination != null
            && answers(operation).anyMatch(page -> usesDeprecated(page, pagination)));
  }

  private boolean usesDeprecated(IrTypeUse page, IrPagination pagination) {
    PageFunctions functions = new PageFunctions(context);
    List<String> position = new ArrayList<>(pagination.items());
    position.addAll(pagination.nextItem());
    return Stream.concat(Stream.of(position, pagination.next()), pagination.signs().all().stream())
        .anyMatch(path -> functions.usesDeprecated(page, path));
  }

  private static Stream<IrTypeUse> answers(IrOperation operation) {
    return types(operation.responses().stream().flatMap(r -> r.contents().stream()));
  }

  private static Stream<IrTypeUse> types(Stream<IrContent> contents) {
    return contents.map(IrContent::type).filter(Objects::nonNull).map(type -> type);
  }
}
