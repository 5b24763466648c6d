package dev.specfit.drift.names;

import dev.specfit.engine.naming.FormerNames;
import dev.specfit.engine.naming.NamesFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts names files together. */
public final class Pins {
  private Pins() {}

  /** The same names for things whose keys, {@code document#path}, are others. */
  public static NamesFile keyed(NamesFile names, UnaryOperator<String> key) {
    FormerNames former = names.former();
    return new NamesFile(
        keyed(names.types(), key),
        groups(names.groups(), key),
        keyed(names.properties(), key),
        keyed(names.constants(), key),
        keyed(names.variants(), key),
        keyed(names.operations(), key),
        keyed(names.parameters(), key),
        names.services(),
        names.credentials(),
        names.servers(),
        keyed(names.webhooks(), key),
        new FormerNames(
            former.services(),
            keyed(former.operations(), key),
            keyed(former.parameters(), key),
            keyed(former.properties(), key),
            keyed(former.constants(), key)),
        keyed(names.results(), key),
        keyed(names.mediaTypes(), key),
        names.headers());
  }

  /** The names of both; where both name a thing, the first one's. */
  public static NamesFile of(NamesFile first, NamesFile second) {
    FormerNames former = first.former();
    FormerNames more = second.former();
    return new NamesFile(
        both(first.types(), second.types()),
        both(first.groups(), second.groups()),
        deep(first.properties(), second.properties()),
        deep(first.constants(), second.constants()),
        deep(first.variants(), second.variants()),
        both(first.operations(), second.operations()),
        deep(first.parameters(), second.parameters()),
        both(first.services(), second.services()),
        both(first.credentials(), second.credentials()),
        both(first.servers(), second.servers()),
        both(first.webhooks(), second.webhooks()),
        new FormerNames(
            both(former.services(), more.services()),
            both(former.operations(), more.operations()),
            deep(former.parameters(), more.parameters()),
            deep(former.properties(), more.properties()),
            deep(former.constants(), more.constants())),
        both(first.results(), second.results()),
        deep(first.mediaTypes(), second.mediaTypes()),
        both(first.headers(), second.headers()));
  }

  private static Map<String, NamesFile.Group> groups(
      Map<String, NamesFile.Group> groups, UnaryOperator<String> key) {
    Map<String, NamesFile.Group> result = new LinkedHashMap<>();
    groups.forEach(
        (name, group) ->
            result.put(
                name,
                new NamesFile.Group(group.shape(), group.members().stream().map(key).toList())));
    return result;
  }

  private static <V> Map<String, V> keyed(Map<String, V> names, UnaryOperator<String> key) {
    Map<String, V> result = new LinkedHashMap<>();
    names.forEach((thing, name) -> result.put(key.apply(thing), name));
    return result;
  }

  private static <V> Map<String, V> both(Map<String, V> first, Map<String, V> second) {
    Map<String, V> result = new LinkedHashMap<>(second);
    result.putAll(first);
    return result;
  }

  private static <V> Map<String, Map<String, V>> deep(
      Map<String, Map<String, V>> first, Map<String, Map<String, V>> second) {
    Map<String, Map<String, V>> result = new LinkedHashMap<>(second);
    first.forEach((thing, names) -> result.merge(thing, names, (two, one) -> both(one, two)));
    return result;
  }
}
