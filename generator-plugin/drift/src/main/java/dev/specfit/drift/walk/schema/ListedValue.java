package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Tells a value that has become a list of such values, or the other way round, where a list is
 * written as the value several times: nothing else about it has changed.
 */
final class ListedValue {
  private static final Set<String> LIST = Set.of("array");

  private ListedValue() {}

  /** Tells of it; whether that is all there is to tell. */
  static boolean told(Pair pair) {
    if (!pair.scope().repeated()) {
      return false;
    }
    boolean was = pair.base().types().equals(LIST);
    boolean is = pair.revision().types().equals(LIST);
    if (was == is || !isSame(pair, was)) {
      return false;
    }
    String type = String.join(" or ", (was ? pair.revision() : pair.base()).types());
    String list = "array of " + type;
    pair.tell(is ? "type-generalized" : "type-changed")
        .before(pair.base().first("type"))
        .now(pair.revision().first("type"))
        .word("before", was ? list : type)
        .word("now", is ? list : type)
        .add();
    return true;
  }

  private static boolean isSame(Pair pair, boolean was) {
    Schema list = was ? pair.base() : pair.revision();
    Schema value = was ? pair.revision() : pair.base();
    SchemaReader reader = was ? pair.walk().base() : pair.walk().revision();
    Shapes ofItems = was ? pair.walk().shapesBefore() : pair.walk().shapesNow();
    Shapes ofValue = was ? pair.walk().shapesNow() : pair.walk().shapesBefore();
    List<Found> items = list.all("items");
    return !items.isEmpty()
        && !value.types().isEmpty()
        && takesOne(list)
        && ofItems.of(reader.read(items)).equals(ofValue.of(value));
  }

  /** Whether a list of one value is one of those that are allowed. */
  private static boolean takesOne(Schema list) {
    Found least = list.first("minItems");
    SpecNode value = least == null ? null : least.value();
    BigDecimal count = value == null ? null : BoundComparison.Numbers.of(value);
    return count == null || count.compareTo(BigDecimal.ONE) <= 0;
  }
}
