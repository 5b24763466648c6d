package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.drift.fetch.FetchOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What {@code settings.xml} says about the way to vendors: proxies, and who asks. */
final class VendorServers {
  private final SettingsDecrypter decrypter;
  private final MavenSession session;

  @Inject
  VendorServers(SettingsDecrypter decrypter, MavenSession session) {
    this.decrypter = decrypter;
    this.session = session;
  }

  /**
   * How to fetch.
   *
   * @param ids servers by host, each as {@code HOST=ID}
   * @throws MojoFailureException if one of them can't be used
   */
  FetchOptions options(List<String> ids, DiagnosticLog log) throws MojoFailureException {
    Map<String, String> byHost = new HashMap<>();
    for (String entry : ids) {
      String[] parts = entry.split("=", 2);
      if (parts.length != 2 || session.getSettings().getServer(parts[1].strip()) == null) {
        throw log.failure(
            Diagnostic.of(
                GoalDiagnostic.BAD_SERVER,
                Quoted.of(entry) + " is not HOST=ID with the id of a server in settings.xml"));
      }
      byHost.put(parts[0].strip(), parts[1].strip());
    }
    Map<String, Map<String, String>> headers = new HashMap<>();
    for (Server server : session.getSettings().getServers()) {
      if (byHost.containsValue(server.getId()) || isHost(server.getId())) {
        headers.put(server.getId(), headers(server, log));
      }
    }
    if (session.getSettings().getProxies().stream().anyMatch(p -> p.getUsername() != null)) {
      MavenProxies.allowPasswords();
    }
    MavenProxies proxies = new MavenProxies(session.getRepositorySession());
    return FetchOptions.defaults()
        .withProxies(proxies, proxies::headers)
        .withCredentials(source -> headers.getOrDefault(id(source, byHost), Map.of()));
  }

  /** Others needn't be decrypted, which may take a password of its own. */
  private static boolean isHost(String id) {
    return id.indexOf('.') > 0 || id.equals("localhost");
  }

  private static String id(URI source, Map<String, String> byHost) {
    return byHost.getOrDefault(source.getHost(), source.getHost());
  }

  private Map<String, String> headers(Server encrypted, DiagnosticLog log)
      throws MojoFailureException {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(encrypted));
    boolean locked =
        result.getProblems().stream()
            .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
    if (locked) {
      throw log.failure(
          Diagnostic.of(
              GoalDiagnostic.SERVER_UNREADABLE,
              "the password of "
                  + Quoted.of(encrypted.getId())
                  + " can't be decrypted; see"
                  + " settings-security.xml"));
    }
    Server server = result.getServer();
    Map<String, String> headers = new LinkedHashMap<>();
    if (server.getPassword() != null) {
      headers.put("Authorization", authorization(server));
    }
    if (server.getConfiguration() instanceof Xpp3Dom configuration
        && configuration.getChild("httpHeaders") != null) {
      for (Xpp3Dom property : configuration.getChild("httpHeaders").getChildren("property")) {
        Xpp3Dom name = property.getChild("name");
        Xpp3Dom value = property.getChild("value");
        if (name != null && value != null) {
          headers.put(name.getValue(), value.getValue());
        }
      }
    }
    return headers;
  }

  private static String authorization(Server server) {
    if (server.getUsername() == null) {
      return "Bearer " + server.getPassword();
    }
    return basic(server.getUsername(), server.getPassword());
  }

  /** HTTP Basic (RFC 7617). */
  static String basic(String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
