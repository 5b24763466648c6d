package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.example.synthesis.ExampleSource.Candidate;
import dev.specfit.runtime.JsonNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that a document itself offers for a place. */
final class Offers {
  private final ExampleSource examples;
  private final Map<Place, List<Candidate>> known = new HashMap<>();

  Offers(ExampleSource examples) {
    this.examples = examples;
  }

  private record Place(boolean sent, List<SpecNode> all, List<SpecObject> parts) {}

  /**
   * The values for schemas that hold at once.
   *
   * @param all the schemas as they are written
   * @param parts what they come to
   */
  List<Candidate> of(List<SpecNode> all, List<SpecObject> parts, Judge judge) {
    Place place = new Place(judge.sent(), List.copyOf(all), parts);
    List<Candidate> found = known.get(place);
    if (found == null) {
      found = find(all, parts, judge);
      known.put(place, found);
    }
    return found;
  }

  /** Constants and enum values, else examples, else the default, as far as they are valid. */
  private List<Candidate> find(List<SpecNode> all, List<SpecObject> parts, Judge judge) {
    List<Candidate> found = new ArrayList<>();
    for (SpecObject part : parts) {
      SpecNode constant = part.get("const");
      if (constant != null) {
        return valid(judge, all, List.of(new Candidate(constant, Nodes.json(constant))));
      }
    }
    for (SpecObject part : parts) {
      for (SpecNode value : Nodes.items(part.get("enum"))) {
        found.add(new Candidate(value, Nodes.json(value)));
      }
      if (!found.isEmpty()) {
        return valid(judge, all, found);
      }
    }
    for (SpecObject part : parts) {
      found.addAll(examples.examples(part, judge));
    }
    List<Candidate> valid = valid(judge, all, found);
    return valid.isEmpty() ? valid(judge, all, defaults(parts)) : valid;
  }

  private static List<Candidate> defaults(List<SpecObject> parts) {
    return parts.stream()
        .map(part -> part.get("default"))
        .filter(node -> node != null && !Nodes.json(node).equals(JsonNull.NULL))
        .limit(1)
        .map(node -> new Candidate(node, Nodes.json(node)))
        .toList();
  }

  private static List<Candidate> valid(Judge judge, List<SpecNode> all, List<Candidate> found) {
    return found.stream()
        .filter(one -> all.stream().allMatch(schema -> judge.accepts(schema, one.value())))
        .toList();
  }
}
