package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the addresses that calls go to. */
final class ServerWalk {
  private final Findings findings;
  private final ServerVariableWalk variables;

  ServerWalk(Walk walk) {
    this.findings = walk.findings();
    this.variables = new ServerVariableWalk(walk.findings());
  }

  /** Compares the servers of an operation, where it or its path has some of its own. */
  void compare(Subject subject, Operation before, Operation after) {
    SpecNode was = own(before);
    SpecNode is = own(after);
    if (was != null || is != null) {
      compare(
          subject,
          was == null ? before.side().root().get("servers") : was,
          is == null ? after.side().root().get("servers") : is);
    }
  }

  private static @Nullable SpecNode own(Operation operation) {
    SpecNode own = operation.node().get("servers");
    SpecNode ofPath = operation.item().get("servers");
    SpecNode declared = Nodes.items(own).isEmpty() ? ofPath : own;
    return Nodes.items(declared).isEmpty() ? null : declared;
  }

  /** Compares the servers of the document, or those in effect for an operation. */
  void compare(Subject subject, @Nullable SpecNode before, @Nullable SpecNode after) {
    Map<String, SpecNode> was = servers(before);
    Map<String, SpecNode> is = servers(after);
    List<String> gone = without(was, is);
    List<String> added = without(is, was);
    if (gone.size() == 1 && added.size() == 1) {
      changed(subject, was, is, gone.get(0), added.get(0));
      gone = List.of();
      added = List.of();
    }
    for (String url : gone) {
      SpecNode server = was.get(url);
      if (server != null) {
        findings.gone("server-removed", subject, server, "is no longer at `" + url + "`");
      }
    }
    for (String url : added) {
      SpecNode server = is.get(url);
      if (server != null) {
        findings.added("server-added", subject, server, "is at `" + url + "`, too");
      }
    }
    was.forEach(
        (url, server) -> {
          SpecNode now = is.get(url);
          if (now != null) {
            variables.compare(subject, server, now);
          }
        });
    first(subject, was, is);
  }

  private void changed(
      Subject subject,
      Map<String, SpecNode> was,
      Map<String, SpecNode> is,
      String from,
      String to) {
    SpecNode before = was.get(from);
    SpecNode after = is.get(to);
    if (before != null && after != null) {
      String predicate = "is at `" + to + "` now, at `" + from + "` before";
      findings.changed("server-changed", subject, before, after, predicate);
    }
  }

  /** Tells where another server that was there before comes first. */
  private void first(Subject subject, Map<String, SpecNode> was, Map<String, SpecNode> is) {
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    String from = was.keySet().iterator().next();
    String to = is.keySet().iterator().next();
    SpecNode before = was.get(from);
    SpecNode after = is.get(to);
    boolean stays = is.containsKey(from);
    if (!from.equals(to) && stays && before != null && after != null) {
      String predicate = "is at `" + to + "` first now, at `" + from + "` before";
      findings.changed("default-server-changed", subject, before, after, predicate);
    }
  }

  private static List<String> without(Map<String, SpecNode> some, Map<String, SpecNode> others) {
    List<String> urls = new ArrayList<>(some.keySet());
    urls.removeAll(others.keySet());
    return urls;
  }

  private static Map<String, SpecNode> servers(@Nullable SpecNode list) {
    Map<String, SpecNode> servers = new LinkedHashMap<>();
    for (SpecNode server : Nodes.items(list)) {
      String url = Nodes.text(server, "url");
      if (url != null) {
        boolean slash = url.length() > 1 && url.endsWith("/");
        servers.putIfAbsent(slash ? url.substring(0, url.length() - 1) : url, server);
      }
    }
    // What every API has that names no server (OpenAPI 3.1, 4.8.1).
    return servers.keySet().equals(Set.of("/")) ? Map.of() : servers;
  }
}
