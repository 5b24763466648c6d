package dev.specfit.drift.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, and what it is asked. */
final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          // A container's root has no sandbox; the pages are our own.
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** It warns of every version that it has no bindings for; none are used here. */
  private static final Logger BINDINGS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final Path folder;

  private Browser(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /** The browser on this machine; skips the tests, saying so, where there is none. */
  static Browser start(Path folder) {
    Optional<File> browser = find("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = find("chromedriver");
    Assumptions.assumeTrue(
        browser.isPresent() && driver.isPresent(),
        "no `chromium` and `chromedriver` on the PATH: the HTML report isn't tried in a browser");
    BINDINGS.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments(FLAGS);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), folder);
  }

  private static Optional<File> find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(dir -> new File(dir, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Opens a page anew, with something behind the {@code #}. */
  void open(String html, String hash) throws IOException {
    Path file = Files.createTempFile(folder, "report", ".html");
    Files.writeString(file, html);
    driver.get("about:blank");
    driver.get(file.toUri() + hash);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What an expression comes to, as text. */
  String js(String script) {
    return String.valueOf(driver.executeScript("return " + script));
  }

  /** As wide and high as a phone, say. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** A kind of media, {@code screen} or {@code print}, and a colour scheme. */
  void media(String media, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** What the console says since it was last asked, and whatever was asked of a network. */
  List<String> complaints() {
    Stream<String> console =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(String::valueOf);
    Stream<String> requests =
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(entry -> entry.getMessage())
            .filter(message -> message.contains("\"Network.requestWillBeSent\""))
            .filter(message -> !message.contains("\"documentURL\":\"file:"));
    return Stream.concat(console, requests).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
