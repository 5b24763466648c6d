package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives everything in an API its Java name. The same API, pins and options give the same names, in
 * whatever order the document lists things.
 */
public final class NameResolver {
  private NameResolver() {}

  /**
   * Names everything: what the document asks for by {@code x-specfit-name} first, then the pins,
   * then words of the document.
   *
   * @param pins names that stay; {@link NamesFile#EMPTY} for none
   */
  public static NamingResult resolve(IrApi api, NamesFile pins, NamingOptions options) {
    Report report = new Report();
    String clientWords = Identifiers.upperCamel(Words.ofValue(options.clientName()));
    String client = clientWords.endsWith("Client") ? clientWords : clientWords + "Client";

    List<TypeClass> classes =
        api.types().stream().map(type -> new TypeClass(List.of(type), "")).toList();
    Map<String, String> typePins = Map.copyOf(pins.types());

    NameScope simpleNames =
        new NameScope("the client", Identifiers::fold, ReservedNames::isType, report);
    simpleNames.take("client", client);
    TypeNamer typeNamer = new TypeNamer(classes, typePins);
    ServiceNamer serviceNamer = new ServiceNamer(api, clientWords, pins);
    OperationNamer operationNamer = new OperationNamer(api, serviceNamer, pins, report);
    List<Claim> claims = new ArrayList<>(serviceNamer.typeClaims());
    claims.addAll(typeNamer.topLevelClaims());
    claims.addAll(operationNamer.paramsClaims());
    Map<String, String> topLevel = simpleNames.resolve(claims);

    Map<IrId, String> types = typeNamer.nameAll(simpleNames, topLevel);
    Map<String, ServiceNames> services = serviceNamer.name(topLevel, report);
    MemberNamer members = new MemberNamer(pins, report);
    classes.forEach(members::name);
    ClientNamer clientNamer = new ClientNamer(api, pins, report);
    NamedApi named =
        new NamedApi(
            client,
            api,
            types,
            List.of(),
            members.properties(),
            members.constants(),
            members.variants(),
            operationNamer.nameAll(topLevel, services, types),
            services,
            clientNamer.credentials(),
            clientNamer.servers(),
            clientNamer.webhooks());
    return new NamingResult(named, report.diagnostics());
  }
}
