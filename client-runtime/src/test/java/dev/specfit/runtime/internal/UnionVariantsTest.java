package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnionVariantsTest {
  private static final UnionVariants OBJECTS =
      UnionVariants.create()
          .object(Set.of("a"), Set.of("a", "x"), Map.of())
          .object(Set.of("a", "b"), Set.of("a", "b"), Map.of())
          .object(Set.of(), Set.of("kind", "c"), Map.of("kind", Set.of("third", "3")));

  private static int choose(UnionVariants variants, String json) {
    return variants.choose(JsonValue.parse(json));
  }

  @Test
  void theDiscriminatorDecidesWhereItIsThere() {
    UnionVariants variants =
        UnionVariants.by("type")
            .object(Set.of(), Set.of("type", "a"), Map.of())
            .object(Set.of(), Set.of("type", "b"), Map.of())
            .tag("one", 0)
            .tag("two", 1);

    assertThat(choose(variants, "{\"type\":\"two\",\"a\":1}")).isEqualTo(1);
    assertThat(choose(variants, "{\"type\":\"three\",\"a\":1}")).isEqualTo(-1);
    assertThat(choose(variants, "{\"b\":1}")).isEqualTo(1);
    assertThat(choose(variants, "5")).isEqualTo(-1);
  }

  @Test
  void theKindDecidesAndAnythingComesLast() {
    UnionVariants variants = UnionVariants.create().any().string().number().bool().array();

    assertThat(choose(variants, "\"\"")).isEqualTo(1);
    assertThat(choose(variants, "1")).isEqualTo(2);
    assertThat(choose(variants, "true")).isEqualTo(3);
    assertThat(choose(variants, "[]")).isEqualTo(4);
    assertThat(choose(variants, "{}")).isZero();
    assertThat(choose(variants, "null")).isZero();
  }

  @Test
  void oneTextIsItselfAndNoOther() {
    UnionVariants variants = UnionVariants.create().number().text("");

    assertThat(choose(variants, "\"\"")).isEqualTo(1);
    assertThat(choose(variants, "\"a\"")).isEqualTo(-1);
  }

  @Test
  void constantsBeatRequiredPropertiesAndTheseBeatTheirNumber() {
    assertThat(choose(OBJECTS, "{\"kind\":\"third\",\"a\":1,\"b\":2}")).isEqualTo(2);
    assertThat(choose(OBJECTS, "{\"kind\":3,\"a\":1,\"b\":2}")).isEqualTo(2);
    assertThat(choose(OBJECTS, "{\"kind\":\"other\",\"a\":1,\"b\":2}")).isEqualTo(1);
    assertThat(choose(OBJECTS, "{\"a\":1}")).isZero();
    assertThat(choose(OBJECTS, "{\"b\":1}")).isEqualTo(2);
  }

  @Test
  void aTieGoesToTheVariantDeclaredFirst() {
    UnionVariants variants =
        UnionVariants.create()
            .object(Set.of(), Set.of("a"), Map.of())
            .object(Set.of(), Set.of("b"), Map.of());

    assertThat(choose(variants, "{\"a\":1,\"b\":2}")).isZero();
    assertThat(choose(variants, "{}")).isZero();
  }

  @Test
  void arraysAreToldApartByTheirFirstItem() {
    UnionVariants variants =
        UnionVariants.create()
            .array(UnionVariants.create().string())
            .array(UnionVariants.create().array(UnionVariants.create().number()));
    assertThat(variants.choose(JsonValue.parse("[\"a\", [1]]"))).isZero();
    assertThat(variants.choose(JsonValue.parse("[[1], \"a\"]"))).isEqualTo(1);
    assertThat(variants.choose(JsonValue.parse("[]"))).isZero();
    assertThat(variants.choose(JsonValue.parse("{}"))).isEqualTo(-1);
  }

  /** Its variants are whole numbers and any; its values show which. */
  private static final class Numbers extends UnionJsonAdapter<String> {
    Numbers() {
      super(UnionVariants.create().number().number());
    }

    @Override
    protected @Nullable String read(int variant, VariantReader in) throws IOException {
      return variant == 0
          ? in.value(Scalars.INT64, whole -> "whole " + whole)
          : in.value(Scalars.DECIMAL, any -> "any " + any);
    }

    @Override
    protected String unknown(JsonValue json) {
      return "unknown " + json.toJson();
    }

    @Override
    protected void write(JsonOutput out, String value) {
      out.string(value);
    }
  }

  @Test
  void ofATieTheFirstWhoseValuesAreOfTheRightKindWins() {
    assertThat(new Numbers().decode("5")).isEqualTo("whole 5");
    assertThat(new Numbers().decode("5.5")).isEqualTo("any 5.5");
    assertThat(new Numbers().decode("true")).isEqualTo("unknown true");
  }
}
