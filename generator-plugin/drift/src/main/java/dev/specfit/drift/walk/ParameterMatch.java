package dev.specfit.drift.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds each parameter again: by place and name; of a path, by position; else one of the same shape
 * whose name is spelled otherwise or is all that has changed, or one of the same name elsewhere.
 */
final class ParameterMatch {
  private final Operation was;
  private final Operation is;
  private final List<ParameterPair> pairs = new ArrayList<>();
  private final List<ParameterPair> renamed = new ArrayList<>();
  private final List<ParameterPair> elsewhere = new ArrayList<>();
  private final List<Parameter> gone;
  private final List<Parameter> added;

  private ParameterMatch(OperationPair operation) {
    was = operation.base();
    is = operation.revision();
    gone = new ArrayList<>(was.parameters());
    added = new ArrayList<>(is.parameters());
  }

  static ParameterMatch of(OperationPair operation) {
    ParameterMatch match = new ParameterMatch(operation);
    match.pair((side, parameter) -> positioned(side, parameter), match.pairs);
    match.pair((side, parameter) -> parameter.key(), match.pairs);
    match.pair(ParameterMatch::spelling, match.renamed);
    match.pair(ParameterMatch::description, match.renamed);
    match.pair(ParameterMatch::name, match.elsewhere);
    return match;
  }

  /** Parameters with the same name in the same place, and those of a path in the same position. */
  List<ParameterPair> pairs() {
    return pairs;
  }

  /** Parameters of a query, a header or a cookie that are called otherwise. */
  List<ParameterPair> renamed() {
    return renamed;
  }

  /** Parameters that travel in another place. */
  List<ParameterPair> elsewhere() {
    return elsewhere;
  }

  List<Parameter> gone() {
    return gone;
  }

  List<Parameter> added() {
    return added;
  }

  private void pair(
      BiFunction<Operation, Parameter, @Nullable String> key, List<ParameterPair> into) {
    if (gone.isEmpty() || added.isEmpty()) {
      return;
    }
    Map<String, Parameter> before = byKey(gone, parameter -> key.apply(was, parameter));
    Map<String, Parameter> after = byKey(added, parameter -> key.apply(is, parameter));
    before.forEach(
        (same, base) -> {
          Parameter revision = after.get(same);
          if (revision != null) {
            into.add(new ParameterPair(base, revision));
            gone.remove(base);
            added.remove(revision);
          }
        });
  }

  /** Those that alone have their key. */
  private static Map<String, Parameter> byKey(
      List<Parameter> parameters, Function<Parameter, @Nullable String> key) {
    Map<String, Parameter> unique = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String value = key.apply(parameter);
      if (value != null) {
        unique.put(value, parameter);
        counts.merge(value, 1, Integer::sum);
      }
    }
    unique.keySet().removeIf(value -> counts.getOrDefault(value, 0) > 1);
    return unique;
  }

  private static @Nullable String positioned(Operation operation, Parameter parameter) {
    if (!parameter.in().equals("path")) {
      return null;
    }
    int position = PathTemplate.of(operation.path()).variables().indexOf(parameter.name());
    return position < 0 ? null : String.valueOf(position);
  }

  private static @Nullable String spelling(Operation operation, Parameter parameter) {
    if (parameter.in().equals("path")) {
      return null;
    }
    String letters = parameter.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return parameter.in() + ":" + letters + shape(operation, parameter);
  }

  /** What is said of a parameter at some length, beside its name. */
  private static @Nullable String description(Operation operation, Parameter parameter) {
    String description = Nodes.text(parameter.node(), "description");
    if (parameter.in().equals("path") || description == null || description.length() < 20) {
      return null;
    }
    return parameter.in() + ":" + description + shape(operation, parameter);
  }

  /** Its name and what values it takes: how it is written, and whether it has to be, may differ. */
  private static String name(Operation operation, Parameter parameter) {
    String values =
        Canonical.of(
            operation.side(),
            parameter.node(),
            "name",
            "in",
            "required",
            "style",
            "explode",
            "allowReserved",
            "allowEmptyValue");
    return parameter.name().toLowerCase(Locale.ROOT) + values;
  }

  private static String shape(Operation operation, Parameter parameter) {
    return Canonical.of(operation.side(), parameter.node(), "name", "in");
  }
}
