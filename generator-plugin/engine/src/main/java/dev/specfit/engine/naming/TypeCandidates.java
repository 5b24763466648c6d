package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import dev.specfit.engine.ir.IrUnion;
import java.util.ArrayList;
import java.util.List;

/** What a type can be called, by words of its own, of its place, and of its document. */
final class TypeCandidates {
  private static final int RANK_SCHEMA = 1;
  private static final int RANK_COMPONENT = 2;
  private static final int RANK_STRIPPED = 3;
  private static final int RANK_CONVENTION = 4;
  private static final int RANK_INLINE = 5;

  private TypeCandidates() {}

  /** The words two components have in common when only their vendor's decoration differs. */
  static List<String> baseWords(IrNameHint hint) {
    return Words.withoutSuffix(Words.ofValue(Words.withoutPrefix(hint.own())));
  }

  /** Who keeps a name: schemas as the document names them, then what is decorated, then inline. */
  static int rank(TypeClass type) {
    if (type.convention() != null) {
      return RANK_CONVENTION;
    }
    if (!type.hint().component()) {
      return RANK_INLINE + BodyPlace.of(type.id()).rank();
    }
    boolean undecorated =
        type.members().stream()
            .anyMatch(
                member ->
                    Words.ofValue(member.nameHint().own()).equals(baseWords(member.nameHint())));
    if (!undecorated) {
      return RANK_STRIPPED;
    }
    boolean itself = type.id().path().chars().filter(c -> c == '/').count() == 3;
    return itself && section(type.id()).isEmpty() ? RANK_SCHEMA : RANK_COMPONENT;
  }

  /** Names for a type at the top level. */
  static List<String> topLevel(TypeClass type) {
    IrNameHint hint = type.hint();
    String convention = type.convention();
    List<String> own = Words.ofValue(convention != null ? convention : hint.own());
    List<String> plain =
        hint.component() ? type.merged() ? baseWords(hint) : Words.withoutSuffix(own) : own;
    List<String> said = Said.instead(hint.own(), hint.title());
    String first = Identifiers.upperCamel(said.isEmpty() ? plain : said);
    return new RestLater(first, () -> others(type, own, plain, !said.isEmpty()));
  }

  private static List<String> others(
      TypeClass type, List<String> own, List<String> plain, boolean withPlain) {
    IrNameHint hint = type.hint();
    List<String> document = Words.ofValue(type.id().document());
    List<String> names = new ArrayList<>();
    if (withPlain) {
      names.add(Identifiers.upperCamel(plain));
    }
    if (ReservedNames.isType(Identifiers.upperCamel(plain))) {
      names.add(Identifiers.upperCamel(joined(plain, List.of(kind(type.representative())))));
    }
    if (hint.component()) {
      names.add(Identifiers.upperCamel(Words.withoutSuffix(own)));
      names.add(Identifiers.upperCamel(own));
      names.add(Identifiers.upperCamel(joined(plain, section(type.id()))));
    }
    names.addAll(BodyPlace.of(type.id()).names(plain));
    if (type.id().path().endsWith("/items")) {
      names.add(Identifiers.upperCamel(joined(plain, List.of("Item"))));
    }
    names.add(Identifiers.upperCamel(joined(document, plain)));
    names.addAll(lastWords(plain, type.representative()));
    names.add(Identifiers.upperCamel(Words.withSigns(hint.own())));
    names.add(Identifiers.upperCamel(Words.spelled(hint.own())));
    names.add(Identifiers.upperCamel(joined(document, Words.spelled(hint.own()))));
    names.add(Identifiers.upperCamel(Words.withCase(hint.own())));
    return names;
  }

  /** The title if it is a phrase, and a word for what kind of type it is. */
  static List<String> lastWords(List<String> plain, IrDeclaration declaration) {
    List<String> names = new ArrayList<>();
    names.add(Identifiers.upperCamel(joined(plain, List.of(kind(declaration)))));
    String title = declaration.nameHint().title();
    if (title != null) {
      List<String> words = Words.of(title);
      if (!words.isEmpty() && words.size() <= 6) {
        names.add(Identifiers.upperCamel(words));
        names.add(Identifiers.upperCamel(joined(plain, words)));
      }
    }
    return names;
  }

  private static String kind(IrDeclaration declaration) {
    if (declaration instanceof IrEnum) {
      return "Enum";
    }
    return declaration instanceof IrUnion ? "Union" : "Model";
  }

  /** A word for the section of the document's components; none for schemas. */
  private static List<String> section(IrId id) {
    String[] tokens = id.path().split("/", -1);
    if (tokens.length < 3 || !tokens[1].equals("components")) {
      return List.of();
    }
    return switch (tokens[2]) {
      case "parameters" -> List.of("Parameter");
      case "responses" -> List.of("Response");
      case "requestBodies" -> List.of("Request", "Body");
      case "headers" -> List.of("Header");
      default -> List.of();
    };
  }

  static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
