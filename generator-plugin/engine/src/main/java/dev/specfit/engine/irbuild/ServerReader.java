package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads servers. What is wrong with one that is listed in many places is said once. */
final class ServerReader {
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  ServerReader(Findings findings) {
    this.findings = findings;
  }

  /** The servers of a list that requests can be sent to. */
  List<IrServer> read(@Nullable SpecNode servers) {
    List<IrServer> result = new ArrayList<>();
    for (SpecNode node : Nodes.items(servers)) {
      String url = Nodes.text(node, "url");
      if (url == null) {
        report(IrProblem.INVALID_SERVER, "a server has no `url`; it is left out", node);
        continue;
      }
      String usable = usable(url, node);
      if (usable != null) {
        result.add(
            new IrServer(
                usable,
                Nodes.textOrEmpty(node, "description"),
                Nodes.text(node, "x-specfit-name"),
                new ServerVariables(usable, node, this::report).read()));
      }
    }
    return result;
  }

  /** The URL without what a base URL can't hold; null if nothing can be sent there. */
  private @Nullable String usable(String text, SpecNode node) {
    ServerText url = ServerText.of(text);
    if (url.scheme().equals("ws") || url.scheme().equals("wss")) {
      ServerText over = ServerText.of(url.overHttp());
      String message = "`%s` is for WebSockets; requests go to `%s`";
      report(IrProblem.INVALID_SERVER, message.formatted(text, over.bare()), node);
      return over.bare();
    }
    if (!url.isForHttp()) {
      String message = "nothing can be sent to `%s` over HTTP; it is left out";
      report(IrProblem.INVALID_SERVER, message.formatted(text), node);
      return null;
    }
    if (!url.hasHost()) {
      report(
          IrProblem.SERVER_WITHOUT_HOST,
          "`%s` names no host; it is resolved against the base URL".formatted(text),
          node);
    }
    if (!url.bare().equals(url.text())) {
      String message = "`%s` holds user info, a query or a fragment; requests go to `%s`";
      report(IrProblem.INVALID_SERVER, message.formatted(text, url.bare()), node);
    }
    return url.bare();
  }

  private void report(IrProblem id, String message, SpecNode where) {
    if (told.add(message)) {
      findings.add(id, message, where);
    }
  }

  /** The members of {@code variables} by name. */
  static Map<String, SpecNode> variables(SpecNode server) {
    return server instanceof SpecObject ? Nodes.members(server, "variables") : Map.of();
  }
}
