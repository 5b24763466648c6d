package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the declarations that become one Java type: components of the same shape whose names differ
 * only by a vendor's section in front or a {@code Consolidated} behind, in any of the documents;
 * what plays the same conventional part everywhere ({@link Conventions}); one body in several media
 * types; and what is declared inside them.
 *
 * <p>It begins with everything that might be the same, by name, and takes apart what isn't until
 * nothing changes, so that shapes that refer to themselves or to each other come out right.
 */
final class Consolidation {
  private static final Pattern MEDIA_TYPE = Pattern.compile("/content/[^/]*");

  /** In the order of their ids. */
  private final Map<IrId, IrDeclaration> declarations = new LinkedHashMap<>();

  private final Map<IrId, ShapeText> shapes = new HashMap<>();
  private final PinnedTypes pins;
  private final Map<IrId, String> conventions;

  /** By the part that convention gives to types: what those are pinned as that play it. */
  private final Map<String, String> pinnedParts = new HashMap<>();

  private Consolidation(List<IrDeclaration> types, PinnedTypes pins) {
    types.stream()
        .sorted(Comparator.comparing(IrDeclaration::id))
        .forEach(type -> declarations.put(type.id(), type));
    types.forEach(type -> shapes.put(type.id(), ShapeText.of(type)));
    this.pins = pins;
    this.conventions = Conventions.of(declarations.values(), this::digest, pins);
    for (IrId id : declarations.keySet()) {
      String part = conventions.get(id);
      String pin = pins.shared(id);
      if (part != null && pin != null) {
        pinnedParts.putIfAbsent(part, pin);
      }
    }
  }

  /** The classes, in the order of their first members in the API. */
  static List<TypeClass> of(List<IrDeclaration> types, PinnedTypes pins) {
    return new Consolidation(types, pins).classes(types);
  }

  private List<TypeClass> classes(List<IrDeclaration> types) {
    Map<IrId, String> classOf = new HashMap<>();
    declarations.forEach((id, declaration) -> classOf.put(id, beginning(declaration)));
    int before = 0;
    int after = Set.copyOf(classOf.values()).size();
    while (after != before) {
      Map<IrId, String> refined = refine(classOf);
      classOf.putAll(refined);
      before = after;
      after = Set.copyOf(refined.values()).size();
    }
    Map<String, List<IrDeclaration>> members = new LinkedHashMap<>();
    for (IrDeclaration type : types) {
      members.computeIfAbsent(classOf.get(type.id()), key -> new ArrayList<>()).add(type);
    }
    return members.values().stream().map(this::typeClass).toList();
  }

  private TypeClass typeClass(List<IrDeclaration> members) {
    List<IrDeclaration> sorted =
        members.stream().sorted(Comparator.comparing(IrDeclaration::id)).toList();
    String convention = sorted.size() > 1 ? conventions.get(sorted.get(0).id()) : null;
    return new TypeClass(sorted, () -> digest(sorted.get(0)), convention);
  }

  /** What a declaration's class is called before shapes are looked at. */
  private String beginning(IrDeclaration declaration) {
    IrNameHint hint = declaration.nameHint();
    String kind = declaration.getClass().getSimpleName();
    String shared = pins.shared(declaration.id());
    if (shared != null) {
      return kind + " called " + shared;
    }
    String convention = conventions.get(declaration.id());
    if (convention != null) {
      String pinned = pinnedParts.get(convention);
      return kind + (pinned == null ? " as everywhere " + convention : " called " + pinned);
    }
    if (isNested(hint)) {
      return kind + " in " + hint.own();
    }
    String name = pins.sharedName(declaration);
    if (name != null) {
      return kind + " called " + name;
    }
    return hint.component()
        ? kind + " component " + baseKey(hint)
        : kind + " inline " + withoutMediaType(declaration.id());
  }

  /** Takes classes apart by shape; numbers stand for classes, given in the order of ids. */
  private Map<IrId, String> refine(Map<IrId, String> classOf) {
    Map<List<Object>, String> numbers = new HashMap<>();
    Map<IrId, String> refined = new HashMap<>();
    declarations.forEach(
        (id, declaration) -> {
          IrId parent = declaration.nameHint().parent();
          boolean anywhere = conventions.containsKey(id) || pins.shares(id);
          boolean inside = isNested(declaration.nameHint()) && !anywhere;
          ShapeText shape = InOrder.required(shapes, id);
          List<Object> signature = new ArrayList<>(shape.references().size() + 3);
          signature.add(classOf.get(id));
          signature.add(inside ? classOf.get(parent) : "");
          signature.add(shape.texts());
          for (IrId target : shape.references()) {
            signature.add(classOf.getOrDefault(target, target.toString()));
          }
          refined.put(
              id, numbers.computeIfAbsent(signature, key -> Integer.toString(numbers.size())));
        });
    return refined;
  }

  private boolean isNested(IrNameHint hint) {
    return hint.parent() != null && declarations.containsKey(hint.parent());
  }

  /** A digest of a shape that stays the same from run to run, whatever else the API holds. */
  private String digest(IrDeclaration declaration) {
    return Identifiers.sha256(written(declaration, new HashSet<>())).substring(0, 16);
  }

  private String written(IrDeclaration declaration, Set<IrId> around) {
    Set<IrId> inside = new HashSet<>(around);
    inside.add(declaration.id());
    return InOrder.required(shapes, declaration.id())
        .with(target -> writtenReference(target, inside));
  }

  private String writtenReference(IrId target, Set<IrId> around) {
    IrDeclaration declaration = declarations.get(target);
    if (declaration == null || around.contains(target)) {
      return "^";
    }
    return isNested(declaration.nameHint())
        ? written(declaration, around)
        : baseKey(declaration.nameHint());
  }

  /** Where a body's type stands, whichever its media type. */
  static String withoutMediaType(IrId id) {
    return MEDIA_TYPE.matcher(id.path()).replaceFirst("/content");
  }

  static String baseKey(IrNameHint hint) {
    return String.join(" ", TypeCandidates.baseWords(hint)).toLowerCase(Locale.ROOT);
  }
}
