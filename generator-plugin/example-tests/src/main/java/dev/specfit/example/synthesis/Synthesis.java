package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.example.Origin;
import dev.specfit.example.synthesis.Plan.Manner;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the values of a schema: a full one, a minimal one, and further ones as long as they show
 * something new. The same schema always gives the same values.
 */
public final class Synthesis {
  /** The most values of one schema. */
  public static final int MOST = 6;

  /** A value of more parts than this grows only what is required. */
  private static final int BUDGET = 250;

  private final Schemas schemas;
  private final Offers offers;

  public Synthesis(Schemas schemas, ExampleSource examples) {
    this.schemas = schemas;
    this.offers = new Offers(examples);
  }

  /** The values; none that isn't valid, so there may be none. */
  public List<Made> of(SpecNode schema, Judge judge) {
    Plan plan = new Plan();
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      Manner manner = i == 0 ? Manner.FULL : i == 1 ? Manner.MINIMAL : Manner.FURTHER;
      plan.begin(manner);
      Frame frame = new Frame(BUDGET);
      Optional<JsonValue> value =
          new ValueMaker(schemas, judge, offers, plan, frame)
              .make(List.of(schema))
              .flatMap(json -> Repair.of(schema, json, judge));
      boolean known = value.isPresent() && contains(made, value.get());
      if (value.isPresent() && !known) {
        made.add(new Made(Origin.Kind.valueOf(manner.name()), value.get(), frame.used()));
      }
      if (manner == Manner.FURTHER && !plan.hasNews()) {
        break;
      }
    }
    return made;
  }

  private static boolean contains(List<Made> made, JsonValue value) {
    return made.stream().anyMatch(one -> one.value().equals(value));
  }
}
