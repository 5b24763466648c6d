package dev.specfit.engine.normalize;

import dev.specfit.document.NodeKinds;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the operations and webhooks that are selected, by the options and by the document itself.
 * References to path items are followed first, so that every operation is seen.
 *
 * <p>A document selects with an extension at its root, usually in an overlay; both have to agree:
 *
 * <pre>
 * x-specfit-select:
 *   include: ["tag:Connections", "GET /phone_numbers/**"]
 *   exclude: ["operationId:Delete*"]
 * </pre>
 */
public final class SelectOperations implements SpecTransform {
  private static final Set<String> OTHER_MEMBERS =
      Set.of("$ref", "summary", "description", "servers", "parameters");
  private static final String EXTENSION = "x-specfit-select";

  private final Selection selection;
  private final BrokenReferences broken;
  private final Set<Selector> matched = new LinkedHashSet<>();

  SelectOperations(Selection selection, BrokenReferences broken) {
    this.selection = selection;
    this.broken = broken;
  }

  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    Selection own = ownSelection(document, findings);
    Set<Selector> matchedHere = new LinkedHashSet<>();
    SpecObject root = document.root();
    for (String section : List.of("paths", "webhooks")) {
      if (root.get(section) instanceof SpecObject items) {
        root = SpecEdit.with(root, section, select(document, items, own, matchedHere, findings));
      }
    }
    matched.addAll(matchedHere);
    SpecNode extension = root.get(EXTENSION);
    reportUnmatched(own, matchedHere, extension == null ? root : extension, findings);
    return document.edited(root);
  }

  /** Reports the option's selectors that matched in none of the documents. */
  void reportUnmatched(Findings findings) {
    for (Selector selector : all(selection)) {
      if (!matched.contains(selector)) {
        findings.add(
            NormalizeProblem.SELECTS_NOTHING,
            "`" + selector + "` matches no operation and no webhook; correct or remove it");
      }
    }
  }

  private static void reportUnmatched(
      Selection own, Set<Selector> matchedHere, SpecNode where, Findings findings) {
    for (Selector selector : all(own)) {
      if (!matchedHere.contains(selector)) {
        findings.add(
            NormalizeProblem.SELECTS_NOTHING,
            "`"
                + selector
                + "` in `x-specfit-select` matches no operation and no webhook;"
                + " correct or remove it",
            where);
      }
    }
  }

  private static List<Selector> all(Selection selection) {
    List<Selector> result = new ArrayList<>(selection.include());
    result.addAll(selection.exclude());
    return result;
  }

  private SpecObject select(
      SpecDocument document,
      SpecObject items,
      Selection own,
      Set<Selector> matchedHere,
      Findings findings) {
    Map<String, SpecNode> kept = new LinkedHashMap<>();
    items
        .members()
        .forEach(
            (path, node) -> {
              if (path.startsWith("x-")) {
                return;
              }
              if (isBroken(node)) {
                kept.put(path, node); // whether that is an error is decided with the operations'
                return;
              }
              SpecObject item = SpecEdit.resolve(document, node).orElse(null);
              if (item == null) {
                unusable(path, node, findings);
                return;
              }
              reportOddMembers(path, item, findings);
              SpecObject left = keepSelected(path, item, own, matchedHere);
              if (left.members().keySet().stream().anyMatch(SpecEdit.METHODS::contains)) {
                kept.put(path, left);
              }
            });
    return items.with(items.pointer(), kept);
  }

  private boolean isBroken(SpecNode node) {
    SpecNode ref = node instanceof SpecObject object ? object.get("$ref") : null;
    return ref != null && broken.isAt(ref.place());
  }

  private static void unusable(String path, SpecNode node, Findings findings) {
    if (node instanceof SpecObject) {
      findings.add(
          NormalizeProblem.UNRESOLVED_PATH_ITEM,
          "`" + path + "` is not a path item, or a reference to nothing",
          node);
    } else {
      findings.add(
          NormalizeProblem.NOT_AN_OPERATION,
          "`" + path + "` is " + NodeKinds.name(node) + ", not an object with operations",
          node);
    }
  }

  /** What is meant for an operation, by a name that is none of a method, is lost otherwise. */
  private static void reportOddMembers(String path, SpecObject item, Findings findings) {
    item.members()
        .forEach(
            (name, node) -> {
              boolean known = SpecEdit.METHODS.contains(name) || OTHER_MEMBERS.contains(name);
              if (!known && !name.startsWith("x-")) {
                findings.add(
                    NormalizeProblem.NOT_AN_OPERATION,
                    "`"
                        + name
                        + "` of `"
                        + path
                        + "` is none of the methods that OpenAPI has, which are in lower case",
                    node);
              }
            });
  }

  private SpecObject keepSelected(
      String path, SpecObject item, Selection own, Set<Selector> matchedHere) {
    SpecObject left = item;
    for (Map.Entry<String, SpecNode> member : item.members().entrySet()) {
      if (!SpecEdit.METHODS.contains(member.getKey())) {
        continue;
      }
      boolean byOptions = selects(selection, path, member, matchedHere);
      boolean byDocument = selects(own, path, member, matchedHere);
      if (!(byOptions && byDocument)) {
        left = SpecEdit.with(left, member.getKey(), null);
      }
    }
    return left;
  }

  private static boolean selects(
      Selection selection,
      String path,
      Map.Entry<String, SpecNode> operation,
      Set<Selector> matchedHere) {
    SpecNode node = operation.getValue();
    List<String> tags =
        SpecEdit.texts(node instanceof SpecObject object ? object.get("tags") : null);
    String method = operation.getKey().toUpperCase(Locale.ROOT);
    String id = SpecEdit.text(node, "operationId");
    boolean included = selection.include().isEmpty();
    for (Selector selector : selection.include()) {
      if (selector.matches(tags, path, method, id)) {
        matchedHere.add(selector);
        included = true;
      }
    }
    boolean excluded = false;
    for (Selector selector : selection.exclude()) {
      if (selector.matches(tags, path, method, id)) {
        matchedHere.add(selector);
        excluded = true;
      }
    }
    return included && !excluded;
  }

  private static Selection ownSelection(SpecDocument document, Findings findings) {
    SpecNode extension = document.root().get(EXTENSION);
    if (extension == null) {
      return Selection.ALL;
    }
    try {
      if (extension instanceof SpecObject object
          && Set.of("include", "exclude").containsAll(object.members().keySet())) {
        return Selection.parse(
            SpecEdit.texts(object.get("include")), SpecEdit.texts(object.get("exclude")));
      }
      findings.add(
          NormalizeProblem.INVALID_SELECTION,
          "`x-specfit-select` takes `include` and `exclude`, each a list of selectors",
          extension);
    } catch (IllegalArgumentException e) {
      findings.add(NormalizeProblem.INVALID_SELECTION, String.valueOf(e.getMessage()), extension);
    }
    return Selection.ALL;
  }
}
