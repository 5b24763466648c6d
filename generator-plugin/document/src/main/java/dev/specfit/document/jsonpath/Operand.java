package dev.specfit.document.jsonpath;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something in a filter that has a value, or none (RFC 9535's Nothing, here null). */
sealed interface Operand {
  @Nullable SpecNode value(SpecNode current, SpecNode root);

  /** A literal. */
  record Literal(SpecScalar value) implements Operand {
    static Literal of(SpecScalar.Kind kind, String text) {
      return new Literal(scalar(kind, text));
    }

    @Override
    public SpecNode value(SpecNode current, SpecNode root) {
      return value;
    }
  }

  /** The value of a query that selects one or none; or {@code value()} of any query. */
  record Single(Query query) implements Operand {
    @Override
    public @Nullable SpecNode value(SpecNode current, SpecNode root) {
      List<Match> matches = query.selectIn(current, root);
      return matches.size() == 1 ? matches.get(0).node() : null;
    }
  }

  /** {@code length()}: of a text in characters, of a list, of an object. */
  record Length(Operand of) implements Operand {
    @Override
    public @Nullable SpecNode value(SpecNode current, SpecNode root) {
      SpecNode value = of.value(current, root);
      if (value instanceof SpecArray array) {
        return number(array.items().size());
      }
      if (value instanceof SpecObject object) {
        return number(object.members().size());
      }
      return value instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.STRING
          ? number(scalar.text().codePointCount(0, scalar.text().length()))
          : null;
    }
  }

  /** {@code count()}: how many values a query selects. */
  record Count(Query query) implements Operand {
    @Override
    public SpecNode value(SpecNode current, SpecNode root) {
      return number(query.selectIn(current, root).size());
    }
  }

  private static SpecScalar number(int value) {
    return scalar(SpecScalar.Kind.NUMBER, Integer.toString(value));
  }

  private static SpecScalar scalar(SpecScalar.Kind kind, String text) {
    return new SpecScalar(JsonPointer.ROOT, new Place("", 1, 1), kind, text);
  }
}
