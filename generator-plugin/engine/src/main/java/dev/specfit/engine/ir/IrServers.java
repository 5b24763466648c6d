package dev.specfit.engine.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All the servers of an API. */
public final class IrServers {
  private IrServers() {}

  /**
   * The servers that operations have of their own, by the first one's URL template, in document
   * order. The first of each list is where requests go; the others are alternatives.
   */
  public static Map<String, List<IrServer>> named(IrApi api) {
    Map<String, List<IrServer>> named = new LinkedHashMap<>();
    for (IrOperation operation : api.operations()) {
      if (!operation.servers().isEmpty()) {
        named.putIfAbsent(key(operation), operation.servers());
      }
    }
    return named;
  }

  /** The URL template of the server that an operation has of its own; empty for the API's. */
  public static String key(IrOperation operation) {
    return operation.servers().isEmpty() ? "" : operation.servers().get(0).url();
  }

  /** Every server once, the API's first. */
  public static List<IrServer> all(IrApi api) {
    Map<String, IrServer> all = new LinkedHashMap<>();
    List<IrServer> servers = new ArrayList<>(api.servers());
    named(api).values().forEach(servers::addAll);
    servers.forEach(server -> all.putIfAbsent(server.url(), server));
    return List.copyOf(all.values());
  }
}
