package dev.specfit.maven;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.RemoteRepository;

/** The proxies of {@code settings.xml}, chosen and unlocked by Maven itself. */
final class MavenProxies extends ProxySelector {
  /** Java sends no passwords through tunnels to proxies unless this says so. */
  private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

  private final RepositorySystemSession session;

  MavenProxies(RepositorySystemSession session) {
    this.session = session;
  }

  /** Lets passwords through, unless the user says otherwise; before Java's client is first used. */
  static void allowPasswords() {
    if (System.getProperty(TUNNELS) == null) {
      System.setProperty(TUNNELS, "");
    }
  }

  @Override
  public List<Proxy> select(URI address) {
    org.eclipse.aether.repository.Proxy proxy = session.getProxySelector().getProxy(as(address));
    if (proxy == null) {
      return List.of(Proxy.NO_PROXY);
    }
    return List.of(
        new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), proxy.getPort())));
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException fault) {
    // The fetch fails, and tells.
  }

  /** What the proxy on the way to an address is told of who asks. */
  Map<String, String> headers(URI address) {
    RemoteRepository bare = as(address);
    org.eclipse.aether.repository.Proxy proxy = session.getProxySelector().getProxy(bare);
    RemoteRepository behind = new RemoteRepository.Builder(bare).setProxy(proxy).build();
    try (AuthenticationContext known = AuthenticationContext.forProxy(session, behind)) {
      String name = known == null ? null : known.get(AuthenticationContext.USERNAME);
      String password = known == null ? null : known.get(AuthenticationContext.PASSWORD);
      return name == null || password == null
          ? Map.of()
          : Map.of("Proxy-Authorization", VendorServers.basic(name, password));
    }
  }

  private static RemoteRepository as(URI address) {
    return new RemoteRepository.Builder("specfit", "default", address.toString()).build();
  }
}
