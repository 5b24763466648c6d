package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrServer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads servers. */
final class ServerReader {
  private ServerReader() {}

  static List<IrServer> read(@Nullable SpecNode servers) {
    List<IrServer> result = new ArrayList<>();
    for (SpecNode server : Nodes.items(servers)) {
      String url = Nodes.text(server, "url");
      if (url == null) {
        continue;
      }
      List<IrServer.Variable> variables = new ArrayList<>();
      Nodes.members(server, "variables")
          .forEach(
              (name, variable) ->
                  variables.add(
                      new IrServer.Variable(
                          name,
                          Nodes.textOrEmpty(variable, "default"),
                          Nodes.texts(member(variable, "enum")),
                          Nodes.textOrEmpty(variable, "description"))));
      result.add(new IrServer(url, Nodes.textOrEmpty(server, "description"), variables));
    }
    return result;
  }

  private static @Nullable SpecNode member(SpecNode node, String name) {
    return node instanceof SpecObject object ? object.get(name) : null;
  }
}
