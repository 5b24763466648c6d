package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The HTML report as people use it. */
final class HtmlReportBrowserTest {
  private static final String SMALL = HtmlReport.render(SampleReports.small());
  private static final String HOSTILE = HtmlReport.render(SampleReports.hostile());

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desktop() {
    browser.size(1280, 1000);
    browser.media("screen", "light");
  }

  @AfterEach
  void consoleAndNetworkStaySilent() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void everythingButWhatIsIgnoredIsShownAtFirst() throws IOException {
    browser.open(SMALL, "");
    assertThat(shown()).isEqualTo("6 of 7 changes shown");
    assertThat(headings()).containsExactly("Breaking 3", "Caution 1", "Compatible 2");
    assertThat(hash()).isEmpty();
  }

  @Test
  void filtersNarrowEachOtherAndTheHashHoldsThem() throws IOException {
    browser.open(SMALL, "");
    tile("compatible").click();
    assertThat(shown()).isEqualTo("4 of 7 changes shown");
    assertThat(hash()).isEqualTo("#verdict=breaking%2Ccaution");
    tile("ignored").click();
    assertThat(shown()).isEqualTo("5 of 7 changes shown");
    choose("operation", "GET /connections");
    assertThat(shown()).isEqualTo("4 of 7 changes shown");
    choose("use", "uses it");
    assertThat(shown()).isEqualTo("2 of 7 changes shown");
    field("text").sendKeys("gone TAGS");
    assertThat(messages()).containsExactly("Connection.tags() is gone");
    assertThat(headings()).containsExactly("Breaking 1 of 3");
    assertThat(hash())
        .isEqualTo(
            "#verdict=breaking%2Ccaution%2Cignored&operation=GET+%2Fconnections&use=yes"
                + "&text=gone+TAGS");
  }

  @Test
  void verdictOfOneSideCanBeAskedFor() throws IOException {
    browser.open(SMALL, "");
    tile("caution").click();
    tile("compatible").click();
    choose("side", "binary: does it still link?");
    assertThat(messages()).containsExactly("Connection.tags() is gone");
  }

  @Test
  void hashBringsTheFiltersBack() throws IOException {
    browser.open(SMALL, "#side=source&verdict=breaking&operation=GET+%2Fconnections&text=filter");
    assertThat(messages()).containsExactly("listConnections needs filter now");
    browser.js("location.hash = 'verdict=caution'");
    assertThat(messages()).containsExactly("ConnectionType can be webrtc now");
  }

  @Test
  void hashOfNonsenseHidesNothing() throws IOException {
    browser.open(SMALL, "#side=up&operation=GET+%2Fnowhere&use=perhaps&x=%E0%A4%A");
    assertThat(shown()).isEqualTo("6 of 7 changes shown");
  }

  @Test
  void nothingFoundIsSaidAndResetShowsAllAgain() throws IOException {
    browser.open(SMALL, "");
    field("text").sendKeys("nowhere to be found");
    assertThat(shown()).isEqualTo("0 of 7 changes shown");
    assertThat(browser.driver().findElement(By.id("nothing")).isDisplayed()).isTrue();
    browser.driver().findElement(By.cssSelector("[type=reset]")).click();
    assertThat(shown()).isEqualTo("6 of 7 changes shown");
    assertThat(hash()).isEmpty();
    assertThat(browser.driver().findElement(By.id("nothing")).isDisplayed()).isFalse();
  }

  @Test
  void keyboardAloneIsEnough() throws IOException {
    browser.open(SMALL, "");
    WebElement body = browser.driver().findElement(By.tagName("body"));
    body.sendKeys(Keys.TAB, Keys.TAB);
    browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE);
    assertThat(shown()).isEqualTo("3 of 7 changes shown");
    WebElement summary = browser.driver().findElement(By.cssSelector(".caution summary"));
    summary.sendKeys(Keys.ENTER);
    assertThat(browser.js("document.querySelectorAll('details[open]').length")).isEqualTo("1");
    assertThat(browser.js("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280})
  void noWidthNeedsScrollingSideways(int width) throws IOException {
    browser.size(width, 640);
    for (String page : List.of(SMALL, HOSTILE)) {
      browser.open(page, "");
      browser.js("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
      assertThat(
              browser.js(
                  "innerWidth + ' ' + (document.documentElement.scrollWidth - innerWidth <= 0)"))
          .isEqualTo(width + " true");
    }
  }

  @ParameterizedTest
  @CsvSource({"light, 'rgb(250, 249, 246)'", "dark, 'rgb(21, 22, 26)'"})
  void everyTextStandsOutFromItsGround(String scheme, String paper) throws IOException {
    browser.media("screen", scheme);
    browser.open(SMALL, "#verdict=breaking,caution,compatible,ignored");
    browser.js("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    assertThat(browser.js("getComputedStyle(document.body).backgroundColor")).isEqualTo(paper);
    assertThat(browser.js("(" + script("contrast.js") + ")(4.5)")).isEmpty();
  }

  @Test
  void everyFieldHasALabel() throws IOException {
    browser.open(SMALL, "");
    assertThat(
            browser.js(
                "Array.from(document.querySelectorAll('input, select'))"
                    + ".filter((f) => f.labels.length !== 1).length"))
        .isEqualTo("0");
  }

  @Test
  void hostileTextIsOnlyText() throws IOException {
    browser.open(HOSTILE, "#verdict=breaking,caution,compatible,ignored");
    assertThat(shown()).isEqualTo("23 of 23 changes shown");
    assertThat(browser.js("document.scripts.length")).isEqualTo("1");
    assertThat(browser.js("document.querySelectorAll('img, iframe, a:not(.skip)').length"))
        .isEqualTo("0");
    assertThat(messages().get(0))
        .startsWith("</code></summary></details><script>alert(1)</script>");
  }

  @Test
  void withoutScriptsEverythingIsThereAndNoFilterIs() throws IOException {
    browser.scripts(false);
    try {
      browser.open(SMALL, "");
    } finally {
      browser.scripts(true);
    }
    assertThat(messages()).hasSize(7);
    assertThat(field("text").isDisplayed()).isFalse();
    assertThat(browser.driver().findElement(By.cssSelector(".tile input")).isDisplayed()).isFalse();
    assertThat(browser.driver().findElement(By.cssSelector(".tile b")).getText()).isEqualTo("3");
  }

  @Test
  void printShowsChangesAndNoFields() throws IOException {
    browser.open(SMALL, "#verdict=breaking");
    browser.media("print", "dark");
    assertThat(messages()).hasSize(3);
    assertThat(field("text").isDisplayed()).isFalse();
    assertThat(browser.js("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void fiveThousandChangesAreFiltered() throws IOException {
    browser.open(HtmlReport.render(SampleReports.large(5_000)), "#verdict=breaking&use=yes");
    assertThat(shown()).isEqualTo("143 of 5,000 changes shown");
    field("text").sendKeys("resource994.");
    assertThat(messages())
        .containsExactly("Resource994.value() returns Int64String now, String before");
    choose("use", "uses it or not");
    tile("caution").click();
    assertThat(shown()).isEqualTo("1 of 5,000 changes shown");
  }

  @Test
  void reportWithoutChangesSaysSo() throws IOException {
    browser.open(HtmlReport.render(SampleReports.empty()), "");
    assertThat(browser.driver().findElement(By.tagName("main")).getText())
        .isEqualTo("Nothing has changed.");
  }

  private static String shown() {
    return browser.driver().findElement(By.id("shown")).getText();
  }

  private static String hash() {
    return browser.js("location.hash");
  }

  private static List<String> headings() {
    return visible("h2");
  }

  private static List<String> messages() {
    return visible(".message");
  }

  private static List<String> visible(String selector) {
    return browser
        .js(
            "Array.from(document.querySelectorAll('%s')).filter((e) => e.checkVisibility())"
                    .formatted(selector)
                + ".map((e) => e.textContent.trim().replace(/\\s+/g, ' ')).join('\\n')")
        .lines()
        .toList();
  }

  private static WebElement tile(String verdict) {
    return browser.driver().findElement(By.cssSelector(".tile." + verdict));
  }

  private static WebElement field(String name) {
    return browser.driver().findElement(By.name(name));
  }

  private static void choose(String name, String option) {
    field(name).findElements(By.tagName("option")).stream()
        .filter(choice -> choice.getText().equals(option))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private static String script(String name) throws IOException {
    try (var file = HtmlReportBrowserTest.class.getResourceAsStream(name)) {
      assertThat(file).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
