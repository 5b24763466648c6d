package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.IrWebhook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names what the client itself offers: credentials, servers, webhooks. */
final class ClientNamer {
  private final IrApi api;
  private final NamesFile pins;
  private final Report report;

  ClientNamer(IrApi api, NamesFile pins, Report report) {
    this.api = api;
    this.pins = pins;
    this.report = report;
  }

  /**
   * The builder's method of each scheme: named by its kind, and by its key where there are more.
   */
  Map<String, String> credentials() {
    Map<String, IrSecurityScheme> schemes = new LinkedHashMap<>();
    for (IrSecurityScheme scheme : api.securitySchemes()) {
      if (!kind(scheme).isEmpty()) {
        schemes.putIfAbsent(scheme.key(), scheme);
      }
    }
    Map<List<String>, Long> kinds =
        schemes.values().stream()
            .collect(Collectors.groupingBy(ClientNamer::kind, Collectors.counting()));
    List<Claim> claims = new ArrayList<>();
    for (IrSecurityScheme scheme : schemes.values()) {
      List<String> names = new ArrayList<>();
      if (kinds.getOrDefault(kind(scheme), 0L) == 1) {
        names.add(Identifiers.lowerCamel(kind(scheme)));
      }
      names.add(Identifiers.lowerCamel(qualified(scheme)));
      names.addAll(Spellings.of(scheme.key(), Identifiers::lowerCamel));
      claims.add(
          new Claim(
              scheme.key(),
              scheme.key(),
              0,
              names,
              null,
              pins.credentials().get(scheme.key()),
              scheme.source()));
    }
    return NameScope.of("the client's builder", ReservedNames::isClientMember, report)
        .resolve(claims);
  }

  /** A constant for each server, by its description if that is short, else by its URL. */
  Map<String, String> servers() {
    Map<String, IrServer> servers = new LinkedHashMap<>();
    api.servers().forEach(server -> servers.putIfAbsent(server.url(), server));
    List<Claim> claims = new ArrayList<>();
    for (IrServer server : servers.values()) {
      List<String> names = new ArrayList<>();
      List<String> described = Words.of(server.description());
      if (!described.isEmpty() && described.size() <= 4) {
        names.add(Identifiers.upperSnake(described));
      }
      String withoutScheme = server.url().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
      names.addAll(Spellings.of(withoutScheme, Identifiers::upperSnake));
      names.add(Identifiers.upperSnake(Words.spelled(server.url())));
      claims.add(
          new Claim(
              server.url(), server.url(), 0, names, null, pins.servers().get(server.url()), null));
    }
    return NameScope.of("the servers", ReservedNames::isConstant, report).resolve(claims);
  }

  /** The name of each webhook. */
  Map<IrId, String> webhooks() {
    List<Claim> claims = new ArrayList<>();
    for (IrWebhook webhook : api.webhooks()) {
      List<String> names =
          new ArrayList<>(Spellings.ofMember(webhook.name(), ReservedNames::isMethod));
      names.add(
          Identifiers.fit(
              Identifiers.lowerCamel(Words.ofValue(webhook.id().document()))
                  + Identifiers.upperCamel(Words.ofValue(webhook.name()))));
      String key = webhook.id().toString();
      claims.add(new Claim(key, key, 0, names, null, pins.webhooks().get(key), webhook.source()));
    }
    Map<String, String> names =
        NameScope.of("the webhooks", ReservedNames::isMethod, report).resolve(claims);
    Map<IrId, String> webhooks = new LinkedHashMap<>();
    for (IrWebhook webhook : api.webhooks()) {
      webhooks.put(webhook.id(), InOrder.required(names, webhook.id().toString()));
    }
    return webhooks;
  }

  private static List<String> kind(IrSecurityScheme scheme) {
    return switch (scheme.kind()) {
      case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE -> List.of("api", "key");
      case BASIC -> List.of("basic", "auth");
      case BEARER -> List.of("bearer", "token");
      case OAUTH2_CLIENT_CREDENTIALS -> List.of("client", "credentials");
      case TRANSPORT -> List.of();
    };
  }

  /** The key's words and the kind's, none twice: {@code adminAuth} is {@code adminBearerToken}. */
  private static List<String> qualified(IrSecurityScheme scheme) {
    List<String> kind = kind(scheme);
    List<String> words = new ArrayList<>(Words.ofValue(scheme.key()));
    String last = words.get(words.size() - 1);
    if (last.equalsIgnoreCase(kind.get(1))) {
      return words;
    }
    if (words.size() > 1 && (last.equalsIgnoreCase("auth") || last.equalsIgnoreCase("scheme"))) {
      words.remove(words.size() - 1);
    }
    boolean overlap = words.get(words.size() - 1).equalsIgnoreCase(kind.get(0));
    words.addAll(overlap ? kind.subList(1, 2) : kind);
    return words;
  }
}
