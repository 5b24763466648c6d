package dev.specfit.document.overlay;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.NodeKinds;
import dev.specfit.document.Place;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.jsonpath.JsonPath;
import dev.specfit.document.jsonpath.JsonPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Understands overlay documents; whatever is wrong with one is told, all of it. */
public final class OverlayReader {
  private static final Set<String> MEMBERS = Set.of("overlay", "info", "extends", "actions");
  private static final Set<String> ACTION = Set.of("target", "description", "update", "remove");

  private final Consumer<Diagnostic> diagnostics;
  private boolean failed;

  private OverlayReader(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The overlay that a document is, or empty if it isn't one. */
  public static Optional<Overlay> read(
      String name, SpecNode document, Consumer<Diagnostic> diagnostics) {
    OverlayReader reader = new OverlayReader(diagnostics);
    if (!(document instanceof SpecObject root)) {
      reader.wrong("the overlay is " + NodeKinds.name(document) + ", not an object", document);
      return Optional.empty();
    }
    List<OverlayAction> actions = reader.overlay(root);
    return reader.failed ? Optional.empty() : Optional.of(new Overlay(name, root, actions));
  }

  private List<OverlayAction> overlay(SpecObject root) {
    version(root);
    members(root, MEMBERS, "an overlay");
    SpecNode info = root.get("info");
    if (info instanceof SpecObject object) {
      required(object, "title", "`info`");
      required(object, "version", "`info`");
    } else {
      wrong("the overlay has no `info` object; add one with `title` and `version`", root);
    }
    if (!(root.get("actions") instanceof SpecArray actions) || actions.items().isEmpty()) {
      wrong("the overlay has no `actions`; add a list of them", root);
      return List.of();
    }
    List<OverlayAction> understood = new ArrayList<>();
    for (SpecNode item : actions.items()) {
      OverlayAction action = action(item);
      if (action != null) {
        understood.add(action);
      }
    }
    return understood;
  }

  private void version(SpecObject root) {
    SpecNode version = root.get("overlay");
    if (version == null) {
      wrong("the file has no `overlay` member; an overlay begins with `overlay: 1.0.0`", root);
    } else if (!(version instanceof SpecScalar text) || !text.text().matches("1\\.0(\\.[0-9]+)?")) {
      String found = version instanceof SpecScalar text ? Quoted.of(text.text()) : "no text";
      wrong("`overlay` is " + found + "; version 1.0.0 is supported", version);
    }
  }

  private @Nullable OverlayAction action(SpecNode node) {
    if (!(node instanceof SpecObject action)) {
      wrong("an action is " + NodeKinds.name(node) + ", not an object", node);
      return null;
    }
    members(action, ACTION, "an action");
    SpecNode update = action.get("update");
    boolean remove = remove(action);
    if (update == null && !remove) {
      wrong("the action changes nothing; give it `update`, or `remove: true`", action);
    }
    if (!(action.get("target") instanceof SpecScalar target)
        || target.kind() != SpecScalar.Kind.STRING) {
      wrong("the action has no `target`; add a JSONPath, such as `$.info`", action);
      return null;
    }
    JsonPath path = path(target);
    return path == null ? null : new OverlayAction(target, path, remove ? null : update);
  }

  private boolean remove(SpecObject action) {
    SpecNode remove = action.get("remove");
    if (remove == null) {
      return false;
    }
    if (remove instanceof SpecScalar flag && flag.kind() == SpecScalar.Kind.BOOLEAN) {
      return flag.text().equals("true");
    }
    wrong("`remove` is " + NodeKinds.name(remove) + "; it must be `true` or `false`", remove);
    return false;
  }

  private @Nullable JsonPath path(SpecScalar target) {
    try {
      return JsonPath.parse(target.text());
    } catch (JsonPathException e) {
      failed = true;
      diagnostics.accept(
          Diagnostic.of(
              DocumentDiagnostic.INVALID_JSONPATH,
              Quoted.of(target.text()) + " at column " + e.column() + ": " + e.getMessage(),
              target));
      return null;
    }
  }

  private void members(SpecObject object, Set<String> known, String what) {
    for (String name : object.members().keySet()) {
      if (!known.contains(name) && !name.startsWith("x-")) {
        wrong(
            what + " of version 1.0 has no " + Quoted.of(name) + "; correct or remove it",
            object.keyPlace(name));
      }
    }
  }

  private void required(SpecObject object, String name, String what) {
    if (!(object.get(name) instanceof SpecScalar)) {
      wrong(what + " has no `" + name + "`; add it", object);
    }
  }

  private void wrong(String message, SpecNode at) {
    wrong(message, at.place());
  }

  private void wrong(String message, Place at) {
    failed = true;
    diagnostics.accept(Diagnostic.at(DocumentDiagnostic.INVALID_OVERLAY, message, at));
  }
}
