package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The types declared so far. A model's inside is read later, from a queue: recursion goes through
 * models, so it never becomes recursion here.
 */
final class Declarations {
  private final Map<IrId, IrDeclaration> declared = new LinkedHashMap<>();
  private final Set<IrId> promised = new LinkedHashSet<>();
  private final Deque<Supplier<IrDeclaration>> queue = new ArrayDeque<>();

  /** Declares a type that is read already; the first of an identity stays. */
  void declare(IrDeclaration declaration) {
    if (promised.add(declaration.id())) {
      declared.put(declaration.id(), declaration);
    }
  }

  /** Promises a type whose inside is read later. */
  void promise(IrId id, Supplier<IrDeclaration> later) {
    if (promised.add(id)) {
      queue.add(later);
    }
  }

  /** Reads what was promised, and what that promises in turn. */
  void readPromised() {
    for (Supplier<IrDeclaration> next = queue.poll(); next != null; next = queue.poll()) {
      IrDeclaration declaration = next.get();
      declared.put(declaration.id(), declaration);
    }
  }

  @Nullable IrDeclaration get(IrId id) {
    return declared.get(id);
  }

  /** All of them, in the order they were met. */
  List<IrDeclaration> all() {
    return new ArrayList<>(declared.values());
  }
}
