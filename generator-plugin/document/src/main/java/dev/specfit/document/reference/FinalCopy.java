package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last copy of a bundled document: every value with its final pointer, references final. */
final class FinalCopy {
  private final Map<SpecScalar, Target> provisional;
  private final Map<Target, String> names;
  private final SpecLimits limits;
  private int nodes;

  FinalCopy(Map<SpecScalar, Target> provisional, Map<Target, String> names, SpecLimits limits) {
    this.provisional = provisional;
    this.names = names;
    this.limits = limits;
  }

  SpecNode copy(SpecNode node, JsonPointer pointer, int depth) {
    if (++nodes > limits.nodes()) {
      throw new ReferenceProblem(
          Diagnostic.of(
              DocumentDiagnostic.TOO_MANY_VALUES,
              "with its references brought inside, the document has more than "
                  + limits.nodes()
                  + " values; use a smaller cut of it",
              node));
    }
    if (depth > limits.depth()) {
      throw new ReferenceProblem(
          Diagnostic.of(
              DocumentDiagnostic.NESTING_TOO_DEEP,
              "with references brought inside, values nest more than " + limits.depth() + " deep",
              node));
    }
    if (node instanceof SpecObject object) {
      Map<String, SpecNode> members = new LinkedHashMap<>();
      object.members().forEach((k, v) -> members.put(k, copy(v, pointer.child(k), depth + 1)));
      return object.with(pointer, members);
    }
    if (node instanceof SpecArray array) {
      List<SpecNode> items = new ArrayList<>(array.items().size());
      for (SpecNode item : array.items()) {
        items.add(copy(item, pointer.child(Integer.toString(items.size())), depth + 1));
      }
      return new SpecArray(pointer, array.place(), items);
    }
    return scalar((SpecScalar) node, pointer);
  }

  private SpecScalar scalar(SpecScalar scalar, JsonPointer pointer) {
    Target target = provisional.get(scalar);
    String text =
        target == null
            ? scalar.text()
            : "#"
                + JsonPointer.ROOT.child(
                    "components", target.section(), names.getOrDefault(target, target.baseName()));
    return new SpecScalar(pointer, scalar.place(), scalar.kind(), text);
  }
}
