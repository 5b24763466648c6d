package dev.specfit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PathTemplatesTest {
  private static final String TEMPLATE =
      "/a/{id}.{kind}?view=all&lat={latitude}&{sort}&flag#b?c={d}";

  @Test
  void aTemplateHasAPathAndMayHaveAQuery() {
    assertThat(PathTemplates.path(TEMPLATE)).isEqualTo("/a/{id}.{kind}");
    assertThat(PathTemplates.variables(TEMPLATE)).containsExactly("id", "kind");
    assertThat(PathTemplates.queryVariables(TEMPLATE))
        .containsExactly(entry("latitude", "lat"), entry("sort", "sort"));
    assertThat(PathTemplates.queryConstants(TEMPLATE))
        .containsExactly(entry("view", "all"), entry("flag", "flag"));
  }

  @Test
  void ofTheQueryIsSentWhatNobodyElseSays() {
    assertThat(PathTemplates.wirePath(TEMPLATE, Set.of()))
        .isEqualTo("/a/{id}.{kind}?view=all&flag");
    assertThat(PathTemplates.wirePath(TEMPLATE, Set.of("view"))).isEqualTo("/a/{id}.{kind}?flag");
    assertThat(PathTemplates.wirePath("/a?b={c}", Set.of())).isEqualTo("/a");
    assertThat(PathTemplates.wirePath("/a?", Set.of())).isEqualTo("/a");
  }

  @Test
  void aPartOfAValueIsNoVariable() {
    assertThat(PathTemplates.queryVariables("/a?q=name:{name}")).isEmpty();
    assertThat(PathTemplates.queryConstants("/a?q=name:{name}")).isEmpty();
  }

  @Test
  void namesOfTheQueryAreDecoded() {
    String template = "/a?t%5B%5D={z}&k%5B%5D=a%20b&50%={p}&50%off=x";
    assertThat(PathTemplates.queryVariables(template))
        .containsExactly(entry("z", "t[]"), entry("p", "50%"));
    assertThat(PathTemplates.queryConstants(template))
        .containsExactly(entry("k[]", "a b"), entry("50%off", "x"));
    assertThat(PathTemplates.wirePath(template, Set.of("k[]"))).isEqualTo("/a?50%off=x");
    assertThat(PathTemplates.wirePath(template, Set.of())).isEqualTo("/a?k%5B%5D=a%20b&50%off=x");
  }
}
