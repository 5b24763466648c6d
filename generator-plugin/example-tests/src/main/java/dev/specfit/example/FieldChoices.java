package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that fields or parts can say: an object of at least one, and in a form none where
 * something empty is demanded, which is the same as nothing there.
 */
final class FieldChoices {
  private final DocumentDesk desk;
  private final @Nullable SpecNode schema;
  private final boolean toVendor;
  private final boolean form;

  FieldChoices(DocumentDesk desk, @Nullable SpecNode schema, boolean toVendor, boolean form) {
    this.desk = desk;
    this.schema = schema;
    this.toVendor = toVendor;
    this.form = form;
  }

  /** Made values go without what can't be said, examples are left out for it. */
  List<Choice> of(List<Choice> choices) {
    List<Choice> found = new ArrayList<>();
    for (Choice choice : choices) {
      boolean example = choice.origin().isExample();
      JsonValue said = form && !example ? Emptiness.without(choice.value()) : choice.value();
      String reason = reason(said);
      if (reason.isEmpty()) {
        found.add(choice.with(said));
      } else if (example) {
        choice.examples().forEach(node -> desk.ledger().leaveOut(node, reason));
      }
    }
    return found;
  }

  private String reason(JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return "a form is an object of its fields";
    }
    if (object.values().stream().allMatch(FieldChoices::isNoField)) {
      return "a form without fields is no body";
    }
    return form ? emptyReason(object) : "";
  }

  private static boolean isNoField(JsonValue value) {
    return value instanceof JsonNull || (value instanceof JsonArray items && items.isEmpty());
  }

  private String emptyReason(JsonObject fields) {
    boolean valid =
        schema == null || desk.judge(toVendor).accepts(schema, Emptiness.without(fields));
    return fields.entrySet().stream()
        .filter(field -> Emptiness.is(field.getValue()))
        .map(field -> "`" + field.getKey() + "` is empty, which a form can't say")
        .findFirst()
        .orElse(valid ? "" : "something in it is empty, which a form can't say");
  }
}
