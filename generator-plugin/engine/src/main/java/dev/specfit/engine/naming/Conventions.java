package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inline objects that an API repeats on purpose: the counts of a page, links, errors.
 * Those of one shape and one part become one type, whichever response holds them. Other parts
 * don't: that two statuses or two addresses are alike today says nothing about tomorrow, and when
 * one of them changes its callers would have to.
 */
final class Conventions {
  private static final Set<String> PARTS =
      Set.of(
          "meta",
          "metadata",
          "page meta",
          "response meta",
          "response metadata",
          "pagination",
          "pagination meta",
          "paging",
          "page info",
          "cursor",
          "cursors",
          "link",
          "links",
          "error",
          "errors",
          "warning",
          "warnings");

  private static final Pattern ERROR_BODY =
      Pattern.compile(".*/responses/[45]../content/[^/]*/schema");

  private Conventions() {}

  /**
   * The words of the part by declaration, for all that share their part's type.
   *
   * @param digest of a declaration's shape
   */
  static Map<IrId, String> of(
      Collection<IrDeclaration> declarations,
      Function<IrDeclaration, String> digest,
      PinnedTypes pins) {
    Map<String, Map<String, List<IrDeclaration>>> byPart = new TreeMap<>();
    for (IrDeclaration declaration : declarations) {
      String part = part(declaration);
      if (part != null && pins.mayShare(declaration.id())) {
        byPart
            .computeIfAbsent(part, key -> new TreeMap<>())
            .computeIfAbsent(digest.apply(declaration), key -> new ArrayList<>())
            .add(declaration);
      }
    }
    Set<String> taken = componentNames(declarations);
    Map<IrId, String> conventions = new HashMap<>();
    byPart.forEach(
        (part, shapes) -> {
          List<IrDeclaration> members = usual(shapes.values(), pins);
          boolean pinned = pinned(members, pins) > 0;
          if (pinned || (members.size() > 1 && !taken.contains(fold(part)))) {
            members.forEach(member -> conventions.put(member.id(), part));
          }
        });
    return conventions;
  }

  private static @Nullable String part(IrDeclaration declaration) {
    if (!(declaration instanceof IrDeclaration.Model model)
        || model.properties().isEmpty()
        || declaration.nameHint().component()
        || declaration.nameHint().explicit() != null) {
      return null;
    }
    if (declaration.nameHint().parent() == null) {
      Matcher body = ERROR_BODY.matcher(declaration.id().path());
      return body.matches() ? "error response" : null;
    }
    String own = String.join(" ", Words.of(declaration.nameHint().own())).toLowerCase(Locale.ROOT);
    return PARTS.contains(own) ? own : null;
  }

  /** The shape with the most pinned members, or else with the most. */
  private static List<IrDeclaration> usual(
      Collection<List<IrDeclaration>> shapes, PinnedTypes pins) {
    return shapes.stream()
        .max(
            Comparator.comparing((List<IrDeclaration> members) -> pinned(members, pins))
                .thenComparing(List::size))
        .orElseThrow();
  }

  private static long pinned(List<IrDeclaration> members, PinnedTypes pins) {
    return members.stream().filter(member -> pins.shares(member.id())).count();
  }

  private static Set<String> componentNames(Collection<IrDeclaration> declarations) {
    Set<String> names = new HashSet<>();
    for (IrDeclaration declaration : declarations) {
      if (declaration.nameHint().component()) {
        names.add(fold(declaration.nameHint().own()));
        names.add(fold(String.join(" ", TypeCandidates.baseWords(declaration.nameHint()))));
      }
    }
    return names;
  }

  private static String fold(String words) {
    return Identifiers.fold(Identifiers.upperCamel(Words.ofValue(words)));
  }
}
