package dev.specfit.drift.java;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.naming.NamedApi;
import java.util.List;
import java.util.function.Predicate;

/**
 * An API without what doesn't decide its declarations: operations that are the same on both sides,
 * and prose. Most of the time of writing and parsing sources goes into comments.
 */
final class Slimmed {
  private Slimmed() {}

  /** The API with the wanted operations only, and without prose. */
  static NamedApi of(NamedApi named, Predicate<IrOperation> wanted) {
    IrApi api = named.api();
    IrApi slim =
        new IrApi(
            api.title(),
            api.version(),
            null,
            api.servers(),
            api.securitySchemes(),
            api.operations().stream().filter(wanted).map(Slimmed::operation).toList(),
            api.types().stream().map(Slimmed::type).toList(),
            api.webhooks());
    return named.withApi(slim);
  }

  private static IrOperation operation(IrOperation full) {
    return new IrOperation(
        full.id(),
        full.operationId(),
        full.explicitName(),
        full.method(),
        full.path(),
        full.tags(),
        docs(full.docs()),
        full.parameters().stream().map(Slimmed::parameter).toList(),
        full.body(),
        full.responses(),
        full.security(),
        full.servers(),
        full.pagination(),
        full.unpaged(),
        full.failure(),
        full.requires(),
        full.idempotencyHeader(),
        full.source());
  }

  private static IrParameter parameter(IrParameter full) {
    return new IrParameter(
        full.wireName(),
        full.in(),
        full.explicitName(),
        full.type(),
        full.style(),
        full.explode(),
        full.arrays(),
        full.allowReserved(),
        full.required(),
        full.contentType(),
        docs(full.docs()),
        full.source());
  }

  private static IrDeclaration type(IrDeclaration full) {
    if (full instanceof IrDeclaration.Model model) {
      List<IrProperty> properties = model.properties().stream().map(Slimmed::property).toList();
      return new IrDeclaration.Model(
          model.id(),
          model.nameHint(),
          docs(model.docs()),
          model.source(),
          properties,
          model.additional(),
          model.requestOnly());
    }
    if (full instanceof IrUnion union) {
      return new IrUnion(
          union.id(),
          union.nameHint(),
          docs(union.docs()),
          union.source(),
          union.discriminator(),
          union.variants());
    }
    IrEnum values = (IrEnum) full;
    return new IrEnum(
        values.id(),
        values.nameHint(),
        docs(values.docs()),
        values.source(),
        values.valueKind(),
        values.values());
  }

  private static IrProperty property(IrProperty full) {
    return new IrProperty(
        full.wireName(),
        full.explicitName(),
        full.type(),
        full.required(),
        full.readOnly(),
        full.writeOnly(),
        docs(full.docs()),
        full.source());
  }

  private static IrDocs docs(IrDocs full) {
    return new IrDocs(null, null, full.deprecated(), null);
  }
}
