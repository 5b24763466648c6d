package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that fields or parts can say: an object of at least one, and in a form none that is an
 * empty list or object, which is the same as nothing there.
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
      String reason = reason(choice.value());
      if (reason.isEmpty()) {
        found.add(choice);
      } else if (choice.origin().isExample()) {
        choice.examples().forEach(node -> desk.ledger().leaveOut(node, reason));
      } else {
        sayable(choice).ifPresent(found::add);
      }
    }
    return found;
  }

  private String reason(JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return "a form is an object of its fields";
    }
    if (object.values().stream().allMatch(JsonNull.class::isInstance)) {
      return "a form without fields is no body";
    }
    return object.entrySet().stream()
        .filter(field -> form && isNothing(field.getValue()))
        .map(field -> "`" + field.getKey() + "` is empty, which a form can't say")
        .findFirst()
        .orElse("");
  }

  private Optional<Choice> sayable(Choice choice) {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    if (choice.value() instanceof JsonObject object) {
      fields.putAll(object);
    }
    fields.values().removeIf(FieldChoices::isNothing);
    JsonObject less = JsonObject.of(fields);
    boolean valid = schema == null || desk.judge(toVendor).accepts(schema, less);
    return valid && reason(less).isEmpty() ? Optional.of(choice.with(less)) : Optional.empty();
  }

  private static boolean isNothing(JsonValue value) {
    return (value instanceof JsonArray array && array.stream().allMatch(FieldChoices::isNothing))
        || (value instanceof JsonObject object
            && object.values().stream().allMatch(FieldChoices::isNothing));
  }
}
