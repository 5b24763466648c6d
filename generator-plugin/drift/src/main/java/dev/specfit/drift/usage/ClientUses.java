package dev.specfit.drift.usage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What compiled code uses of a generated client, by method references and lambdas, too. */
public final class ClientUses {
  private final String packageName;
  private final Set<String> types = new HashSet<>();
  private final Set<String> members = new HashSet<>();
  private final Set<MemberUse> references = new LinkedHashSet<>();

  private ClientUses(String packageName) {
    this.packageName = packageName + ".";
  }

  /**
   * Reads what code uses.
   *
   * @param packageName the client's package, those below it included
   * @param callers folders of classes, and jars
   * @throws IOException if one of them can't be read
   * @throws IllegalArgumentException if a class file in them can't be understood
   */
  public static ClientUses of(String packageName, List<Path> callers) throws IOException {
    ClientUses uses = new ClientUses(packageName);
    List<ClassUses> classes = new ArrayList<>();
    ClassFiles.read(callers, bytes -> classes.add(ClassUses.of(bytes)));
    Map<String, List<String>> supertypes = new HashMap<>();
    classes.forEach(c -> supertypes.put(c.name(), c.supertypes()));
    for (ClassUses used : classes) {
      if (!uses.isOfClient(used.name())) {
        uses.add(used, supertypes);
      }
    }
    return uses;
  }

  /** Whether a type is used, or one nested in it. */
  public boolean usesType(String binaryName) {
    return types.contains(binaryName)
        || types.stream().anyMatch(type -> type.startsWith(binaryName + "$"));
  }

  /**
   * Whether a member is used.
   *
   * @param key the field's name, or the method's with its erased parameter types
   */
  public boolean usesMember(String binaryName, String key) {
    return members.contains(binaryName + "." + key);
  }

  /** Whether any method of that name is used. */
  public boolean usesMethod(String binaryName, String name) {
    String start = binaryName + "." + name + "(";
    return members.stream().anyMatch(member -> member.startsWith(start));
  }

  /** Every reference to a member of the client, as class files have it. */
  public Set<MemberUse> references() {
    return Set.copyOf(references);
  }

  private boolean isOfClient(String type) {
    return type.startsWith(packageName);
  }

  private void add(ClassUses used, Map<String, List<String>> supertypes) {
    used.types().stream().filter(this::isOfClient).forEach(types::add);
    for (MemberUse use : used.members()) {
      if (isOfClient(use.owner())) {
        references.add(use);
      }
      add(use, use.owner(), supertypes);
    }
    // What a caller's class overrides, the client calls.
    used.declared().forEach(method -> add(method, used.name(), supertypes));
  }

  /** A member called on a caller's own class may be what that class inherits from the client's. */
  private void add(MemberUse use, String owner, Map<String, List<String>> supertypes) {
    if (isOfClient(owner)) {
      members.add(owner + "." + use.key());
    } else {
      supertypes.getOrDefault(owner, List.of()).forEach(above -> add(use, above, supertypes));
    }
  }
}
