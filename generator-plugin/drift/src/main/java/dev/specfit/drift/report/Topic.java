package dev.specfit.drift.report;

import dev.specfit.drift.change.Change;
import java.util.List;

/** What a change is about, as a heading over changes of the same. */
final class Topic {
  private Topic() {}

  /** The one operation that reaches it, else the type it is in, else the document. */
  static String of(Change change) {
    if (change.operations().size() == 1) {
      return change.operations().get(0);
    }
    if (!change.members().isEmpty()) {
      return simpleName(change.members().get(0).type());
    }
    List<String> pointer = change.site().pointer().tokens();
    if (pointer.size() > 2 && pointer.get(0).equals("components")) {
      return pointer.get(2);
    }
    return change.operations().isEmpty()
        ? change.site().document()
        : change.operations().get(0) + " and others";
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
  }
}
