package dev.specfit.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.SpecLimits;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final SpecLimits SMALL = new SpecLimits(1000, 5, 50, 20, 30, 10, 3);

  @Test
  void deepNestingIsRefusedAtTheLimit() {
    assertThat(Yaml.read("[".repeat(5) + "]".repeat(5), SMALL).messages()).isEmpty();
    assertThat(Yaml.read("[".repeat(6) + "]".repeat(6), SMALL).messages())
        .containsExactly(
            "[ERROR] nesting-too-deep: values nest more than 5 deep; flatten them with `$ref`"
                + " (a.yaml:1:6)");
  }

  @Test
  void twentyThousandOpenBracketsAreRefusedAfterTwoHundred() {
    assertThat(Yaml.read("[".repeat(20_000)).messages())
        .containsExactly(
            "[ERROR] nesting-too-deep: values nest more than 200 deep; flatten them with `$ref`"
                + " (a.yaml:1:201)");
  }

  @Test
  void deepBlockNestingIsRefusedToo() {
    assertThat(Yaml.read("- ".repeat(20_000) + "x").messages())
        .containsExactly(
            "[ERROR] nesting-too-deep: values nest more than 200 deep; flatten them with `$ref`"
                + " (a.yaml:1:401)");
  }

  @Test
  void moreValuesThanAllowedAreRefused() {
    assertThat(Yaml.read("[1,".repeat(1) + "1,".repeat(60) + "1]", SMALL).messages())
        .containsExactly(
            "[ERROR] too-many-values: the document has more than 50 values; use a smaller cut of"
                + " it (a.yaml:1:100)");
  }

  @Test
  void anAliasBombIsRefusedBeforeItIsExpanded() {
    StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char c = 'b'; c <= 'i'; c++) {
      String alias = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append((alias + ",").repeat(8)).append(alias).append("]\n");
    }
    assertThat(Yaml.read(bomb.toString()).messages())
        .containsExactly(
            "[ERROR] too-many-aliases: aliases repeat more than 200000 values; share them with"
                + " `$ref` instead (a.yaml:6:11)");
  }

  @Test
  void mergingDoesNotEscapeTheBudget() {
    assertThat(
            Yaml.read("a: &a {x: [1,2,3,4,5,6,7]}\nb: {<<: *a}\nc: {<<: *a}\nd: {<<: *a}", SMALL)
                .messages())
        .containsExactly(
            "[ERROR] too-many-aliases: aliases repeat more than 20 values; share them with `$ref`"
                + " instead (a.yaml:4:9)");
  }

  @Test
  void aliasesDoNotEscapeTheDepth() {
    assertThat(Yaml.read("a: &a [[[1]]]\nb: [[*a]]\n", SMALL).messages())
        .containsExactly(
            "[ERROR] nesting-too-deep: with `*a` expanded, values nest too deep (a.yaml:2:6)");
  }

  @Test
  void anAliasInsideItsOwnValueIsRefused() {
    assertThat(Yaml.read("a: &a\n  b: *a\n").messages())
        .containsExactly(
            "[ERROR] recursive-alias: `*a` stands inside the value it repeats; use `$ref` for"
                + " recursion (a.yaml:2:6)");
  }

  @Test
  void anUnknownAliasIsRefused() {
    assertThat(Yaml.read("a: *none\n").messages())
        .containsExactly(
            "[ERROR] unknown-alias: no value above is marked `&none`; put text that starts with"
                + " `*` in quotes (a.yaml:1:4)");
  }

  @Test
  void longTextsNamesAndNumbersAreRefused() {
    assertThat(Yaml.read("a: " + "x".repeat(31), SMALL).messages())
        .containsExactly(
            "[ERROR] text-too-long: `xxxxxxxxxxxxxxxxxxxx…` has 31 characters, more than 30;"
                + " shorten it (a.yaml:1:4)");
    assertThat(Yaml.read("y".repeat(31) + ": 1", SMALL).messages())
        .containsExactly(
            "[ERROR] text-too-long: `yyyyyyyyyyyyyyyyyyyy…` has 31 characters, more than 30;"
                + " shorten it (a.yaml:1:1)");
    assertThat(Yaml.read("a: 12345678901", SMALL).messages())
        .containsExactly(
            "[ERROR] text-too-long: `12345678901…` has 11 characters, more than 10; shorten it"
                + " (a.yaml:1:4)");
  }
}
