package dev.specfit.drift.file;

import dev.specfit.document.Closest;
import dev.specfit.document.Diagnostic;
import dev.specfit.document.DiagnosticId;
import dev.specfit.document.NodeKinds;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes values of a known form from an object, and tells what has another. */
public final class Fields {
  private final SpecObject object;
  private final DiagnosticId id;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * The fields of an object.
   *
   * @param id what a wrong form is reported as
   */
  public Fields(SpecObject object, DiagnosticId id, Consumer<Diagnostic> diagnostics) {
    this.object = object;
    this.id = id;
    this.diagnostics = diagnostics;
  }

  /** A node's fields, or empty, and told, if it is no object. */
  public static Optional<Fields> of(
      SpecNode node, DiagnosticId id, Consumer<Diagnostic> diagnostics) {
    if (node instanceof SpecObject object) {
      return Optional.of(new Fields(object, id, diagnostics));
    }
    diagnostics.accept(
        Diagnostic.of(id, "expected an object, found " + NodeKinds.name(node), node));
    return Optional.empty();
  }

  /** The object itself. */
  public SpecObject object() {
    return object;
  }

  /** Tells each name that isn't one of these. */
  public Fields only(String... names) {
    Set<String> known = Set.of(names);
    for (String name : object.members().keySet()) {
      if (!known.contains(name)) {
        String near = Closest.to(name, known);
        String advice = near == null ? "remove it" : "did you mean " + Quoted.of(near) + "?";
        diagnostics.accept(
            Diagnostic.at(
                id, Quoted.of(name) + " is not known here; " + advice, object.keyPlace(name)));
      }
    }
    return this;
  }

  /** A text, or null if there is none. A number or a boolean is taken as it is written. */
  public @Nullable String text(String name) {
    SpecNode value = object.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof SpecScalar scalar && scalar.kind() != SpecScalar.Kind.NULL) {
      return scalar.text();
    }
    wrong("`" + name + "` is " + NodeKinds.name(value) + ", expected a text", value);
    return null;
  }

  /** A text that has to be there; null, and told, if it isn't. */
  public @Nullable String requiredText(String name) {
    String text = text(name);
    if (text == null && object.get(name) == null) {
      wrong("`" + name + "` is missing; write it", object);
    }
    return text;
  }

  /** The texts of a list, or of a text with commas between; empty if there is none. */
  public List<String> texts(String name) {
    SpecNode value = object.get(name);
    if (value instanceof SpecArray array) {
      return array.items().stream()
          .filter(SpecScalar.class::isInstance)
          .map(item -> ((SpecScalar) item).text())
          .toList();
    }
    String text = text(name);
    return text == null ? List.of() : List.of(text.split("\\s*,\\s*"));
  }

  /** The items of a list; none if there is none. */
  public List<SpecNode> items(String name) {
    SpecNode value = object.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SpecArray array) {
      return array.items();
    }
    wrong("`" + name + "` is " + NodeKinds.name(value) + ", expected a list", value);
    return List.of();
  }

  /** Tells that something is wrong at a value. */
  public void wrong(String message, SpecNode at) {
    diagnostics.accept(Diagnostic.of(id, message, at));
  }

  /** Tells that something is wrong with a member, or with the object if there is no such member. */
  public void wrongAt(String name, String message) {
    SpecNode value = object.get(name);
    wrong(message, value == null ? object : value);
  }
}
