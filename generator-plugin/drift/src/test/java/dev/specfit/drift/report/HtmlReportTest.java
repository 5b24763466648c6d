package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
  @Test
  void policyAllowsThePagesOwnStyleAndScriptAndNothingElse() throws Exception {
    String html = HtmlReport.render(SampleReports.hostile());
    assertThat(found(html, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\""))
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none';"
                .concat(" form-action 'none'")
                .formatted(
                    hash(found(html, "(?s)<style>(.*?)</style>")),
                    hash(found(html, "(?s)<script>(.*?)</script>"))));
  }

  @Test
  void pageNeedsNothingFromElsewhere() {
    String html = HtmlReport.render(SampleReports.small());
    assertThat(html).doesNotContain(" src=", "url(", "@import", " style=");
    assertThat(Pattern.compile(" href=\"([^\"]*)\"").matcher(html).results())
        .extracting(link -> link.group(1))
        .containsExactly("data:,", "#changes");
    assertThat(html).doesNotContainPattern(" on[a-z]+=");
  }

  @Test
  void hostileTextIsEscaped() {
    String html = HtmlReport.render(SampleReports.hostile());
    assertThat(html.split("<script", -1)).hasSize(2);
    assertThat(html).doesNotContain("<img", "\u001b", "\u202e", "\u0000", "{{{raw}}}\"");
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
