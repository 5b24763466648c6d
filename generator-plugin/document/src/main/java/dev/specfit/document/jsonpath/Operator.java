package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.SpecScalar.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A comparison (RFC 9535, 2.3.5.2.2). */
enum Operator {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS_OR_EQUAL("<="),
  GREATER_OR_EQUAL(">="),
  LESS("<"),
  GREATER(">");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  boolean holds(@Nullable SpecNode left, @Nullable SpecNode right) {
    return switch (this) {
      case EQUAL -> equal(left, right);
      case NOT_EQUAL -> !equal(left, right);
      case LESS -> less(left, right);
      case GREATER -> less(right, left);
      case LESS_OR_EQUAL -> less(left, right) || equal(left, right);
      case GREATER_OR_EQUAL -> less(right, left) || equal(left, right);
    };
  }

  private static boolean equal(@Nullable SpecNode left, @Nullable SpecNode right) {
    if (left == null || right == null) {
      return left == null && right == null;
    }
    if (left instanceof SpecScalar a && right instanceof SpecScalar b) {
      return a.kind() == b.kind()
          && (a.text().equals(b.text()) || (a.kind() == Kind.NUMBER && compare(a, b) == 0));
    }
    if (left instanceof SpecArray a && right instanceof SpecArray b) {
      return equalItems(a, b);
    }
    return left instanceof SpecObject a && right instanceof SpecObject b && equalMembers(a, b);
  }

  private static boolean equalItems(SpecArray a, SpecArray b) {
    if (a.items().size() != b.items().size()) {
      return false;
    }
    for (int i = 0; i < a.items().size(); i++) {
      if (!equal(a.items().get(i), b.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalMembers(SpecObject a, SpecObject b) {
    return a.members().keySet().equals(b.members().keySet())
        && a.members().keySet().stream().allMatch(name -> equal(a.get(name), b.get(name)));
  }

  private static boolean less(@Nullable SpecNode left, @Nullable SpecNode right) {
    return left instanceof SpecScalar a
        && right instanceof SpecScalar b
        && a.kind() == b.kind()
        && (a.kind() == Kind.NUMBER || a.kind() == Kind.STRING)
        && compare(a, b) < 0;
  }

  private static int compare(SpecScalar a, SpecScalar b) {
    if (a.kind() == Kind.STRING) {
      return compareTexts(a.text(), b.text());
    }
    try {
      return new BigDecimal(a.text()).compareTo(new BigDecimal(b.text()));
    } catch (NumberFormatException e) {
      // An exponent beyond what Java holds; no such number is in any OpenAPI document.
      return compareTexts(a.text(), b.text());
    }
  }

  /** By code point, where Java's own order is by UTF-16 unit. */
  private static int compareTexts(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
