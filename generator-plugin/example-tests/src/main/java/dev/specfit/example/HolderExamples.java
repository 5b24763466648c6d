package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.example.synthesis.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The examples of what can hold some beside its schema: a media type, a parameter, a header. They
 * overrule those of the schema.
 */
final class HolderExamples {
  /** An example under its name. */
  record Named(String name, SpecNode value) {}

  private HolderExamples() {}

  /** All that have a value; the others are noted in the ledger. */
  static List<Named> of(@Nullable SpecNode holder, Schemas schemas, ExampleLedger ledger) {
    List<Named> found = new ArrayList<>();
    if (holder instanceof SpecObject object) {
      SpecNode single = object.get("example");
      if (single != null) {
        found.add(new Named("example", single));
      }
      SpecNode several = object.get("examples");
      if (several != null && !(several instanceof SpecObject)) {
        ledger.leaveOut(several, "`examples` has to be an object of examples by name");
      }
      for (Map.Entry<String, SpecNode> entry : Nodes.members(several).entrySet()) {
        named(entry.getKey(), schemas.resolve(entry.getValue()), ledger, found);
      }
    }
    return found;
  }

  private static void named(String name, SpecNode node, ExampleLedger ledger, List<Named> found) {
    SpecNode value = node instanceof SpecObject object ? object.get("value") : null;
    if (value != null) {
      found.add(new Named(name, value));
    } else if (node instanceof SpecObject object && object.get("externalValue") != null) {
      ledger.leaveOut(node, "its `externalValue` isn't fetched; write the `value` here");
    } else {
      ledger.leaveOut(node, "`" + name + "` is no Example Object: it has no `value`");
    }
  }
}
