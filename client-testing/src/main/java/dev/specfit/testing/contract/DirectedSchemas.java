package dev.specfit.testing.contract;

import dev.specfit.document.JsonPointer;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document for one direction: OpenAPI says that {@code required} doesn't count for what is {@code
 * readOnly} in a request, nor for what is {@code writeOnly} in a response.
 */
final class DirectedSchemas {
  private final OpenApi document;
  private final String optional;

  private DirectedSchemas(OpenApi document, String optional) {
    this.document = document;
    this.optional = optional;
  }

  static JsonValue relax(OpenApi document, String optional) {
    return new DirectedSchemas(document, optional).copy(document.root(), JsonPointer.ROOT);
  }

  private JsonValue copy(JsonValue value, JsonPointer at) {
    if (value instanceof JsonArray array) {
      List<JsonValue> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(copy(array.get(i), at.child(Integer.toString(i))));
      }
      return JsonArray.of(items);
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.forEach((name, member) -> members.put(name, copy(member, at.child(name))));
    if (object.get("required") instanceof JsonArray names
        && object.get("properties") instanceof JsonObject) {
      members.put("required", JsonArray.of(stillRequired(names, at)));
    }
    return JsonObject.of(members);
  }

  private List<JsonValue> stillRequired(JsonArray names, JsonPointer at) {
    return names.stream().filter(name -> !isOptional(name, at)).toList();
  }

  private boolean isOptional(JsonValue name, JsonPointer at) {
    if (!(name instanceof JsonString text)) {
      return false;
    }
    Located property = document.object(at.child("properties", text.value()));
    // Beside a reference the flag may stand, too, in 3.1.
    JsonValue beside = document.value(at.child("properties", text.value(), optional));
    boolean flagged = beside != null && beside.toJson().equals("true");
    return flagged || (property != null && property.flag(optional, false));
  }
}
