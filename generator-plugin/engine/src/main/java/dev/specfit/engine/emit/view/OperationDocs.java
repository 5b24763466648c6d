package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.FactSentences;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments of one operation's methods. */
final class OperationDocs {
  private final EmitContext context;
  private final IrOperation operation;
  private final OperationVariant variant;
  private final OperationNames names;
  private final List<IrParameter> arguments;
  private final @Nullable BodyCode body;
  private final boolean paged;

  OperationDocs(
      EmitContext context,
      IrOperation operation,
      OperationVariant variant,
      List<IrParameter> arguments,
      @Nullable BodyCode body,
      boolean paged) {
    this.context = context;
    this.operation = operation;
    this.variant = variant;
    this.names = context.named().operation(operation.id());
    this.arguments = arguments;
    this.body = body;
    this.paged = paged;
  }

  JavadocText full() {
    JavadocText.Builder doc = Docs.of(operation.docs(), DocValue.EMPTY);
    doc.html("%s", DocValue.code(request()));
    addMediaTypes(doc);
    addArguments(doc);
    doc.param(
        JavaIdentifier.of("params"),
        DocValue.html(
            Arguments.byName(operation)
                ? "what to ask with, required parameters among it: a lambda, or finished %s"
                : "what else to ask with: a lambda, or finished %s",
            DocValue.link(TypeCode.of(context.own(names.params())))));
    addResult(doc);
    return Docs.finish(doc, operation.docs(), 2);
  }

  JavadocText withoutParams() {
    JavadocText.Builder doc = JavadocText.builder().prose(operation.docs().summary());
    if (doc.isEmpty()) {
      doc.html("%s", DocValue.code(request()));
    }
    if (variant.others().isEmpty()) {
      addMediaTypes(doc);
    }
    doc.html("The same without further parameters.");
    addArguments(doc);
    addResult(doc);
    return Docs.finish(doc, operation.docs(), 2);
  }

  JavadocText wire() {
    JavadocText.Builder doc =
        JavadocText.builder().html("The request itself, see %s.", DocValue.link(variant.method()));
    return Docs.finish(doc, operation.docs(), 2);
  }

  private String request() {
    return operation.method() + " " + operation.path();
  }

  private void addMediaTypes(JavadocText.Builder doc) {
    if (variant.asked() != null) {
      doc.html("Asks for %s.", DocValue.code(variant.asked()));
    } else if (variant.sent() != null) {
      doc.html("Sends %s.", DocValue.code(variant.sent()));
    } else if (!variant.others().isEmpty()) {
      DocValue links =
          variant.others().stream()
              .map(DocValue::link)
              .reduce((before, link) -> DocValue.html("%s, %s", before, link))
              .orElse(DocValue.EMPTY);
      doc.html("In other media types: %s.", links);
    }
  }

  private void addArguments(JavadocText.Builder doc) {
    for (IrParameter argument : arguments) {
      DocValue what =
          DocValue.prose(
              argument.docs().description(),
              DocValue.html("the %s", DocValue.code(argument.wireName())));
      List<DocValue> text = new ArrayList<>(FactSentences.of(argument.type()));
      text.add(0, text.isEmpty() ? what : what.ended());
      doc.param(JavaIdentifier.of(names.parameter(argument)), DocValue.join(text));
    }
    if (body != null) {
      doc.param(body.argument(), body.doc());
    }
  }

  private void addResult(JavadocText.Builder doc) {
    doc.tag(
        "@return",
        paged
            ? DocValue.html("the first page, and from it all others%s", valueless())
            : DocValue.html("the call, ready to be sent%s", valueless()));
  }

  private DocValue valueless() {
    if (!variant.result().isNullable()) {
      return DocValue.EMPTY;
    }
    DocValue statuses =
        variant.result().valueless().stream()
            .map(DocValue::code)
            .reduce((before, status) -> DocValue.html("%s or %s", before, status))
            .orElse(DocValue.EMPTY);
    return DocValue.html("; what comes with %s may be null", statuses);
  }
}
