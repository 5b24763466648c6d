package dev.specfit.drift.walk.schema;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares types, formats, and whether null is allowed. */
final class TypeComparison {
  private static final Map<String, Set<String>> NARROWER =
      Map.of(
          "int64", Set.of("int32"),
          "bigint", Set.of("int32", "int64"),
          "double", Set.of("float"),
          "date-time", Set.of("date", "time"));

  private static final Set<String> NULL = Set.of("null");

  private TypeComparison() {}

  static void compare(Pair pair) {
    nullability(pair);
    if (TypeLists.both(pair)) {
      lists(pair);
    } else {
      types(pair);
    }
  }

  private static void nullability(Pair pair) {
    boolean before = pair.base().nullable();
    boolean now = pair.revision().nullable();
    boolean unsaid = open(before ? pair.revision() : pair.base());
    // Where one state allows nothing but null, its type tells it.
    boolean onlyNull = pair.base().types().equals(NULL) || pair.revision().types().equals(NULL);
    // Null that was allowed all along is worth a word where a type comes that could have ended it.
    if (before == now || onlyNull || (unsaid && !(now && pair.scope().request()))) {
      return;
    }
    pair.tell(now ? "became-nullable" : "became-not-nullable")
        .before(saying(pair.base()))
        .now(saying(pair.revision()))
        .add();
  }

  /** Where null is spoken of. */
  private static @Nullable Found saying(Schema schema) {
    Found nullable = schema.first("nullable");
    return nullable == null ? schema.first("type") : nullable;
  }

  /** Whether a schema that doesn't speak of null allows it all the same, as it allows anything. */
  private static boolean open(Schema schema) {
    return schema.types().isEmpty()
        && schema.unions().isEmpty()
        && schema.first("enum") == null
        && schema.first("const") == null;
  }

  private static void lists(Pair pair) {
    Set<String> before = listed(pair.base(), pair.walk().base());
    Set<String> now = listed(pair.revision(), pair.walk().revision());
    if (before.equals(now)) {
      return;
    }
    boolean narrowed = !Types.contains(now, before);
    pair.tell(narrowed ? "list-of-types-narrowed" : "list-of-types-widened")
        .word("before", String.join("`, `", before))
        .word("now", String.join("`, `", now))
        .add();
  }

  private static Set<String> listed(Schema schema, SchemaReader reader) {
    return new TreeSet<>(Objects.requireNonNull(TypeLists.of(schema, reader)));
  }

  private static void types(Pair pair) {
    Set<String> before = pair.base().types();
    Set<String> now = pair.revision().types();
    String formatBefore = pair.base().text("format");
    String formatNow = pair.revision().text("format");
    boolean sameTypes = before.equals(now);
    boolean sameFormat =
        Objects.equals(formatBefore, formatNow) || Bytes.areOnlySaidOtherwise(pair);
    if (sameFormat && (sameTypes || Values.sayTheType(pair))) {
      return;
    }
    boolean fromNull = before.equals(NULL) && pair.revision().nullable();
    boolean toNull = now.equals(NULL) && pair.base().nullable();
    boolean widened = Types.contains(now, before) && formats(formatNow, formatBefore);
    boolean narrowed = Types.contains(before, now) && formats(formatBefore, formatNow);
    String keyword = sameTypes ? "format" : "type";
    pair.tell(family(pair, widened || fromNull, narrowed || toNull))
        .before(pair.base().first(keyword))
        .now(pair.revision().first(keyword))
        .word("before", shown(before, formatBefore, toNull))
        .word("now", shown(now, formatNow, fromNull))
        .add();
  }

  private static String family(Pair pair, boolean widened, boolean narrowed) {
    boolean request = pair.scope().request();
    boolean asText = pair.scope().textual() && textual(request ? pair.revision() : pair.base());
    if (widened) {
      return "type-generalized";
    }
    if (request && pair.scope().below() && pair.scope().kind() != SchemaPlace.Kind.REQUEST_BODY) {
      return asText ? "type-changed" : "type-specialized";
    }
    if (narrowed && !request) {
      return "type-specialized";
    }
    if (!asText) {
      return "type-changed";
    }
    return request && pair.scope().kind() != SchemaPlace.Kind.REQUEST_BODY
        ? "type-generalized"
        : "type-compatible";
  }

  /** Whether any text will do where values travel as text. */
  private static boolean textual(Schema schema) {
    Set<String> types = schema.types();
    return schema.text("format") == null && (types.isEmpty() || types.equals(Set.of("string")));
  }

  private static boolean formats(@Nullable String wide, @Nullable String narrow) {
    return wide == null
        || wide.equals(narrow)
        || (narrow != null && NARROWER.getOrDefault(wide, Set.of()).contains(narrow));
  }

  private static String shown(Set<String> types, @Nullable String format, boolean orNull) {
    String type = types.isEmpty() ? "any" : String.join(" or ", types);
    String formatted = format == null ? type : type + " (" + format + ")";
    return Shown.text(orNull ? formatted + " or null" : formatted);
  }
}
