package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrServer;
import java.util.List;

/**
 * Which servers are the client's and which an operation's own. Where all operations have the same
 * one of their own, that is the client's; one that is the client's already is no other.
 */
final class ServerPlaces {
  private ServerPlaces() {}

  /** The client's servers, given the document's own. */
  static List<IrServer> main(List<IrServer> root, List<IrOperation> operations) {
    if (operations.isEmpty() || operations.get(0).servers().isEmpty()) {
      return root;
    }
    List<IrServer> shared = operations.get(0).servers();
    boolean all =
        operations.stream()
            .allMatch(o -> !o.servers().isEmpty() && isSame(o.servers().get(0), shared.get(0)));
    return all && (root.isEmpty() || isAbsolute(shared.get(0))) ? shared : root;
  }

  /** The servers that an operation has beside the client's; empty for none. */
  static List<IrServer> own(IrOperation operation, List<IrServer> main) {
    List<IrServer> own = operation.servers();
    boolean isMain =
        own.isEmpty()
            || own.get(0).url().isEmpty()
            || (!main.isEmpty() && isSame(own.get(0), main.get(0)));
    return isMain ? List.of() : own;
  }

  private static boolean isSame(IrServer one, IrServer other) {
    return withoutSlash(one.withDefaults()).equals(withoutSlash(other.withDefaults()));
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private static boolean isAbsolute(IrServer server) {
    return ServerText.of(server.withDefaults()).hasHost();
  }
}
