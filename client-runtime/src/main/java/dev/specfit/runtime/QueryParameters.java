package dev.specfit.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The query of a request, percent-encoded, in order. A map only because Retrofit asks for one: a
 * name may come more than once, and {@link #entrySet()} then repeats it. Immutable.
 */
public final class QueryParameters extends AbstractMap<String, String> {
  private static final QueryParameters EMPTY = new QueryParameters(List.of());

  private final List<Map.Entry<String, String>> parameters;

  private QueryParameters(List<Map.Entry<String, String>> parameters) {
    this.parameters = parameters;
  }

  /** No parameters. */
  public static QueryParameters empty() {
    return EMPTY;
  }

  /** These parameters, names and values already percent-encoded. */
  public static QueryParameters ofEncoded(List<Map.Entry<String, String>> parameters) {
    return parameters.isEmpty() ? EMPTY : new QueryParameters(List.copyOf(parameters));
  }

  /** The same with one parameter replaced in its place, or added; both already percent-encoded. */
  public QueryParameters with(String name, String value) {
    List<Map.Entry<String, String>> changed = new ArrayList<>();
    boolean replaced = false;
    for (Map.Entry<String, String> parameter : parameters) {
      if (!parameter.getKey().equals(name)) {
        changed.add(parameter);
      } else if (!replaced) {
        changed.add(Map.entry(name, value));
        replaced = true;
      }
    }
    if (!replaced) {
      changed.add(Map.entry(name, value));
    }
    return new QueryParameters(Collections.unmodifiableList(changed));
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, String>> iterator() {
        return parameters.iterator();
      }

      @Override
      public int size() {
        return parameters.size();
      }
    };
  }

  /** The names only: values may be private. */
  @Override
  public String toString() {
    return keySet().toString();
  }
}
