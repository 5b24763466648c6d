package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals update, drift and check, as a stranger uses them. */
class LivingWithChangeIT {
  private static final String PLUGIN =
      "dev.specfit:specfit-maven-plugin:" + System.getProperty("specfit.version");

  @TempDir Path temp;

  @Test
  void aProjectFollowsItsVendor() throws Exception {
    try (VendorSite vendor = VendorSite.start(temp)) {
      Maven maven = vendor.trustedBy(Maven.in(temp));
      Consumer consumer = Consumer.create(Files.createDirectories(temp.resolve("project")));
      consumer.write("pom.xml", Pom.of("pets").execution("pets", Pom.PETS).text());
      consumer.write("settings.xml", SETTINGS);
      String pets = Consumer.resource("pets.yaml");
      vendor.publish(pets);
      MavenRun first =
          maven.run(
              consumer.folder(),
              "-s",
              "settings.xml",
              PLUGIN + ":update@pets",
              PLUGIN + ":pin@pets",
              PLUGIN + ":generate@pets",
              PLUGIN + ":check@pets",
              "-Dspecfit.sources=pets.yaml=" + vendor.address());

      assertThat(first.exitCode()).as(String.join("\n", first.log())).isZero();
      assertThat(first.at("INFO"))
          .contains(
              "pets.yaml is up to date", "PetsClient fits all that is kept beside its documents");
      assertThat(vendor.server().takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Bearer vendor-token-1");
      assertThat(first.lines("vendor-token-1")).isEmpty();
      String lock = Files.readString(consumer.folder().resolve("specfit.lock"));
      assertThat(lock).contains(vendor.address());

      // A change that breaks callers: fetched and judged, and nothing is pinned.
      vendor.publish(pets.replace("/owners/{id}", "/people/{id}"));
      MavenRun judged =
          maven.run(
              consumer.folder(),
              "-s",
              "settings.xml",
              PLUGIN + ":update@pets",
              PLUGIN + ":drift@pets",
              "-Dspecfit.dryRun");

      assertThat(judged.exitCode()).isNotZero();
      assertThat(judged.stackTrace()).isEmpty();
      assertThat(judged.lines("fails the build").size() + judged.lines("fail the build").size())
          .isPositive();
      assertThat(consumer.folder().resolve("pets.yaml")).hasContent(pets);
      assertThat(consumer.folder().resolve("specfit.lock")).hasContent(lock);
      assertThat(consumer.folder().resolve("target/specfit/pets-drift.md")).isNotEmptyFile();

      // Offline nothing is fetched; and check tells of an edit.
      consumer.replace("pets.yaml", "A person who lives with animals.", "Who feeds them.");
      MavenRun offline = maven.run(consumer.folder(), "-o", "-fae", PLUGIN + ":update@pets");
      MavenRun edited = maven.run(consumer.folder(), "-o", PLUGIN + ":check@pets");

      assertThat(offline.lines("update-offline: ")).hasSize(1);
      assertThat(edited.at("ERROR"))
          .anyMatch(line -> line.startsWith("pinned-file-changed: `pets.yaml` isn't what"))
          .anyMatch(line -> line.startsWith("generated-code-stale: "));
      assertThat(edited.stackTrace()).isEmpty();
    }
  }

  @Test
  void twoStatesAreComparedWithoutAProject() throws Exception {
    Maven maven = Maven.in(temp);
    String pets = Consumer.resource("pets.yaml");
    Files.createDirectories(temp.resolve("here"));
    Files.writeString(temp.resolve("here/old.yaml"), pets);
    Files.writeString(temp.resolve("here/new.yaml"), pets.replace("/owners/{id}", "/people/{id}"));

    MavenRun failing = drift(maven, "-Dspecfit.report=a.json,b.md");
    MavenRun passing = drift(maven, "-Dspecfit.failOn=none", "-Dspecfit.report=c.sarif");
    MavenRun wrong = drift(maven, "-Dspecfit.failOn=wires", "-Dspecfit.report=d.pdf");

    assertThat(failing.passed()).isFalse();
    assertThat(failing.stackTrace()).isEmpty();
    assertThat(temp.resolve("here/a.json")).isNotEmptyFile();
    assertThat(temp.resolve("here/b.md")).isNotEmptyFile();
    assertThat(passing.exitCode()).as(String.join("\n", passing.log())).isZero();
    assertThat(temp.resolve("here/c.sarif")).isNotEmptyFile();
    assertThat(wrong.at("ERROR"))
        .anyMatch(line -> line.startsWith("bad-fail-on: `wires` is no side"))
        .anyMatch(line -> line.startsWith("bad-report: "));
  }

  @Test
  void aProxyLeadsToTheVendorAndIsToldWhoAsks() throws Exception {
    try (MockWebServer proxy = new MockWebServer()) {
      proxy.start();
      proxy.enqueue(new MockResponse.Builder().code(502).build());
      Path folder = Files.createDirectories(temp.resolve("behind"));
      Files.writeString(
          folder.resolve("settings.xml"),
          PROXY.replace("@port@", Integer.toString(proxy.getPort())));

      MavenRun run =
          Maven.in(temp)
              .run(
                  folder,
                  "-s",
                  "settings.xml",
                  PLUGIN + ":update",
                  "-Dspecfit.spec=pets.yaml",
                  "-Dspecfit.sources=pets.yaml=https://pets.example/openapi.yaml");

      assertThat(run.at("ERROR")).anyMatch(line -> line.startsWith("fetch-failed: "));
      assertThat(run.lines("proxy-password-1")).isEmpty();
      RecordedRequest asked = proxy.takeRequest();
      assertThat(asked.getRequestLine()).isEqualTo("CONNECT pets.example:443 HTTP/1.1");
      assertThat(asked.getHeaders().get("Proxy-Authorization"))
          .isEqualTo(Credentials.basic("me", "proxy-password-1"));
    }
  }

  private MavenRun drift(Maven maven, String... options) throws Exception {
    String[] arguments = new String[options.length + 3];
    arguments[0] = PLUGIN + ":drift";
    arguments[1] = "-Dspecfit.base=old.yaml";
    arguments[2] = "-Dspecfit.revision=new.yaml";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return maven.run(temp.resolve("here"), arguments);
  }

  private static final String PROXY =
      """
      <settings>
        <proxies>
          <proxy>
            <id>office</id>
            <protocol>http</protocol>
            <host>localhost</host>
            <port>@port@</port>
            <username>me</username>
            <password>proxy-password-1</password>
          </proxy>
        </proxies>
      </settings>
      """;

  private static final String SETTINGS =
      """
      <settings>
        <servers>
          <server>
            <id>localhost</id>
            <password>vendor-token-1</password>
          </server>
        </servers>
      </settings>
      """;
}
