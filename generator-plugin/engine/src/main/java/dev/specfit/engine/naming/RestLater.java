package dev.specfit.engine.naming;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names of which only the first is made beforehand: most claims get that one. */
final class RestLater extends AbstractList<String> {
  private final String first;
  private final Supplier<List<String>> rest;
  private @Nullable List<String> made;

  /**
   * @param rest makes all names but the first
   */
  RestLater(String first, Supplier<List<String>> rest) {
    this.first = first;
    this.rest = rest;
  }

  @Override
  public String get(int index) {
    return index == 0 ? first : rest().get(index - 1);
  }

  @Override
  public int size() {
    return rest().size() + 1;
  }

  /** Without asking for the size, which would have all names made. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  private List<String> rest() {
    List<String> names = made;
    if (names == null) {
      names = rest.get();
      made = names;
    }
    return names;
  }
}
