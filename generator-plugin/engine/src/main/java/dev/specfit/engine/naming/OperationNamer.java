package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names methods, parameters objects and parameters. */
final class OperationNamer {
  private static final int RANK_PARAMS = 200;
  private static final int RANK_RESULT = 201;

  /** A longer type name says no more than the type already does beside it. */
  private static final int LONGEST_BODY = 40;

  private static final String KEY = "parameters of ";
  private static final String RESULT_KEY = "result of ";
  private static final String WIRE = "Wire";

  private final IrApi api;
  private final ServiceNamer services;
  private final NamesFile pins;
  private final Report report;

  OperationNamer(IrApi api, ServiceNamer services, NamesFile pins, Report report) {
    this.api = api;
    this.services = services;
    this.pins = pins;
    this.report = report;
  }

  /** The claims of the parameters objects. */
  List<Claim> paramsClaims() {
    List<Claim> claims = new ArrayList<>();
    for (IrOperation operation : api.operations()) {
      String full = Identifiers.upperCamel(OperationWords.full(operation));
      String whole = Identifiers.upperCamel(OperationWords.whole(operation));
      String path = Identifiers.upperCamel(OperationWords.methodAndPath(operation));
      String tag = Identifiers.upperCamel(Words.of(services.tag(operation)));
      String document = Identifiers.upperCamel(Words.ofValue(operation.id().document()));
      NamesFile.Operation pin = pins.operations().get(operation.id().toString());
      claims.add(
          new Claim(
              KEY + operation.id(),
              KEY + operation.id(),
              RANK_PARAMS,
              List.of(
                  params(full),
                  params(tag + full),
                  params(whole),
                  params(path),
                  params(document + path)),
              null,
              pin == null ? null : pin.params(),
              operation.source()));
    }
    return claims;
  }

  /** The claims of the classes that read a body by its status. */
  List<Claim> resultClaims() {
    List<Claim> claims = new ArrayList<>();
    for (IrOperation operation : api.operations()) {
      if (IrChoices.isByStatus(operation)) {
        String full = Identifiers.upperCamel(OperationWords.full(operation));
        String path = Identifiers.upperCamel(OperationWords.methodAndPath(operation));
        String tag = Identifiers.upperCamel(Words.of(services.tag(operation)));
        String document = Identifiers.upperCamel(Words.ofValue(operation.id().document()));
        claims.add(
            new Claim(
                RESULT_KEY + operation.id(),
                RESULT_KEY + operation.id(),
                RANK_RESULT,
                List.of(
                    result(full),
                    result(full + "Status"),
                    result(tag + full),
                    result(path),
                    result(document + path)),
                null,
                pins.results().get(operation.id().toString()),
                operation.source()));
      }
    }
    return claims;
  }

  /** The names of every operation; those of its parameters object are given by key. */
  Map<IrId, OperationNames> nameAll(
      Map<String, String> params, Map<String, ServiceNames> serviceNames, Map<IrId, String> types) {
    MediaTypeMethods others = new MediaTypeMethods(pins, report);
    Map<String, String> methods = nameMethods(serviceNames, others);
    Map<IrId, OperationNames> operations = new LinkedHashMap<>();
    for (IrOperation operation : api.operations()) {
      String key = operation.id().toString();
      String tag = services.tag(operation);
      String method = InOrder.required(methods, key);
      operations.put(
          operation.id(),
          new OperationNames(
              tag,
              InOrder.required(serviceNames, tag).type(),
              method,
              OperationNames.wire(method),
              InOrder.required(params, KEY + operation.id()),
              nameParameters(operation, types),
              params.get(RESULT_KEY + operation.id()),
              others.of(operation)));
    }
    return operations;
  }

  private Map<String, String> nameMethods(
      Map<String, ServiceNames> serviceNames, MediaTypeMethods others) {
    Map<String, List<IrOperation>> byService = new LinkedHashMap<>();
    for (IrOperation operation : api.operations()) {
      String service = InOrder.required(serviceNames, services.tag(operation)).type();
      byService.computeIfAbsent(service, name -> new ArrayList<>()).add(operation);
    }
    Map<String, String> methods = new LinkedHashMap<>();
    byService.forEach(
        (service, operations) -> {
          List<Claim> claims = operations.stream().map(this::methodClaim).toList();
          Set<String> wanted = new HashSet<>();
          claims.forEach(claim -> wanted.add(claim.candidates().get(0)));
          claims.forEach(claim -> reportWire(service, claim, wanted));
          Predicate<String> reserved =
              name ->
                  ReservedNames.isMethod(name)
                      || (name.endsWith(WIRE)
                          && wanted.contains(name.substring(0, name.length() - WIRE.length())));
          NameScope scope = NameScope.of("`" + service + "`", reserved, report);
          others.takePins(scope, operations);
          Map<String, String> named = scope.resolve(claims);
          methods.putAll(named);
          others.name(service, operations, named);
        });
    return methods;
  }

  private void reportWire(String service, Claim claim, Set<String> wanted) {
    String name = claim.candidates().get(0);
    if (name.endsWith(WIRE) && wanted.contains(name.substring(0, name.length() - WIRE.length()))) {
      report.add(
          NamingDiagnostic.NAME_COLLISION,
          "`%s` in `%s` can't be `%s`, which is another's wire method"
              .formatted(claim.label(), service, name),
          claim.source());
    }
  }

  private Claim methodClaim(IrOperation operation) {
    List<String> words = OperationWords.withoutTag(operation, services.tag(operation));
    List<String> names =
        new RestLater(Identifiers.lowerCamel(words), () -> otherMethodNames(operation));
    NamesFile.Operation pin = pins.operations().get(operation.id().toString());
    return new Claim(
        operation.id().toString(),
        operation.method() + " " + operation.path(),
        0,
        names,
        operation.explicitName(),
        pin == null ? null : pin.method(),
        operation.source());
  }

  private static List<String> otherMethodNames(IrOperation operation) {
    return List.of(
        Identifiers.lowerCamel(OperationWords.full(operation)),
        Identifiers.lowerCamel(OperationWords.whole(operation)),
        Identifiers.lowerCamel(OperationWords.methodAndPath(operation)),
        Identifiers.lowerCamel(
            Words.spelled(operation.method().toLowerCase(Locale.ROOT) + operation.path())),
        Identifiers.fit(
            Identifiers.lowerCamel(Words.ofValue(operation.id().document()))
                + Identifiers.upperCamel(OperationWords.methodAndPath(operation))));
  }

  private Map<String, String> nameParameters(IrOperation operation, Map<IrId, String> types) {
    Map<String, String> pinned =
        pins.parameters().getOrDefault(operation.id().toString(), Map.of());
    List<Claim> claims = new ArrayList<>();
    for (IrParameter parameter : operation.parameters()) {
      String key = OperationNames.key(parameter);
      String wireName = parameter.wireName();
      List<String> spellings = Spellings.ofMember(wireName, ReservedNames::isParameter);
      String in = parameter.in().name().toLowerCase(Locale.ROOT);
      List<String> names =
          LazyNames.with(spellings, 1, () -> in + Identifiers.upperCamel(Words.ofValue(wireName)));
      claims.add(
          new Claim(
              key, key, 0, names, parameter.explicitName(), pinned.get(key), parameter.source()));
    }
    if (operation.body() != null) {
      claims.add(bodyClaim(operation.body(), pinned, types));
    }
    return NameScope.of(
            "`" + operation.method() + " " + operation.path() + "`",
            ReservedNames::isParameter,
            report)
        .resolve(claims);
  }

  private static Claim bodyClaim(IrBody body, Map<String, String> pinned, Map<IrId, String> types) {
    List<String> names = new ArrayList<>();
    for (IrContent content : body.contents()) {
      IrTypeUse use = content.type();
      if (names.isEmpty() && use != null && use.type() instanceof IrType.Ref ref) {
        String type = types.getOrDefault(ref.target(), OperationNames.BODY);
        if (type.length() <= LONGEST_BODY) {
          names.add(Identifiers.lowerCamel(Words.ofValue(type)));
        }
      }
    }
    names.add(OperationNames.BODY);
    names.add("requestBody");
    String key = OperationNames.BODY;
    return new Claim(key, key, 1, names, null, pinned.get(key), body.source());
  }

  private static String result(String start) {
    return Identifiers.fit(start + "Result");
  }

  private static String params(String start) {
    return Identifiers.fit(start + "Params");
  }
}
