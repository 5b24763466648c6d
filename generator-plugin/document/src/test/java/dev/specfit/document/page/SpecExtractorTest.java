package dev.specfit.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.SpecSlice;
import org.junit.jupiter.api.Test;

class SpecExtractorTest {
  @Test
  void theTextIsWhatThePageHoldsToTheByte() {
    String spec =
        "openapi: 3.1.0\r\ninfo:\r\n  description: |-\r\n    ```\r\n    code\t \r\n    ```\r\n\r\n";
    String page = "# T\r\n\r\n````yaml up.yml get /a\r\n" + spec + "````\r\nmore\r\n";
    assertThat(SpecExtractor.extract(page).blocks())
        .containsExactly(new OpenApiBlock(spec, new SpecSlice("up.yml", "get", "/a"), 4, 0));
  }

  @Test
  void tildesAndIndentedFencesAndBareJsonAreFound() {
    String page = "  ~~~json\n  {\n    \"openapi\": \"3.1.0\"}\n  ~~~\n";
    assertThat(SpecExtractor.extract(page).blocks())
        .containsExactly(new OpenApiBlock("{\n  \"openapi\": \"3.1.0\"}\n", null, 2, 2));
  }

  @Test
  void otherBlocksAreLeftAlone() {
    String page =
        "```bash\nopenapi: 3.1.0\n```\n```yaml\na: 1\n```\n``` inline ``` text\n    ```yaml\n";
    assertThat(SpecExtractor.extract(page).blocks()).isEmpty();
    assertThat(SpecExtractor.extract(page).unclosedLine()).isZero();
  }
}
