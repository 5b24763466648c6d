package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrContent.Kind;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrType.IrJsonKind;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.load.TypedDocument;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a stream consists of: {@code itemSchema} (OpenAPI 3.2), else {@code schema}, whose
 * items are meant where it is an array. An event described as an object with {@code data} is what
 * its data is.
 */
final class StreamItems {
  private static final Set<String> EVENT_FIELDS = Set.of("data", "event", "id", "retry", "comment");

  private final Scope scope;

  StreamItems(Scope scope) {
    this.scope = scope;
  }

  /** A schema and its identity. */
  private record Place(SpecNode schema, IrId id) {
    Place below(SpecNode node, String... tokens) {
      IrId at = id;
      for (String token : tokens) {
        at = at.child(token);
      }
      return new Place(node, at);
    }
  }

  /** The type of an item, or of an event's data: text where nothing else is said of that. */
  IrTypeUse read(Kind kind, SpecObject content, IrId id, NameSeed seed) {
    Place place = place(kind, content, id);
    IrTypeUse use =
        place == null
            ? IrTypeUse.of(new IrType.Json(IrJsonKind.ANY))
            : scope
                .schemas()
                .read(Site.of(place.id(), seed, scope.document().schema(place.schema())))
                .use();
    boolean text = place == null || isText(use.type());
    if (kind == Kind.EVENT_STREAM) {
      IrType type = text ? new IrType.Scalar(IrScalarKind.STRING) : use.type();
      return IrTypeUse.of(type);
    }
    return IrTypeUse.of(text ? new IrType.Json(IrJsonKind.ANY) : use.type());
  }

  private static boolean isText(IrType type) {
    return type instanceof IrType.Scalar scalar
        && (scalar.kind() == IrScalarKind.STRING || scalar.kind() == IrScalarKind.BINARY);
  }

  private @Nullable Place place(Kind kind, SpecObject content, IrId id) {
    SpecNode item = content.get("itemSchema");
    SpecNode schema = content.get("schema");
    Place place = null;
    if (item != null) {
      place = new Place(item, id.child("itemSchema"));
    } else if (schema != null) {
      place = items(new Place(schema, id.child("schema")));
    }
    return kind == Kind.EVENT_STREAM && place != null ? data(place, item != null) : place;
  }

  /** What an array holds, or the place itself. */
  private Place items(Place place) {
    Place resolved = resolve(place);
    SpecNode items = resolved.schema() instanceof SpecObject object ? object.get("items") : null;
    return items == null ? place : resolved.below(items, "items");
  }

  /**
   * The data of an event described with its other fields, or the place itself.
   *
   * @param wholeEvents whether the document says that events are described, not their data
   */
  private Place data(Place place, boolean wholeEvents) {
    Place resolved = resolve(place);
    Map<String, SpecNode> properties = Nodes.members(resolved.schema(), "properties");
    SpecNode data = properties.get("data");
    boolean event =
        data != null
            && EVENT_FIELDS.containsAll(properties.keySet())
            && (wholeEvents || properties.containsKey("event") || properties.containsKey("retry"));
    if (data == null || !event) {
      return place;
    }
    Place at = resolved.below(data, "properties", "data");
    SpecNode decoded = data instanceof SpecObject object ? object.get("contentSchema") : null;
    return decoded == null ? at : at.below(decoded, "contentSchema");
  }

  private Place resolve(Place place) {
    Optional<TypedDocument.Resolved> resolved = scope.document().resolve(place.schema());
    if (resolved.isEmpty()) {
      return place;
    }
    var pointer = resolved.get().pointer();
    return pointer == null
        ? place
        : new Place(resolved.get().object(), References.id(scope.document(), pointer));
  }
}
