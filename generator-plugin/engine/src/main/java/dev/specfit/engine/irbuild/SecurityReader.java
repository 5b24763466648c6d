package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrSecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the operations of a document ask for; what isn't declared is told once a scheme. */
final class SecurityReader {
  private final Scope scope;
  private final Map<String, Undefined> undefined = new LinkedHashMap<>();

  SecurityReader(Scope scope) {
    this.scope = scope;
  }

  /** What an operation asks for: its own requirements where it has any, else the document's. */
  List<IrSecurityRequirement> requirements(SpecObject operation) {
    SpecNode own = operation.get("security");
    SpecNode effective = own != null ? own : scope.document().root().get("security");
    List<IrSecurityRequirement> result = new ArrayList<>();
    for (SpecNode alternative : Nodes.items(effective)) {
      if (alternative instanceof SpecObject object) {
        List<String> schemes = new ArrayList<>(object.members().keySet());
        schemes.removeIf(key -> key.startsWith("x-") && !declared().containsKey(key));
        if (areDeclared(schemes, object)) {
          result.add(new IrSecurityRequirement(schemes));
        }
      }
    }
    return result;
  }

  private boolean areDeclared(List<String> schemes, SpecObject where) {
    boolean all = true;
    for (String key : schemes) {
      if (!declared().containsKey(key)) {
        undefined.merge(key, new Undefined(where, 1), (one, more) -> one.again());
        all = false;
      }
    }
    return all;
  }

  private Map<String, SpecNode> declared() {
    return Nodes.members(scope.document().root().get("components"), "securitySchemes");
  }

  /** Tells of schemes that aren't declared, when all operations are read. */
  void report() {
    String known =
        declared().isEmpty()
            ? "the document declares none"
            : "declared are `" + String.join("`, `", declared().keySet()) + "`";
    undefined.forEach(
        (key, found) ->
            scope
                .findings()
                .add(
                    IrProblem.UNDEFINED_SECURITY_SCHEME,
                    "security scheme `%s`, which %d %s for, isn't declared; that alternative is left out; %s"
                        .formatted(
                            key,
                            found.count(),
                            found.count() == 1 ? "operation asks" : "operations ask",
                            known),
                    found.where()));
  }

  /** Whether a document says anything at all of who may call. */
  static boolean saysAnything(SpecObject root) {
    return root.get("security") != null
        || Nodes.members(root, "paths").values().stream().anyMatch(SecurityReader::hasSecurity);
  }

  private static boolean hasSecurity(@Nullable SpecNode pathItem) {
    return pathItem instanceof SpecObject item
        && item.members().values().stream()
            .anyMatch(o -> o instanceof SpecObject operation && operation.get("security") != null);
  }

  /**
   * A scheme that isn't declared.
   *
   * @param where it was first asked for
   * @param count how many operations ask for it
   */
  private record Undefined(SpecObject where, int count) {
    Undefined again() {
      return new Undefined(where, count + 1);
    }
  }
}
