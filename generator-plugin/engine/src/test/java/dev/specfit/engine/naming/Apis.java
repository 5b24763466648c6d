package dev.specfit.engine.naming;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** APIs for tests, in few words. */
@NullUnmarked
final class Apis {
  static final IrSource SOURCE = new IrSource(JsonPointer.ROOT, new Place("api.yaml", 1, 1));

  private Apis() {}

  static IrApi api(IrDeclaration... types) {
    return api(List.of(types), List.of());
  }

  static IrApi api(List<? extends IrDeclaration> types, List<IrOperation> operations) {
    return new IrApi(
        "API", "1", null, List.of(), List.of(), operations, List.copyOf(types), List.of());
  }

  static IrApi secured(IrSecurityScheme... schemes) {
    return new IrApi(
        "API", "1", null, List.of(), List.of(schemes), List.of(), List.of(), List.of());
  }

  static IrApi served(IrServer... servers) {
    return new IrApi(
        "API", "1", null, List.of(servers), List.of(), List.of(), List.of(), List.of());
  }

  static IrSecurityScheme scheme(String key, IrSecurityScheme.Kind kind) {
    return new IrSecurityScheme(key, kind, null, null, null, List.of(), null, SOURCE);
  }

  static IrId schema(String document, String key) {
    return new IrId(document, "/components/schemas").child(key);
  }

  static IrId parameterSchema(String document, String key) {
    return new IrId(document, "/components/parameters").child(key).child("schema");
  }

  static IrNameHint component(String key) {
    return new IrNameHint(null, null, key, null, true);
  }

  static IrNameHint inline(String own) {
    return new IrNameHint(null, null, own, null, false);
  }

  static IrNameHint nested(IrId parent, String own) {
    return new IrNameHint(null, parent, own, null, false);
  }

  static IrDeclaration.Model model(String key, IrProperty... properties) {
    return model(schema("api", key), component(key), properties);
  }

  static IrDeclaration.Model model(IrId id, IrNameHint hint, IrProperty... properties) {
    return new IrDeclaration.Model(id, hint, IrDocs.NONE, SOURCE, List.of(properties), null, false);
  }

  static IrEnum enumeration(String key, String... values) {
    return enumeration(schema("api", key), component(key), values);
  }

  static IrEnum enumeration(IrId id, IrNameHint hint, String... values) {
    return new IrEnum(
        id,
        hint,
        IrDocs.NONE,
        SOURCE,
        IrScalarKind.STRING,
        Arrays.stream(values).map(value -> new IrEnum.Value(value, null, null)).toList());
  }

  static IrUnion union(String key, String... variants) {
    return new IrUnion(
        schema("api", key),
        component(key),
        IrDocs.NONE,
        SOURCE,
        null,
        Arrays.stream(variants)
            .map(
                variant ->
                    new IrUnion.Variant(
                        variant, null, string(), List.of(), List.of(), List.of(), List.of(),
                        List.of()))
            .toList());
  }

  static IrProperty property(String name) {
    return property(name, string());
  }

  static IrProperty property(String name, IrTypeUse type) {
    return new IrProperty(name, null, type, false, false, false, IrDocs.NONE, SOURCE);
  }

  static IrTypeUse string() {
    return scalar(IrScalarKind.STRING);
  }

  static IrTypeUse integer() {
    return scalar(IrScalarKind.INT64);
  }

  static IrTypeUse integer(String maximum) {
    IrFacts none = IrFacts.NONE;
    IrFacts facts =
        new IrFacts(
            null,
            "1",
            false,
            maximum,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            none.examples());
    return new IrTypeUse(new IrType.Scalar(IrScalarKind.INT64), false, facts);
  }

  static IrTypeUse scalar(IrScalarKind kind) {
    return IrTypeUse.of(new IrType.Scalar(kind));
  }

  static IrTypeUse ref(IrId target) {
    return IrTypeUse.of(new IrType.Ref(target));
  }

  static IrTypeUse array(IrTypeUse items) {
    return IrTypeUse.of(new IrType.Array(items));
  }

  static IrParameter parameter(IrParameter.In in, String name) {
    return parameter(in, name, string());
  }

  static IrParameter parameter(IrParameter.In in, String name, IrTypeUse type) {
    return new IrParameter(
        name, in, null, type, IrStyle.FORM, true, null, false, false, null, IrDocs.NONE, SOURCE);
  }

  static IrBody body(IrTypeUse type) {
    return new IrBody(
        true,
        "",
        List.of(new IrContent("application/json", IrContent.Kind.JSON, type, List.of())),
        SOURCE);
  }

  static IrOperation operation(String tag, String operationId, String method, String path) {
    return operation("api", tag, operationId, null, method, path, List.of(), null);
  }

  static IrOperation operation(String tag, String operationId, IrParameter... parameters) {
    return operation(
        "api", tag, operationId, null, "GET", "/" + operationId, List.of(parameters), null);
  }

  static IrOperation operation(
      String document,
      String tag,
      String operationId,
      String explicitName,
      String method,
      String path,
      List<IrParameter> parameters,
      IrBody body) {
    return new IrOperation(
        new IrId(document, "/paths").child(path).child(method.toLowerCase(Locale.ROOT)),
        operationId,
        explicitName,
        method,
        path,
        tag == null ? List.of() : List.of(tag),
        IrDocs.NONE,
        parameters,
        body,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        SOURCE);
  }

  static NamingResult resolve(IrApi api) {
    return resolve(api, NamesFile.EMPTY);
  }

  static NamingResult resolve(IrApi api, NamesFile pins) {
    return NameResolver.resolve(api, pins, new NamingOptions("Acme"));
  }
}
