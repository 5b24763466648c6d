package dev.specfit.engine.emit;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.NamedApi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bytes are files only as parts of a multipart body. A {@code format: binary} property of any other
 * model is what JSON can hold: a string.
 */
final class BinaryProperties {
  private final Set<IrId> multipart = new HashSet<>();

  private BinaryProperties() {}

  /** The same API with strings where bytes can't be. */
  static NamedApi settle(NamedApi named) {
    BinaryProperties binary = new BinaryProperties();
    named.api().operations().forEach(binary::collect);
    IrApi api = named.api();
    List<IrDeclaration> types = api.types().stream().map(binary::settle).toList();
    return named.withApi(
        new IrApi(
            api.title(),
            api.version(),
            api.description(),
            api.servers(),
            api.securitySchemes(),
            api.operations(),
            types,
            api.webhooks()));
  }

  private void collect(IrOperation operation) {
    if (operation.body() == null) {
      return;
    }
    for (IrContent content : operation.body().contents()) {
      if (content.kind() == IrContent.Kind.MULTIPART
          && content.type() != null
          && content.type().type() instanceof IrType.Ref ref) {
        multipart.add(ref.target());
      }
    }
  }

  private IrDeclaration settle(IrDeclaration declaration) {
    if (!(declaration instanceof IrDeclaration.Model model) || multipart.contains(model.id())) {
      return declaration;
    }
    return new IrDeclaration.Model(
        model.id(),
        model.nameHint(),
        model.docs(),
        model.source(),
        model.properties().stream().map(BinaryProperties::settle).toList(),
        model.additional(),
        model.requestOnly());
  }

  private static IrProperty settle(IrProperty property) {
    return new IrProperty(
        property.wireName(),
        property.explicitName(),
        settle(property.type()),
        property.required(),
        property.readOnly(),
        property.writeOnly(),
        property.docs(),
        property.source());
  }

  private static IrTypeUse settle(IrTypeUse use) {
    IrType type = use.type();
    if (type instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BINARY) {
      type = new IrType.Scalar(IrScalarKind.STRING);
    } else if (type instanceof IrType.Array array) {
      type = new IrType.Array(settle(array.items()));
    } else if (type instanceof IrType.Map map) {
      type = new IrType.Map(settle(map.values()));
    }
    return new IrTypeUse(type, use.nullable(), use.facts());
  }
}
