package dev.specfit.document.slice;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.digest.ContractDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a document and what it reaches: its path with nothing else on it, the components
 * it refers to, transitively, the security schemes it asks for, and its tags. What the document
 * says of itself ({@code info}, {@code servers}, {@code security}) stays.
 */
public final class OperationSlice {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final SpecObject root;
  private final String method;
  private final String path;
  private final Set<List<String>> reached = new LinkedHashSet<>();

  private OperationSlice(SpecObject root, String method, String path) {
    this.root = root;
    this.method = method;
    this.path = path;
  }

  /**
   * The slice of a document.
   *
   * @param method the HTTP method, in any case
   * @param path the path as the document writes it
   * @return empty if the document has no such operation
   */
  public static Optional<SpecObject> cut(SpecObject root, String method, String path) {
    return new OperationSlice(root, method.toLowerCase(Locale.ROOT), path).cut();
  }

  /** The only operation of a document, as {@code GET /path}, if it has no more than one. */
  public static Optional<String> only(SpecObject root) {
    List<String> operations = new ArrayList<>();
    if (root.get("paths") instanceof SpecObject paths) {
      paths.members().forEach((path, item) -> addOperations(path, item, operations));
    }
    return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
  }

  private static void addOperations(String path, SpecNode item, List<String> operations) {
    if (item instanceof SpecObject object) {
      object.members().keySet().stream()
          .filter(METHODS::contains)
          .forEach(name -> operations.add(name.toUpperCase(Locale.ROOT) + " " + path));
    }
  }

  private Optional<SpecObject> cut() {
    Set<String> contract =
        ContractDigest.of(new SpecDocument("whole", root), method, path).keySet();
    for (String pointer : contract) {
      List<String> tokens = JsonPointer.parse(pointer).tokens();
      reached.add(List.copyOf(tokens.subList(0, Math.min(3, tokens.size()))));
    }
    return contract.isEmpty() ? Optional.empty() : Optional.of(document());
  }

  private SpecObject document() {
    Map<String, SpecNode> members = new LinkedHashMap<>();
    root.members()
        .forEach(
            (name, value) -> {
              SpecNode kept =
                  switch (name) {
                    case "paths" -> paths((SpecObject) value);
                    case "components" -> components(value);
                    case "tags" -> tags(value);
                    default -> value;
                  };
              if (!name.equals("webhooks") && !isEmptied(value, kept)) {
                members.put(name, kept);
              }
            });
    return root.with(JsonPointer.ROOT, members);
  }

  /** The one path; whether it is written there or referred to, nothing else stays on it. */
  private SpecObject paths(SpecObject paths) {
    SpecNode item = paths.get(path);
    SpecNode kept = item instanceof SpecObject object ? item(object) : item;
    return kept == null ? paths : paths.with(paths.pointer(), Map.of(path, kept));
  }

  private SpecNode item(SpecObject item) {
    Map<String, SpecNode> members = new LinkedHashMap<>(item.members());
    members.keySet().removeIf(name -> METHODS.contains(name) && !name.equals(method));
    return item.with(item.pointer(), members);
  }

  private SpecNode components(SpecNode components) {
    if (!(components instanceof SpecObject object)) {
      return components;
    }
    Map<String, SpecNode> sections = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, section) -> {
              SpecNode kept = section instanceof SpecObject all ? section(name, all) : section;
              if (!isEmptied(section, kept)) {
                sections.put(name, kept);
              }
            });
    return object.with(object.pointer(), sections);
  }

  private SpecObject section(String section, SpecObject all) {
    Map<String, SpecNode> kept = new LinkedHashMap<>(all.members());
    kept.keySet().removeIf(name -> !reached.contains(List.of("components", section, name)));
    return all.with(all.pointer(), kept);
  }

  private SpecNode tags(SpecNode tags) {
    Set<String> used = new LinkedHashSet<>();
    JsonPointer operation = JsonPointer.ROOT.child("paths", path, method, "tags");
    new SpecDocument("whole", root)
        .at(operation)
        .filter(SpecArray.class::isInstance)
        .ifPresent(names -> ((SpecArray) names).items().forEach(name -> used.add(text(name))));
    if (!(tags instanceof SpecArray all)) {
      return tags;
    }
    List<SpecNode> kept =
        all.items().stream()
            .filter(
                tag -> tag instanceof SpecObject object && used.contains(text(object.get("name"))))
            .toList();
    return new SpecArray(all.pointer(), all.place(), kept);
  }

  private static String text(@Nullable SpecNode node) {
    return node instanceof SpecScalar scalar ? scalar.text() : "";
  }

  /** Whether there was something and nothing of it is left. */
  private static boolean isEmptied(SpecNode before, SpecNode after) {
    return size(before) > 0 && size(after) == 0;
  }

  private static int size(SpecNode node) {
    if (node instanceof SpecObject object) {
      return object.members().size();
    }
    return node instanceof SpecArray array ? array.items().size() : 0;
  }
}
