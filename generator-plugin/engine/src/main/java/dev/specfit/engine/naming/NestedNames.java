package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a type declared inside another can be called: the other's name and the words of its own.
 * Where that is more than people read at a glance, types in between stay unsaid, the outermost
 * first.
 */
final class NestedNames {
  /** From here on a shorter name says more. */
  private static final int READABLE = 60;

  private NestedNames() {}

  /**
   * Names in order of preference.
   *
   * @param parent the name of the type around it
   * @param root the name of the type at the top level around it
   * @param between the words of the types in between, the outermost first
   */
  static List<String> of(TypeClass type, String parent, String root, List<List<String>> between) {
    IrNameHint hint = type.hint();
    List<String> own = own(type);
    List<Supplier<String>> names = new ArrayList<>();
    for (String name : readable(below(parent, own), root, between, own)) {
      names.add(() -> name);
    }
    names.add(() -> plain(parent, own));
    names.add(() -> below(parent, TypeCandidates.joined(own, role(type.id()))));
    for (String name : TypeCandidates.lastWords(own, type.representative())) {
      names.add(() -> Identifiers.fit(parent + name));
    }
    names.add(() -> below(parent, Words.withSigns(hint.own())));
    names.add(() -> below(parent, Words.spelled(hint.own())));
    names.add(() -> below(parent, Words.withCase(hint.own())));
    String document = type.id().document();
    names.add(
        () ->
            Identifiers.fit(Identifiers.upperCamel(Words.ofValue(document)) + below(parent, own)));
    return new LazyNames(names);
  }

  /** The words of a nested type's own. */
  static List<String> own(TypeClass type) {
    String own = type.hint().own();
    return own.isEmpty() ? role(type.id()) : Words.ofValue(own);
  }

  /** The longest name that is still readable first, then those that say more. */
  private static List<String> readable(
      String full, String root, List<List<String>> between, List<String> own) {
    List<String> names = new ArrayList<>();
    if (full.length() > READABLE) {
      for (int left = between.size() - 1; left >= 0; left--) {
        String name = root;
        for (List<String> words : between.subList(between.size() - left, between.size())) {
          name = below(name, words);
        }
        names.add(0, below(name, own));
        if (names.get(0).length() <= READABLE) {
          break;
        }
      }
    }
    names.add(full);
    return names;
  }

  /** Words that end the parent's name and begin the own ones are said once. */
  private static String below(String parent, List<String> own) {
    List<String> around = Words.of(parent);
    for (int shared = Math.min(around.size(), own.size()) - 1; shared > 0; shared--) {
      List<String> end = around.subList(around.size() - shared, around.size());
      if (same(end, own.subList(0, shared))) {
        return plain(parent, own.subList(shared, own.size()));
      }
    }
    return plain(parent, own);
  }

  private static boolean same(List<String> some, List<String> others) {
    return String.join(" ", some).equalsIgnoreCase(String.join(" ", others));
  }

  private static String plain(String parent, List<String> words) {
    return Identifiers.fit(parent + Identifiers.upperCamel(words));
  }

  /** A word for the place inside the parent. */
  private static List<String> role(IrId id) {
    String[] tokens = id.path().split("/", -1);
    for (int i = tokens.length - 1; i >= 0; i--) {
      switch (tokens[i]) {
        case "properties", "patternProperties" -> {
          return List.of("Property");
        }
        case "items", "prefixItems" -> {
          return List.of("Item");
        }
        case "oneOf", "anyOf", "allOf", "variants" -> {
          return List.of("Variant");
        }
        case "additionalProperties" -> {
          return List.of("Value");
        }
        default -> {
          // The token is a name of the vendor's: look further up.
        }
      }
    }
    return List.of("Value");
  }
}
