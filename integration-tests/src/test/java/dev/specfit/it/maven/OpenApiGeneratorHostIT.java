package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Specfit in openapi-generator's stock Maven plugin and command line. Both vendors' modules run
 * Specfit's own plugin too: what it writes is what the hosts have to write.
 */
class OpenApiGeneratorHostIT {
  private static final Path SPECS = Path.of("..", "specs").toAbsolutePath().normalize();
  private static final String BROKEN = "broken";

  @TempDir static Path temp;

  private static Path root;
  private static MavenRun run;

  @BeforeAll
  static void buildAll() throws Exception {
    root = Files.createDirectories(temp.resolve("all"));
    Files.writeString(
        root.resolve("pom.xml"), Pom.aggregator(List.of("telnyx", "sendcloud", BROKEN)));
    Path broken = Files.createDirectories(root.resolve(BROKEN)).resolve("pets.yaml");
    String document = Consumer.resource("pets.yaml");
    Files.writeString(broken, document.replace("/schemas/Owner'", "/schemas/Ovner'"));
    module("telnyx", telnyx("sip-connections.yaml"));
    module("sendcloud", sendcloud());
    module(BROKEN, broken);
    run = Maven.in(temp).run(root, "-fae", "generate-sources");
  }

  @ParameterizedTest
  @ValueSource(strings = {"telnyx", "sendcloud"})
  void theMavenHostWritesWhatSpecfitsOwnPluginWrites(String vendor) throws Exception {
    Path target = root.resolve(vendor).resolve("target");

    assertThat(run.module(vendor).lines("VendorClient generated: ")).hasSize(2);
    assertThat(Consumer.texts(target.resolve("own")).keySet())
        .contains("src/main/java/com/acme/" + vendor + "/VendorClient.java")
        .anyMatch(file -> file.startsWith("src/main/resources/META-INF/"));
    assertThat(Consumer.texts(target.resolve("host/src")))
        .isEqualTo(Consumer.texts(target.resolve("own/src")));
  }

  @Test
  void theMavenHostWritesNothingOfItsOwnButADigest() throws Exception {
    assertThat(Consumer.texts(root.resolve("sendcloud/target/host")).keySet())
        .filteredOn(file -> !file.startsWith("src/main/"))
        .containsExactly(
            ".openapi-generator/event-subscriptions.yaml-default.sha256", ".specfit-state");
  }

  @Test
  void whatTheHostWasToldInVainIsNamed() {
    assertThat(run.module("sendcloud").at("WARNING"))
        .contains(
            "host-changes-document: `openapiNormalizer` (`SIMPLIFY_ONEOF_ANYOF`) is not followed;"
                + " make the change in an overlay, `overlays`",
            "host-option-not-followed: `useRxJava3` is not followed; every call is a Retrofit"
                + " `Call`; adapt it, or use `toFuture()`");
  }

  @Test
  void aBrokenDocumentFailsTheMavenHostAndLeavesNothing() throws Exception {
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.module(BROKEN).at("ERROR"))
        .contains(
            "unresolved-ref: `#/components/schemas/Ovner` is not in the document; did you mean"
                + " `Owner`? ("
                + BROKEN
                + "/pets.yaml:70:23)");
    assertThat(run.lines("Specfit found 1 error, see above; no file was touched")).isNotEmpty();
    assertThat(Consumer.texts(root.resolve(BROKEN).resolve("target"))).isEmpty();
  }

  @Test
  void theCommandLineWritesWhatSpecfitsOwnPluginWrites() throws Exception {
    commandLine("sendcloud", sendcloud().toString(), "clientName=Vendor");
    commandLine(
        "telnyx",
        telnyx("sip-connections.yaml").toString(),
        "clientName=Vendor,specs=%s,overlays=%s;%s"
            .formatted(
                telnyx("external-connections.yaml"),
                telnyx("sip-connections.overlay.yaml"),
                telnyx("external-connections.overlay.yaml")));
  }

  private static void commandLine(String vendor, String spec, String properties) throws Exception {
    Path folder = Files.createDirectories(temp.resolve("command-line").resolve(vendor));
    String javaPackage = "com.acme." + vendor;

    MavenRun cli =
        CommandLine.generate(
            folder, "-i", spec, "-o", "out", "--invoker-package", javaPackage, "-p", properties);

    assertThat(cli.exitCode()).as(String.join("\n", cli.log())).isZero();
    var written = Consumer.texts(folder.resolve("out"));
    assertThat(written.remove(".specfit-state")).isNotNull();
    assertThat(written).isEqualTo(Consumer.texts(root.resolve(vendor).resolve("target/own")));
  }

  @Test
  void aBrokenDocumentFailsTheCommandLineAndLeavesNothing() throws Exception {
    Path folder = root.resolve(BROKEN);

    MavenRun cli =
        CommandLine.generate(
            folder,
            "--skip-validate-spec",
            "-i",
            "pets.yaml",
            "-o",
            "out",
            "--package-name",
            "com.acme.pets");

    assertThat(cli.exitCode()).isNotZero();
    assertThat(cli.lines("unresolved-ref: ")).isNotEmpty();
    // The host's own reader logs a trace of its own; Specfit adds none.
    assertThat(cli.stackTrace()).noneMatch(line -> line.contains("dev.specfit"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static void module(String name, Path spec) throws Exception {
    boolean several = name.equals("telnyx");
    String pom =
        Consumer.resource("host-pom.xml")
            .replace("@name@", name)
            .replace("@spec@", spec.toString())
            .replace("@specs@", several ? telnyx("external-connections.yaml").toString() : "")
            .replace("@overlays@", several ? overlays() : "")
            .replace("@broken@", String.valueOf(name.equals(BROKEN)))
            .replace("@specfit@", System.getProperty("specfit.version"))
            .replace("@host@", System.getProperty("openapi-generator.version"));
    Files.writeString(Files.createDirectories(root.resolve(name)).resolve("pom.xml"), pom);
  }

  private static String overlays() {
    return telnyx("sip-connections.overlay.yaml")
        + ","
        + telnyx("external-connections.overlay.yaml");
  }

  private static Path telnyx(String file) {
    return SPECS.resolve("telnyx").resolve(file);
  }

  private static Path sendcloud() {
    return SPECS.resolve("sendcloud/event-subscriptions.yaml");
  }
}
