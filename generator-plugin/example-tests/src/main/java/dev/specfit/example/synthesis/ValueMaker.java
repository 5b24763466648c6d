package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.example.synthesis.ExampleSource.Candidate;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import java.util.Optional;

/** Makes one value of schemas that hold at once. */
final class ValueMaker {
  private final Schemas schemas;
  private final Judge judge;
  private final Offers offers;
  private final Plan plan;
  private final Frame frame;
  private int salt;

  ValueMaker(Schemas schemas, Judge judge, Offers offers, Plan plan, Frame frame) {
    this.schemas = schemas;
    this.judge = judge;
    this.offers = offers;
    this.plan = plan;
    this.frame = frame;
  }

  Schemas schemas() {
    return schemas;
  }

  Judge judge() {
    return judge;
  }

  Plan plan() {
    return plan;
  }

  Frame frame() {
    return frame;
  }

  /** Makes the next value unlike the one before, where its schema lets it. */
  void vary(int number) {
    salt = number;
  }

  /** The value, or empty where there is none or no end to it. */
  Optional<JsonValue> make(List<SpecNode> all) {
    if (!frame.count()) {
      return Optional.empty();
    }
    Flattened flat =
        Flattened.of(
            schemas, all, (union, variants) -> plan.pick(union.pointer() + "#", variants.size()));
    if (flat.impossible()) {
      return Optional.empty();
    }
    List<SpecObject> parts = flat.parts();
    List<Candidate> given = offers.of(all, parts, judge);
    String kind = Kinds.of(schemas, parts);
    boolean composite = kind.equals("object") || (kind.equals("array") && holdsObjects(parts));
    if (!given.isEmpty() && !(composite && plan.manner() != Plan.Manner.FURTHER)) {
      return given(parts, given, composite, flat);
    }
    return made(parts, kind, flat);
  }

  /** The values that the document offers, each in its turn; a made one first where it has parts. */
  private Optional<JsonValue> given(
      List<SpecObject> parts, List<Candidate> given, boolean composite, Flattened flat) {
    String place = given.get(0).node().pointer().toString();
    int made = composite ? 1 : 0;
    int choice = plan.pick(place, given.size() + made) - made;
    if (salt > 0 && !composite) {
      choice = (choice + salt) % given.size();
    }
    if (choice < 0) {
      return made(parts, "object", flat).or(() -> made(parts, "array", flat));
    }
    frame.use(given.get(choice).node());
    return Optional.of(given.get(choice).value());
  }

  private boolean holdsObjects(List<SpecObject> parts) {
    return parts.stream()
        .map(part -> part.get("items"))
        .anyMatch(
            items ->
                items != null
                    && Kinds.of(schemas, Flattened.of(schemas, List.of(items), (u, v) -> 0).parts())
                        .matches("object|array"));
  }

  private Optional<JsonValue> made(List<SpecObject> parts, String kind, Flattened flat) {
    if (Kinds.isNullable(parts)
        && plan.manner() == Plan.Manner.FURTHER
        && plan.pick(parts.get(0).pointer() + "#null", 2) == 1) {
      return Optional.of(JsonNull.NULL);
    }
    return switch (kind) {
      case "object" -> nested(parts, () -> new ObjectMaker(this, flat).make());
      case "array" -> nested(parts, () -> new ArrayMaker(this, parts).make());
      case "integer" -> NumberMaker.make(parts, true, salt).map(n -> n);
      case "number" -> NumberMaker.make(parts, false, salt).map(n -> n);
      case "boolean" ->
          Optional.of(JsonBoolean.of(plan.pick(parts.get(0).pointer() + "#flag", 2) == 0));
      case "null" -> Optional.of(JsonNull.NULL);
      case "string" -> TextMaker.make(parts, salt).map(JsonString::of);
      case "any" -> Optional.of(JsonObject.builder().put("any", "value").build());
      default -> Optional.empty();
    };
  }

  private Optional<JsonValue> nested(
      List<SpecObject> parts, java.util.function.Supplier<Optional<JsonValue>> maker) {
    if (!frame.enter(parts)) {
      boolean list = Kinds.of(schemas, parts).equals("array");
      return list && ArrayMaker.mayBeEmpty(parts)
          ? Optional.of(JsonArray.of(List.of()))
          : Kinds.isNullable(parts) ? Optional.of(JsonNull.NULL) : Optional.empty();
    }
    int outer = salt;
    salt = 0;
    try {
      return maker.get();
    } finally {
      salt = outer;
      frame.leave(parts);
    }
  }
}
