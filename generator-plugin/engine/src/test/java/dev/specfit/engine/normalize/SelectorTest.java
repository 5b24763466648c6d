package dev.specfit.engine.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectorTest {
  @Test
  void everyFormIsRead() {
    assertThat(Selector.parse("tag:External Connections"))
        .isEqualTo(new Selector("External Connections", null, null, null));
    assertThat(Selector.parse("get /a/{id}")).isEqualTo(new Selector(null, "/a/{id}", "GET", null));
    assertThat(Selector.parse(" /a/** ")).isEqualTo(new Selector(null, "/a/**", null, null));
    assertThat(Selector.parse("tag:A & method:post"))
        .isEqualTo(new Selector("A", null, "POST", null))
        .hasToString("tag:A & method:POST");
  }

  @Test
  void whatIsNoSelectorSaysWhatIs() {
    assertThatThrownBy(() -> Selector.parse("Connections"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "`Connections` is not a selector; write `tag:NAME`, `path:GLOB`, `method:GET`,"
                + " `operationId:NAME`, `GET /path`, or several of the first four with ` & `"
                + " between them");
  }

  @Test
  void starsStopAtSlashesUnlessDoubled() {
    List<String> tags = List.of();
    assertThat(Selector.parse("/a/*").matches(tags, "/a/b", "GET", null)).isTrue();
    assertThat(Selector.parse("/a/*").matches(tags, "/a/b/c", "GET", null)).isFalse();
    assertThat(Selector.parse("/a/**").matches(tags, "/a/b/c", "GET", null)).isTrue();
    assertThat(Selector.parse("/a/{id}").matches(tags, "/a/{id}", "GET", null)).isTrue();
    assertThat(Selector.parse("operationId:List*").matches(tags, "/a", "GET", null)).isFalse();
  }
}
