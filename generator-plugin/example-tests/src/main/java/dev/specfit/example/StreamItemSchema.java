package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.example.synthesis.Schemas;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the schema of a stream's items stands, as the client understands it. */
final class StreamItemSchema {
  private static final Set<String> EVENT_FIELDS = Set.of("data", "event", "id", "retry", "comment");

  private StreamItemSchema() {}

  /** Whether items are texts. */
  static boolean isText(IrContent content) {
    return content.type() != null
        && content.type().type() instanceof IrType.Scalar scalar
        && scalar.kind() == IrScalarKind.STRING;
  }

  static Optional<SpecNode> of(Schemas schemas, IrContent content, @Nullable SpecNode media) {
    Map<String, SpecNode> members = Nodes.members(media);
    SpecNode item = members.get("itemSchema");
    SpecNode schema = members.get("schema");
    SpecNode found = item;
    if (item == null && schema != null) {
      SpecNode items = Nodes.members(schemas.resolve(schema)).get("items");
      found = items == null ? schema : items;
    }
    return Optional.ofNullable(found)
        .map(
            node ->
                content.kind() == IrContent.Kind.EVENT_STREAM
                    ? data(schemas, node, item != null)
                    : node);
  }

  /** The data of an event that is described with its other fields. */
  private static SpecNode data(Schemas schemas, SpecNode schema, boolean wholeEvents) {
    Map<String, SpecNode> properties =
        Nodes.members(Nodes.members(schemas.resolve(schema)).get("properties"));
    SpecNode data = properties.get("data");
    boolean event =
        data != null
            && EVENT_FIELDS.containsAll(properties.keySet())
            && (wholeEvents || properties.containsKey("event") || properties.containsKey("retry"));
    if (data == null || !event) {
      return schema;
    }
    SpecNode decoded = data instanceof SpecObject object ? object.get("contentSchema") : null;
    return decoded == null ? data : decoded;
  }
}
