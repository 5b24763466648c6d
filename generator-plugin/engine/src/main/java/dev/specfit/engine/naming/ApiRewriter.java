package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrWebhook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves one declaration of each merge group, and leads every reference to it. */
final class ApiRewriter {
  private final Map<IrId, IrId> representatives = new HashMap<>();

  ApiRewriter(List<TypeClass> classes) {
    for (TypeClass type : classes) {
      type.members().forEach(member -> representatives.put(member.id(), type.id()));
    }
  }

  IrApi rewrite(IrApi api, List<IrDeclaration> types) {
    return new IrApi(
        api.title(),
        api.version(),
        api.description(),
        api.servers(),
        api.securitySchemes(),
        api.operations().stream().map(this::operation).toList(),
        types.stream().map(this::declaration).toList(),
        api.webhooks().stream().map(this::webhook).toList());
  }

  private IrDeclaration declaration(IrDeclaration declaration) {
    if (declaration instanceof IrDeclaration.Model model) {
      return new IrDeclaration.Model(
          model.id(),
          model.nameHint(),
          model.docs(),
          model.source(),
          model.properties().stream().map(this::property).toList(),
          nullableUse(model.additional()),
          model.requestOnly());
    }
    if (declaration instanceof IrUnion union) {
      return new IrUnion(
          union.id(),
          union.nameHint(),
          union.docs(),
          union.source(),
          union.discriminator(),
          union.variants().stream().map(this::variant).toList());
    }
    return (IrEnum) declaration;
  }

  private IrProperty property(IrProperty property) {
    return new IrProperty(
        property.wireName(),
        property.explicitName(),
        use(property.type()),
        property.required(),
        property.readOnly(),
        property.writeOnly(),
        property.docs(),
        property.source());
  }

  private IrUnion.Variant variant(IrUnion.Variant variant) {
    return new IrUnion.Variant(
        variant.key(),
        variant.explicitName(),
        use(variant.type()),
        variant.discriminatorValues(),
        variant.jsonKinds(),
        variant.required(),
        variant.properties(),
        variant.constants());
  }

  private IrOperation operation(IrOperation operation) {
    return new IrOperation(
        operation.id(),
        operation.operationId(),
        operation.explicitName(),
        operation.method(),
        operation.path(),
        operation.tags(),
        operation.docs(),
        operation.parameters().stream().map(this::parameter).toList(),
        body(operation.body()),
        operation.responses().stream().map(this::response).toList(),
        operation.security(),
        operation.servers(),
        operation.pagination(),
        operation.unpaged(),
        operation.failure(),
        operation.requires(),
        operation.idempotencyHeader(),
        operation.source());
  }

  private IrParameter parameter(IrParameter parameter) {
    return new IrParameter(
        parameter.wireName(),
        parameter.in(),
        parameter.explicitName(),
        use(parameter.type()),
        parameter.style(),
        parameter.explode(),
        parameter.arrays(),
        parameter.allowReserved(),
        parameter.required(),
        parameter.contentType(),
        parameter.docs(),
        parameter.source());
  }

  private @Nullable IrBody body(@Nullable IrBody body) {
    return body == null
        ? null
        : new IrBody(body.required(), body.description(), contents(body.contents()), body.source());
  }

  private IrResponse response(IrResponse response) {
    return new IrResponse(
        response.status(),
        response.description(),
        contents(response.contents()),
        response.headers().stream()
            .map(header -> new IrResponse.Header(header.name(), use(header.type()), header.docs()))
            .toList(),
        response.source());
  }

  private IrWebhook webhook(IrWebhook webhook) {
    return new IrWebhook(
        webhook.id(),
        webhook.name(),
        webhook.docs(),
        contents(webhook.contents()),
        webhook.source());
  }

  private List<IrContent> contents(List<IrContent> contents) {
    return contents.stream().map(content -> content.withType(nullableUse(content.type()))).toList();
  }

  private @Nullable IrTypeUse nullableUse(@Nullable IrTypeUse use) {
    return use == null ? null : use(use);
  }

  private IrTypeUse use(IrTypeUse use) {
    return new IrTypeUse(type(use.type()), use.nullable(), use.facts());
  }

  private IrType type(IrType type) {
    if (type instanceof IrType.Ref ref) {
      return new IrType.Ref(representatives.getOrDefault(ref.target(), ref.target()));
    }
    if (type instanceof IrType.Array array) {
      return new IrType.Array(use(array.items()));
    }
    return type instanceof IrType.Map map ? new IrType.Map(use(map.values())) : type;
  }
}
