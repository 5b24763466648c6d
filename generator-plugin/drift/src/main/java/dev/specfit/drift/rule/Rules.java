package dev.specfit.drift.rule;

import dev.specfit.drift.change.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every rule there is.
 *
 * <p>The rules are data: one YAML file for each area, beside this class. See {@link RuleFile} for
 * what a file holds.
 */
public final class Rules {
  private static final List<String> FILES =
      List.of(
          "operations",
          "lifecycle",
          "parameters",
          "bodies",
          "responses",
          "security",
          "document",
          "events",
          "pagination",
          "bounds",
          "values",
          "structure",
          "properties",
          "documentation",
          "java");

  private final Map<String, CatalogueEntry> entries;
  private final Map<String, CatalogueEntry> byPlace = new HashMap<>();

  private Rules(Map<String, CatalogueEntry> entries) {
    this.entries = entries;
    entries.values().forEach(entry -> byPlace.put(entry.family() + " " + entry.place(), entry));
  }

  /** The catalogue, read once. */
  public static Rules catalogue() {
    return Holder.CATALOGUE;
  }

  /**
   * The rule of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Rule get(String id) {
    CatalogueEntry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("there is no rule `" + id + "`");
    }
    return entry.rule();
  }

  /** The rule of a family for a place, or null. */
  public @Nullable CatalogueEntry find(String family, String place) {
    return byPlace.get(family + " " + place);
  }

  /** Whether there is a rule of that id. */
  public boolean has(String id) {
    return entries.containsKey(id);
  }

  /** All rules, by area as the files hold them. */
  public Collection<CatalogueEntry> entries() {
    return entries.values();
  }

  private static Rules read() {
    List<CatalogueEntry> all = new ArrayList<>();
    FILES.forEach(file -> all.addAll(RuleFile.read(file)));
    Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
    for (CatalogueEntry entry : all) {
      if (entries.put(entry.rule().id(), entry) != null) {
        throw new IllegalStateException("two rules have the id `" + entry.rule().id() + "`");
      }
    }
    return new Rules(Collections.unmodifiableMap(entries));
  }

  /** Puts off reading until somebody asks. */
  private static final class Holder {
    private static final Rules CATALOGUE = read();
  }
}
