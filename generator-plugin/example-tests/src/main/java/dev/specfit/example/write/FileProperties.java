package dev.specfit.example.write;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.example.Payload;
import dev.specfit.runtime.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties that are files for the client, because their model is sent in parts. */
final class FileProperties {
  private final Map<IrId, Set<String>> names = new HashMap<>();

  FileProperties(IrApi api) {
    Set<IrId> sentInParts = new HashSet<>();
    api.operations().forEach(operation -> collect(operation.body(), sentInParts));
    for (IrDeclaration type : api.types()) {
      if (type instanceof IrDeclaration.Model model && sentInParts.contains(model.id())) {
        Set<String> files = new HashSet<>();
        model.properties().stream()
            .filter(property -> isFile(property.type()))
            .map(IrProperty::wireName)
            .forEach(files::add);
        names.put(model.id(), files);
      }
    }
  }

  private static void collect(@Nullable IrBody body, Set<IrId> sentInParts) {
    for (IrContent content : body == null ? List.<IrContent>of() : body.contents()) {
      IrTypeUse use = content.type();
      if (content.kind() == IrContent.Kind.MULTIPART
          && use != null
          && use.type() instanceof IrType.Ref model) {
        sentInParts.add(model.target());
      }
    }
  }

  private static boolean isFile(IrTypeUse use) {
    return use.type() instanceof IrType.Array array
        ? isFile(array.items())
        : use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BINARY;
  }

  /** Whether a body that isn't in parts holds a file. */
  boolean areIn(Payload body) {
    IrTypeUse use = body.content().type();
    return body.content().kind() != IrContent.Kind.MULTIPART
        && use != null
        && use.type() instanceof IrType.Ref model
        && body.value() instanceof JsonObject object
        && names.getOrDefault(model.target(), Set.of()).stream().anyMatch(object::containsKey);
  }
}
