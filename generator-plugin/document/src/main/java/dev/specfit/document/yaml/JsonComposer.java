package dev.specfit.document.yaml;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.SpecScalar.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes the tree of a JSON text (RFC 8259).
 *
 * <p>JSON is YAML, but for one thing that real documents run into: YAML refuses names of more than
 * 1,024 characters. It is also read several times faster for what it is.
 */
final class JsonComposer {
  private final JsonScanner json;
  private final SpecLimits limits;
  private final Consumer<Diagnostic> diagnostics;
  private final NodeBudget budget;
  private final ScalarReader scalars;

  private JsonComposer(JsonScanner json, SpecLimits limits, Consumer<Diagnostic> diagnostics) {
    this.json = json;
    this.limits = limits;
    this.diagnostics = diagnostics;
    this.budget = new NodeBudget(limits);
    this.scalars = new ScalarReader(limits, diagnostics);
  }

  /** The outermost value, or empty if the text isn't JSON to the letter. */
  static Optional<SpecNode> read(
      SourceText source, SpecLimits limits, Consumer<Diagnostic> diagnostics) {
    JsonScanner scanner = new JsonScanner(source);
    List<Diagnostic> found = new ArrayList<>();
    try {
      if (!scanner.startsObject()) {
        return Optional.empty();
      }
      SpecNode root = new JsonComposer(scanner, limits, found::add).value(JsonPointer.ROOT, 0);
      scanner.end();
      found.forEach(diagnostics);
      return Optional.of(root);
    } catch (JsonScanner.NotJson e) {
      return Optional.empty();
    }
  }

  private SpecNode value(JsonPointer pointer, int depth) {
    char first = json.peek();
    Place place = json.place();
    budget.take(place);
    return switch (first) {
      case '{' -> object(pointer, deeper(depth, place), place);
      case '[' -> array(pointer, deeper(depth, place), place);
      case '"' -> scalar(Kind.STRING, json.string(), limits.scalarLength(), pointer, place);
      case 't', 'f' -> scalar(Kind.BOOLEAN, json.word(), limits.scalarLength(), pointer, place);
      case 'n' -> scalar(Kind.NULL, json.word(), limits.scalarLength(), pointer, place);
      default -> scalar(Kind.NUMBER, json.number(), limits.numberLength(), pointer, place);
    };
  }

  private int deeper(int depth, Place place) {
    if (depth >= limits.depth()) {
      throw new YamlProblem(
          DocumentDiagnostic.NESTING_TOO_DEEP,
          "values nest more than " + limits.depth() + " deep; flatten them with `$ref`",
          place);
    }
    return depth + 1;
  }

  private SpecNode object(JsonPointer pointer, int depth, Place place) {
    Members members = new Members();
    for (boolean more = json.open('}'); more; more = json.next('}')) {
      json.peek();
      Place keyPlace = json.place();
      String key = json.string();
      scalars.checkLength(key, limits.scalarLength(), keyPlace);
      json.expect(':');
      JsonPointer child = pointer.child(key);
      SpecNode value = value(child, depth);
      members.add(key, keyPlace, value, child, diagnostics);
    }
    return members.object(pointer, place);
  }

  private SpecNode array(JsonPointer pointer, int depth, Place place) {
    List<SpecNode> items = new ArrayList<>();
    for (boolean more = json.open(']'); more; more = json.next(']')) {
      items.add(value(pointer.child(Integer.toString(items.size())), depth));
    }
    return new SpecArray(pointer, place, items);
  }

  private SpecNode scalar(Kind kind, String text, int limit, JsonPointer pointer, Place place) {
    scalars.checkLength(text, limit, place);
    return new SpecScalar(pointer, place, kind, text);
  }
}
