package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives everything in an API its Java name. The same API, pins and options give the same names, in
 * whatever order the document lists things.
 */
public final class NameResolver {
  private static final String WEBHOOKS = "the class that reads webhooks";

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

    PinnedTypes pinnedTypes = new PinnedTypes(pins, api.types());
    List<TypeClass> classes = Consolidation.of(api.types(), pinnedTypes);
    Map<String, String> typePins = pinnedTypes.settle(classes, report);
    StalePins.report(api, pins, report);

    NameScope simpleNames =
        new NameScope("the client", Identifiers::fold, ReservedNames::isType, report);
    simpleNames.take("client", client);
    // Taken whether or not headers are declared: the first one to come renames nothing.
    String headers = client.substring(0, client.length() - "Client".length()) + "Headers";
    simpleNames.take("headers", headers);
    List<IrDeclaration> merged =
        classes.stream().map(type -> MergedDeclaration.of(type, report)).toList();
    IrApi rewritten = new ApiRewriter(classes).rewrite(api, merged);
    TypeNamer typeNamer = new TypeNamer(classes, typePins);
    ServiceNamer serviceNamer = new ServiceNamer(api, clientWords, pins);
    OperationNamer operationNamer = new OperationNamer(rewritten, serviceNamer, pins, report);
    List<Claim> claims = new ArrayList<>(serviceNamer.typeClaims());
    claims.addAll(typeNamer.topLevelClaims());
    claims.addAll(operationNamer.paramsClaims());
    claims.addAll(operationNamer.resultClaims());
    if (!api.webhooks().isEmpty()) {
      claims.add(webhooksClaim(clientWords));
    }
    Map<String, String> topLevel = simpleNames.resolve(claims);

    Map<IrId, String> types = typeNamer.nameAll(simpleNames, topLevel);
    Map<String, ServiceNames> services = serviceNamer.name(topLevel, report);
    MemberNamer members = new MemberNamer(pins, report);
    classes.forEach(members::name);
    Map<String, String> servers = new ServerNamer(api, pins, report).constants();
    ClientNamer clientNamer = new ClientNamer(api, pins, report, servers);
    NamedApi named =
        new NamedApi(
            client,
            rewritten,
            types,
            groups(classes, types, report),
            members.properties(),
            members.constants(),
            members.variants(),
            operationNamer.nameAll(topLevel, services, types),
            services,
            clientNamer.credentials(),
            servers,
            clientNamer.serverVariables(),
            topLevel.getOrDefault(WEBHOOKS, ""),
            clientNamer.webhooks(),
            FormerNames.NONE,
            FormerNames.NONE,
            headers,
            ResponseHeaders.constants(rewritten, pins, report));
    reportShortened(named, report);
    return new NamingResult(withBridges(named, pins, report), report.diagnostics());
  }

  private static Claim webhooksClaim(String clientWords) {
    return Claim.of(
        WEBHOOKS,
        0,
        List.of(
            Identifiers.fit(clientWords + "Webhooks"),
            Identifiers.fit(clientWords + "WebhookPayloads")));
  }

  private static NamedApi withBridges(NamedApi named, NamesFile pins, Report report) {
    FormerNames former = Renames.of(named, pins);
    Renames.reportBreaks(named, pins, report);
    return named.with(former, Bridges.of(named, former, report));
  }

  private static void reportShortened(NamedApi named, Report report) {
    for (IrDeclaration type : named.api().types()) {
      String name = named.type(type.id());
      if (Identifiers.isShortened(name)) {
        report.add(
            NamingDiagnostic.NAME_SHORTENED,
            "the name of `%s` was cut to `%s`; give it an `x-specfit-name`"
                .formatted(type.id(), name),
            type.source());
      }
    }
  }

  private static List<MergeGroup> groups(
      List<TypeClass> classes, Map<IrId, String> types, Report report) {
    List<MergeGroup> groups = new ArrayList<>();
    for (TypeClass type : classes) {
      if (type.merged()) {
        String name = InOrder.required(types, type.id());
        List<IrId> members = type.members().stream().map(IrDeclaration::id).toList();
        groups.add(new MergeGroup(name, type.id(), members, type.shape()));
        report.add(
            NamingDiagnostic.SHAPES_MERGED,
            "%d declarations of the same shape are `%s`: %s"
                .formatted(
                    members.size(),
                    name,
                    members.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "))),
            type.representative().source());
      }
    }
    groups.sort(Comparator.comparing(MergeGroup::name));
    return groups;
  }
}
