package dev.specfit.engine.emit.view;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrParameter.In;
import java.util.Comparator;
import java.util.List;

/**
 * Which parameters of an operation are arguments of its method: those in the path, and those that
 * are required, unless so many are that nobody could tell them apart by their places. The others
 * are in the parameters object.
 */
final class Arguments {
  /** More required parameters than this, beside those in the path, are set by name. */
  private static final int MOST = 8;

  private Arguments() {}

  /** The arguments, those in the path first. */
  static List<IrParameter> of(IrOperation operation) {
    boolean byName = byName(operation);
    return operation.parameters().stream()
        .filter(parameter -> parameter.in() == In.PATH || (parameter.required() && !byName))
        .sorted(Comparator.comparing(parameter -> parameter.in() != In.PATH))
        .toList();
  }

  /** Whether required parameters are set by name in the parameters object. */
  static boolean byName(IrOperation operation) {
    return operation.parameters().stream()
            .filter(parameter -> parameter.required() && parameter.in() != In.PATH)
            .count()
        > MOST;
  }
}
