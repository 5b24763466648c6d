package dev.specfit.drift.names;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which operation of the revision is which of the base: of the same method and path; else whatever
 * the path calls its variables; else by the operationId.
 */
public final class OperationPairs {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  private final Map<IrOperation, IrOperation> pairs = new LinkedHashMap<>();
  private final Map<IrId, IrOperation> left = new LinkedHashMap<>();

  private OperationPairs() {}

  /** The revision's operation for each of the base that is still there. */
  public static Map<IrOperation, IrOperation> of(
      IrApi base, IrApi revision, DocumentPairs documents) {
    OperationPairs result = new OperationPairs();
    revision.operations().forEach(operation -> result.left.put(operation.id(), operation));
    for (IrOperation operation : base.operations()) {
      IrOperation same = result.left.remove(documents.inRevision(operation.id()));
      if (same != null) {
        result.pairs.put(operation, same);
      }
    }
    result.pair(base, o -> o.method() + " " + VARIABLE.matcher(o.path()).replaceAll("{}"));
    result.pair(base, o -> o.operationId() == null ? "" : o.operationId());
    return result.pairs;
  }

  private void pair(IrApi base, Function<IrOperation, String> key) {
    Map<String, IrOperation> byKey = new HashMap<>();
    left.values().forEach(operation -> byKey.putIfAbsent(key.apply(operation), operation));
    byKey.remove("");
    for (IrOperation operation : base.operations()) {
      if (!pairs.containsKey(operation)) {
        IrOperation other = byKey.remove(key.apply(operation));
        if (other != null) {
          pairs.put(operation, other);
          left.remove(other.id());
        }
      }
    }
  }
}
