package dev.specfit.document.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives targets their names among a document's components.
 *
 * <p>Where two would have the same name, each is told apart by its file and folders, all of them,
 * not only the later one: which of them is referred to first must not decide what they are called.
 */
final class TargetNames {
  private static final int MOST_FOLDERS = 16;

  private final Map<Target, String> names = new LinkedHashMap<>();
  private final Set<String> taken;

  private TargetNames(Set<String> taken) {
    this.taken = taken;
  }

  /**
   * Names targets of one section.
   *
   * @param present the names of the components that the document has itself
   */
  static Map<Target, String> of(Collection<Target> targets, Collection<String> present) {
    Set<String> taken = new HashSet<>();
    present.forEach(name -> taken.add(folded(name)));
    TargetNames all = new TargetNames(taken);
    all.assign(new ArrayList<>(targets), -1);
    return all.names;
  }

  private void assign(List<Target> targets, int folders) {
    Map<String, List<Target>> byName = new LinkedHashMap<>();
    for (Target target : targets) {
      String name = folders < 0 ? target.baseName() : target.qualifiedName(folders);
      byName.computeIfAbsent(folded(name), n -> new ArrayList<>()).add(target);
    }
    List<Target> left = new ArrayList<>();
    byName.forEach(
        (name, same) -> {
          if (same.size() > 1 || taken.contains(name)) {
            left.addAll(same);
          } else {
            Target target = same.get(0);
            names.put(target, folders < 0 ? target.baseName() : target.qualifiedName(folders));
          }
        });
    taken.addAll(byName.keySet());
    if (left.isEmpty()) {
      return;
    }
    if (folders < MOST_FOLDERS) {
      assign(left, folders + 1);
    } else {
      left.forEach(this::numbered);
    }
  }

  /** Only for names that differ in nothing but the characters a component's name can't have. */
  private void numbered(Target target) {
    String name = target.qualifiedName(0);
    int count = 2;
    while (!taken.add(folded(name + "-" + count))) {
      count++;
    }
    names.put(target, name + "-" + count);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
