package dev.specfit.testing.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.specfit.document.JsonPointer;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of one document by pointer. Asked for them, the registry would parse the whole
 * document anew each time.
 */
final class PointedSchemas {
  private final Schema document;
  private final Map<JsonPointer, Schema> known = new ConcurrentHashMap<>();

  PointedSchemas(SchemaRegistry registry, String address) {
    this.document = registry.getSchema(SchemaLocation.of(address));
  }

  List<Error> validate(JsonPointer pointer, JsonValue value) {
    return known.computeIfAbsent(pointer, this::find).validate(JacksonTree.of(value));
  }

  private Schema find(JsonPointer pointer) {
    NodePath path = new NodePath(PathType.JSON_POINTER);
    for (String token : pointer.tokens()) {
      path =
          token.matches("0|[1-9][0-9]{0,8}")
              ? path.append(Integer.parseInt(token))
              : path.append(token);
    }
    return document.getSubSchema(path);
  }
}
