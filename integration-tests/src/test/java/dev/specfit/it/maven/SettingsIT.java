package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code settings.xml} says about the way to a vendor: passwords kept encrypted, proxies. */
class SettingsIT {
  private static final String UPDATE =
      "dev.specfit:specfit-maven-plugin:" + System.getProperty("specfit.version") + ":update";

  @TempDir Path temp;

  @Test
  void encryptedPasswordIsDecryptedAndHostsWithoutAProxyAreAskedThemselves() throws Exception {
    try (VendorSite vendor = VendorSite.start(temp);
        MockWebServer proxy = new MockWebServer()) {
      proxy.start();
      Maven maven = vendor.trustedBy(Maven.in(temp));
      Path folder = Files.createDirectories(temp.resolve("project"));
      String master = secret(maven.run(folder, "--encrypt-master-password", "master-1"));
      Files.writeString(
          folder.resolve("security.xml"),
          "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
      String security = "-Dsettings.security=" + folder.resolve("security.xml");
      String password = secret(maven.run(folder, security, "--encrypt-password", "vendor-token-1"));
      Files.writeString(
          folder.resolve("settings.xml"),
          SETTINGS
              .replace("@password@", password)
              .replace("@port@", Integer.toString(proxy.getPort())));
      vendor.publish(Consumer.resource("pets.yaml"));

      MavenRun run =
          maven.run(
              folder,
              "-s",
              "settings.xml",
              security,
              UPDATE,
              "-Dspecfit.spec=pets.yaml",
              "-Dspecfit.sources=pets.yaml=" + vendor.address());

      assertThat(run.exitCode()).as(String.join("\n", run.log())).isZero();
      assertThat(vendor.server().takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Bearer vendor-token-1");
      assertThat(proxy.getRequestCount()).isZero();
      assertThat(run.lines("vendor-token-1")).isEmpty();
      assertThat(folder.resolve("pets.yaml")).hasContent(Consumer.resource("pets.yaml"));
    }
  }

  @Test
  void passwordThatCannotBeDecryptedIsSaidBeforeAnythingIsAsked() throws Exception {
    try (VendorSite vendor = VendorSite.start(temp)) {
      Path folder = Files.createDirectories(temp.resolve("locked"));
      Files.writeString(
          folder.resolve("settings.xml"),
          SETTINGS.replace("@password@", "{bm90IGEgc2VjcmV0}").replace("@port@", "1"));

      MavenRun run =
          vendor
              .trustedBy(Maven.in(temp))
              .run(
                  folder,
                  "-s",
                  "settings.xml",
                  "-Dsettings.security=" + folder.resolve("absent.xml"),
                  UPDATE,
                  "-Dspecfit.spec=pets.yaml",
                  "-Dspecfit.sources=pets.yaml=" + vendor.address());

      assertThat(run.at("ERROR"))
          .anyMatch(
              line ->
                  line.startsWith(
                      "server-unreadable: the password of `localhost` can't be decrypted"));
      assertThat(run.stackTrace()).isEmpty();
      assertThat(vendor.server().getRequestCount()).isZero();
    }
  }

  /** The encrypted text that Maven prints. */
  private static String secret(MavenRun run) {
    // Maven may print colours around it.
    Matcher secret = Pattern.compile("\\{[A-Za-z0-9+/=]+}").matcher(String.join("\n", run.log()));
    assertThat(secret.find()).as("%s", run.log()).isTrue();
    return secret.group();
  }

  private static final String SETTINGS =
      """
      <settings>
        <servers>
          <server>
            <id>localhost</id>
            <password>@password@</password>
          </server>
        </servers>
        <proxies>
          <proxy>
            <id>office</id>
            <protocol>http</protocol>
            <host>localhost</host>
            <port>@port@</port>
            <nonProxyHosts>localhost|*.example</nonProxyHosts>
          </proxy>
          <proxy>
            <id>secure</id>
            <protocol>https</protocol>
            <host>localhost</host>
            <port>@port@</port>
            <nonProxyHosts>localhost|*.example</nonProxyHosts>
          </proxy>
        </proxies>
      </settings>
      """;
}
