package dev.specfit.document.overlay;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.NodeKinds;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.TreeCopy;
import dev.specfit.document.jsonpath.JsonPathException;
import dev.specfit.document.jsonpath.Match;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Applies overlays to documents, in order, each action to what the one before it left.
 *
 * <p>{@code <name>.overlay.yaml} is for the document {@code <name>} if there is one of that name;
 * any other overlay is for all, and each of its actions must match in at least one.
 */
public final class Overlays {
  private final SpecLimits limits;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<String, SpecObject> documents;

  private Overlays(
      Map<String, SpecObject> documents, SpecLimits limits, Consumer<Diagnostic> diagnostics) {
    this.documents = new TreeMap<>(documents);
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /** Documents by name with overlays applied. */
  public static Map<String, SpecObject> apply(
      Map<String, SpecObject> documents,
      List<Overlay> overlays,
      SpecLimits limits,
      Consumer<Diagnostic> diagnostics) {
    Overlays all = new Overlays(documents, limits, diagnostics);
    overlays.forEach(all::apply);
    return all.documents;
  }

  private void apply(Overlay overlay) {
    List<String> names =
        documents.containsKey(overlay.name())
            ? List.of(overlay.name())
            : List.copyOf(documents.keySet());
    for (OverlayAction action : overlay.actions()) {
      boolean matched = false;
      for (String name : names) {
        SpecObject root = documents.get(name);
        if (root != null) {
          matched |= apply(action, name, root);
        }
      }
      if (!matched && !names.isEmpty()) {
        diagnostics.accept(notFound(action, names));
      }
    }
  }

  private boolean apply(OverlayAction action, String name, SpecObject root) {
    try {
      List<Match> matches = action.path().select(root);
      if (!matches.isEmpty() && fits(action, matches)) {
        replace(action, name, OverlayApplier.apply(root, matches, action.update()));
      }
      return !matches.isEmpty();
    } catch (JsonPathException e) {
      wrong(DocumentDiagnostic.INVALID_JSONPATH, e.getMessage(), action);
      return true;
    }
  }

  private boolean fits(OverlayAction action, List<Match> matches) {
    SpecNode update = action.update();
    if (update == null || update instanceof SpecObject) {
      return true;
    }
    for (Match match : matches) {
      if (match.node() instanceof SpecObject) {
        wrong(
            DocumentDiagnostic.INVALID_OVERLAY,
            "`update` is "
                + NodeKinds.name(update)
                + ", but "
                + Quoted.of(match.path())
                + " is an object; give it an object",
            action);
        return false;
      }
    }
    return true;
  }

  private void replace(OverlayAction action, String name, @Nullable SpecNode changed) {
    if (!(changed instanceof SpecObject root)) {
      wrong(
          DocumentDiagnostic.INVALID_OVERLAY,
          "the action removes the whole document; select a part of it",
          action);
    } else if (TreeCopy.depth(root) > limits.depth()) {
      wrong(
          DocumentDiagnostic.NESTING_TOO_DEEP,
          "with the action applied, values nest more than " + limits.depth() + " deep",
          action);
    } else {
      documents.put(name, root);
    }
  }

  /** A document with all its pointers as they are after overlays. */
  public static SpecObject renewed(SpecObject root) {
    return (SpecObject) TreeCopy.at(root, JsonPointer.ROOT, node -> {});
  }

  private Diagnostic notFound(OverlayAction action, List<String> names) {
    return Diagnostic.of(
        DocumentDiagnostic.OVERLAY_TARGET_NOT_FOUND,
        Quoted.of(action.target().text())
            + " matches nothing in "
            + Quoted.plain(String.join(", ", names))
            + "; correct the target, or remove the action if the document was repaired",
        action.target());
  }

  private void wrong(DocumentDiagnostic id, String message, OverlayAction action) {
    diagnostics.accept(Diagnostic.of(id, message, action.target()));
  }
}
