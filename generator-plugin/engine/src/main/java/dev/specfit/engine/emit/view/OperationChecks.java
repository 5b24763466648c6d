package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.ir.IrOperation;

/** Reports what an operation asks for that its Java can't do. */
final class OperationChecks {
  private final EmitContext context;
  private final IrOperation operation;

  OperationChecks(EmitContext context, IrOperation operation) {
    this.context = context;
    this.operation = operation;
  }

  void report() {
    if (PathTemplate.climbs(operation.path())) {
      context.report(
          EmitDiagnostic.CLIMBING_PATH,
          operation.source(),
          "the path `%s` leads out of the base URL; take the dot segments away",
          operation.path());
    }
    reportLong("the path", operation.path());
    reportLong("the operationId", OperationAnnotations.id(operation));
  }

  private void reportLong(String what, String text) {
    if (!JavaLiteral.of(text).isConstant()) {
      context.report(
          EmitDiagnostic.TOO_LONG_FOR_ANNOTATION,
          operation.source(),
          "%s has %s characters; shorten it",
          what,
          text.length());
    }
  }
}
