package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an object: what the plan shows, without what this direction doesn't carry. */
final class ObjectMaker {
  private final ValueMaker values;
  private final Flattened flat;
  private final List<SpecObject> parts;
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<String, List<SpecNode>> properties = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  ObjectMaker(ValueMaker values, Flattened flat) {
    this.values = values;
    this.flat = flat;
    this.parts = flat.parts();
    for (SpecObject part : parts) {
      Nodes.items(part.get("required")).forEach(name -> Nodes.text(name).ifPresent(required::add));
      Nodes.members(part.get("properties")).forEach((name, schema) -> declare(part, name, schema));
    }
  }

  private void declare(SpecObject part, String name, SpecNode schema) {
    properties.computeIfAbsent(name, unused -> new ArrayList<>()).add(schema);
    owners.putIfAbsent(name, part.pointer() + "/" + name);
  }

  Optional<JsonValue> make() {
    boolean sparing = values.frame().isSparing(parts);
    for (Map.Entry<String, List<SpecNode>> property : properties.entrySet()) {
      if (!property(property.getKey(), property.getValue(), sparing)) {
        return Optional.empty();
      }
    }
    for (String name : required) {
      if (!properties.containsKey(name) && !undeclared(name)) {
        return Optional.empty();
      }
    }
    fill(sparing);
    return Optional.of(JsonObject.of(members));
  }

  /** False where a required property can't be made. */
  private boolean property(String name, List<SpecNode> schemas, boolean sparing) {
    String other = values.judge().sent() ? "readOnly" : "writeOnly";
    if (schemas.stream().anyMatch(schema -> values.schemas().isFlagged(schema, other))) {
      return true;
    }
    boolean demanded = required.contains(name);
    String owner = owners.getOrDefault(name, name);
    if (!demanded && !values.plan().shows(owner, sparing)) {
      return true;
    }
    int outer = demanded ? 0 : values.frame().beginOptional();
    Optional<JsonValue> value = pinned(name, schemas).or(() -> values.make(schemas));
    if (!demanded) {
      values.frame().endOptional(outer);
    }
    value.ifPresent(json -> members.put(name, json));
    return value.isPresent() || !demanded;
  }

  /** What a discriminator asks for, if the property may be that. */
  private Optional<JsonValue> pinned(String name, List<SpecNode> schemas) {
    JsonString pin = flat.pinned().get(name);
    return pin != null && schemas.stream().allMatch(s -> values.judge().accepts(s, pin))
        ? Optional.of(pin)
        : Optional.empty();
  }

  private boolean undeclared(String name) {
    JsonString pin = flat.pinned().get(name);
    Optional<JsonValue> value =
        pin != null ? Optional.of(pin) : values.make(new ArrayList<>(additional()));
    value.ifPresent(json -> members.put(name, json));
    return value.isPresent();
  }

  /** The schemas of properties that aren't declared, where they are described. */
  private List<SpecNode> additional() {
    List<SpecNode> found = new ArrayList<>();
    for (SpecObject part : parts) {
      if (part.get("additionalProperties") instanceof SpecObject schema) {
        found.add(schema);
      }
    }
    return found;
  }

  private boolean isClosed() {
    return parts.stream()
        .anyMatch(
            part ->
                Nodes.isFalse(part.get("additionalProperties"))
                    || Nodes.isFalse(part.get("unevaluatedProperties")));
  }

  /** Further entries: of a map one, else as many as have to be there. */
  private void fill(boolean sparing) {
    int fewest = count("minProperties", 0);
    boolean minimal = sparing || values.plan().manner() == Plan.Manner.MINIMAL;
    boolean map = !additional().isEmpty() || properties.isEmpty();
    int wanted = Math.max(fewest, members.size() + (map && !minimal ? 1 : 0));
    if (isClosed() || count("maxProperties", Integer.MAX_VALUE) <= members.size()) {
      return;
    }
    for (int number = 0; members.size() < wanted && number < wanted + 8; number++) {
      Optional<String> name = freeName(number);
      Optional<JsonValue> value = values.make(additional());
      if (name.isPresent() && value.isPresent()) {
        members.putIfAbsent(name.get(), value.get());
      }
    }
  }

  private int count(String keyword, int otherwise) {
    return parts.stream()
        .filter(part -> part.get(keyword) != null)
        .mapToInt(part -> Nodes.count(part.get(keyword), otherwise))
        .findFirst()
        .orElse(otherwise);
  }

  private Optional<String> freeName(int number) {
    List<SpecNode> names = new ArrayList<>();
    for (SpecObject part : parts) {
      SpecNode schema = part.get("propertyNames");
      if (schema != null) {
        names.add(schema);
      }
    }
    if (names.isEmpty()) {
      return Optional.of(number == 0 ? "key" : "key" + number);
    }
    values.vary(number);
    Optional<JsonValue> name = values.make(names);
    values.vary(0);
    return name.map(json -> json instanceof JsonString text ? text.value() : "key");
  }
}
