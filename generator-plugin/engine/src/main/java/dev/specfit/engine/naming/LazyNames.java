package dev.specfit.engine.naming;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names made when they are asked for: of most claims only the first ever is. */
final class LazyNames extends AbstractList<String> {
  private final List<Supplier<String>> makers;
  private final @Nullable String[] made;

  LazyNames(List<Supplier<String>> makers) {
    this.makers = List.copyOf(makers);
    this.made = new String[makers.size()];
  }

  /** Names with one more at an index. */
  static LazyNames with(List<String> names, int index, Supplier<String> maker) {
    List<Supplier<String>> makers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int position = i;
      makers.add(() -> names.get(position));
    }
    makers.add(index, maker);
    return new LazyNames(makers);
  }

  @Override
  public String get(int index) {
    String name = made[index];
    if (name == null) {
      name = makers.get(index).get();
      made[index] = name;
    }
    return name;
  }

  @Override
  public int size() {
    return makers.size();
  }
}
