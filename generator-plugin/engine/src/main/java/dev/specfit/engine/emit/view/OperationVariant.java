package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to call an operation.
 *
 * @param method the typed method's name
 * @param wire the Retrofit method's name
 * @param result what comes back
 * @param body the media type of what is sent, or null where nothing is
 * @param asked the media type asked for, where this isn't the preferred way, else null
 * @param sent the media type sent, where this isn't the preferred way, else null
 * @param others the methods for the other ways, where this is the preferred one
 */
record OperationVariant(
    JavaIdentifier method,
    JavaIdentifier wire,
    ResultCode result,
    @Nullable IrContent body,
    @Nullable String asked,
    @Nullable String sent,
    List<JavaIdentifier> others) {

  /** Whether it is the preferred way: pages are walked by it alone. */
  boolean isPreferred() {
    return asked == null && sent == null;
  }

  /** Every way, the preferred one first. */
  static List<OperationVariant> of(EmitContext context, IrOperation operation) {
    OperationNames names = context.named().operation(operation.id());
    ResultCode preferred = ResultCode.of(context, operation);
    IrContent body =
        operation.body() == null
            ? null
            : IrChoices.preferred(operation.body().contents()).orElseThrow();
    List<OperationVariant> others = new ArrayList<>();
    IrChoices.otherAnswers(operation)
        .forEach(
            (mediaType, answers) ->
                others.add(
                    other(
                        names.answeredAs(mediaType),
                        ResultCode.of(context, operation, answers),
                        body,
                        mediaType,
                        null)));
    for (IrContent content : IrChoices.otherBodies(operation)) {
      String name = names.sentWith(content.mediaType());
      others.add(other(name, preferred, content, null, content.mediaType()));
    }
    List<OperationVariant> all = new ArrayList<>();
    all.add(
        new OperationVariant(
            JavaIdentifier.of(names.method()),
            JavaIdentifier.of(names.wireMethod()),
            preferred,
            body,
            null,
            null,
            others.stream().map(OperationVariant::method).toList()));
    all.addAll(others);
    return all;
  }

  private static OperationVariant other(
      String name,
      ResultCode result,
      @Nullable IrContent body,
      @Nullable String asked,
      @Nullable String sent) {
    return new OperationVariant(
        JavaIdentifier.of(name),
        JavaIdentifier.of(OperationNames.wire(name)),
        result,
        body,
        asked,
        sent,
        List.of());
  }
}
