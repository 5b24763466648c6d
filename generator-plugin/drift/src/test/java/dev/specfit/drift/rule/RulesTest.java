package dev.specfit.drift.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.drift.change.Direction;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Traits;
import dev.specfit.drift.change.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {
  @Test
  void aFamilyIsARuleForEachPlace() {
    assertThat(Rules.catalogue().get("response-property-max-length-decreased"))
        .isEqualTo(
            new Rule(
                "response-property-max-length-decreased",
                "constraints",
                Direction.RESPONSE,
                Verdict.COMPATIBLE,
                "maximum length decreased",
                "Every value that can come now could come before.",
                new Traits(false, Set.of(), false, false, false)));
  }

  @Test
  void anUnknownIdIsAFault() {
    assertThatThrownBy(() -> Rules.catalogue().get("no-such-rule"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no rule `no-such-rule`");
  }
}
