package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.IrServers;
import dev.specfit.engine.ir.IrWebhook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names what the client itself offers: credentials, variables of servers, webhooks. */
final class ClientNamer {
  private static final String SCHEME = "scheme ";
  private static final String VARIABLE = "variable ";

  private final IrApi api;
  private final NamesFile pins;
  private final Report report;
  private final Map<String, String> builder;

  ClientNamer(IrApi api, NamesFile pins, Report report, Map<String, String> servers) {
    this.api = api;
    this.pins = pins;
    this.report = report;
    this.builder = builder(servers);
  }

  /** The builder's method of each scheme. */
  Map<String, String> credentials() {
    return withPrefix(SCHEME);
  }

  /** The builder's method of each variable. */
  Map<String, String> serverVariables() {
    return withPrefix(VARIABLE);
  }

  private Map<String, String> withPrefix(String prefix) {
    Map<String, String> names = new LinkedHashMap<>();
    builder.forEach(
        (key, name) -> {
          if (key.startsWith(prefix)) {
            names.put(key.substring(prefix.length()), name);
          }
        });
    return names;
  }

  /** All methods of the builder, which may not collide. */
  private Map<String, String> builder(Map<String, String> servers) {
    NameScope scope = NameScope.of("the client's builder", ReservedNames::isClientMember, report);
    IrServers.named(api)
        .keySet()
        .forEach(url -> scope.take(url, ServerNamer.method(InOrder.required(servers, url))));
    List<Claim> claims = new ArrayList<>(credentialClaims());
    for (IrServer server : IrServers.all(api)) {
      for (IrServer.Variable variable : server.variables()) {
        claims.add(variableClaim(variable.name()));
      }
    }
    return scope.resolve(claims.stream().distinct().toList());
  }

  private static Claim variableClaim(String name) {
    List<String> names =
        Spellings.of(name, words -> "server" + Identifiers.upperCamel(words).replace("_", ""));
    return Claim.of(VARIABLE + name, 1, List.copyOf(names));
  }

  /**
   * The method for what a user can hand over is named by its kind, and by the scheme's key where
   * there are more. What an OAuth2 scheme takes beside its own kind gives way to schemes of that
   * kind.
   */
  private List<Claim> credentialClaims() {
    Map<String, IrSecurityScheme> schemes = new LinkedHashMap<>();
    api.securitySchemes().forEach(scheme -> schemes.putIfAbsent(scheme.key(), scheme));
    Map<List<String>, Long> first = new HashMap<>();
    Map<List<String>, Long> all = new HashMap<>();
    for (IrSecurityScheme scheme : schemes.values()) {
      for (IrSecurityScheme.Way way : scheme.ways()) {
        all.merge(kind(way), 1L, Long::sum);
        first.merge(kind(way), way.key().equals(scheme.key()) ? 1L : 0L, Long::sum);
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (IrSecurityScheme scheme : schemes.values()) {
      for (IrSecurityScheme.Way way : scheme.ways()) {
        boolean own = way.key().equals(scheme.key());
        boolean alone = (own ? first : all).getOrDefault(kind(way), 0L) == 1;
        claims.add(credentialClaim(scheme, way, alone));
      }
    }
    return claims;
  }

  private Claim credentialClaim(IrSecurityScheme scheme, IrSecurityScheme.Way way, boolean alone) {
    boolean own = way.key().equals(scheme.key());
    List<String> names = new ArrayList<>();
    if (alone) {
      names.add(Identifiers.lowerCamel(kind(way)));
    }
    names.add(Identifiers.lowerCamel(qualified(scheme.key(), kind(way))));
    if (own) {
      names.addAll(Spellings.of(scheme.key(), Identifiers::lowerCamel));
    } else {
      List<String> words = new ArrayList<>(Words.spelled(scheme.key()));
      words.addAll(kind(way));
      names.add(Identifiers.lowerCamel(words));
    }
    return new Claim(
        SCHEME + way.key(),
        way.key(),
        own ? 0 : 1,
        names,
        null,
        pins.credentials().get(way.key()),
        scheme.source());
  }

  /** The name of each webhook. */
  Map<IrId, String> webhooks() {
    List<Claim> claims = new ArrayList<>();
    for (IrWebhook webhook : api.webhooks()) {
      List<String> names =
          new ArrayList<>(Spellings.ofMember(webhook.name(), ReservedNames::isWebhook));
      names.add(
          Identifiers.fit(
              Identifiers.lowerCamel(Words.ofValue(webhook.id().document()))
                  + Identifiers.upperCamel(Words.ofValue(webhook.name()))));
      names.addAll(withPlaces(webhook));
      String key = webhook.id().toString();
      claims.add(new Claim(key, key, 0, names, null, pins.webhooks().get(key), webhook.source()));
    }
    Map<String, String> names =
        NameScope.of("the webhooks", ReservedNames::isWebhook, report).resolve(claims);
    Map<IrId, String> webhooks = new LinkedHashMap<>();
    for (IrWebhook webhook : api.webhooks()) {
      webhooks.put(webhook.id(), InOrder.required(names, webhook.id().toString()));
    }
    return webhooks;
  }

  /** A callback after its operation, where several have one of that name; then each its method. */
  private List<String> withPlaces(IrWebhook webhook) {
    String id = webhook.id().toString();
    List<String> words = new ArrayList<>();
    for (IrOperation operation : api.operations()) {
      if (id.startsWith(operation.id() + "/callbacks/")) {
        words.addAll(OperationWords.full(operation));
      }
    }
    words.addAll(Words.ofValue(webhook.name()));
    String named = Identifiers.lowerCamel(words);
    words.add(id.substring(id.lastIndexOf('/') + 1));
    return List.of(Identifiers.fit(named), Identifiers.fit(Identifiers.lowerCamel(words)));
  }

  private static List<String> kind(IrSecurityScheme.Way way) {
    if (way.refresh()) {
      return List.of("refresh", "token");
    }
    return switch (way.kind()) {
      case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE -> List.of("api", "key");
      case BASIC -> List.of("basic", "auth");
      case BEARER -> List.of("bearer", "token");
      case OAUTH2_CLIENT_CREDENTIALS -> List.of("client", "credentials");
      case TRANSPORT -> List.of();
    };
  }

  /** The key's words and the kind's, none twice: {@code adminAuth} is {@code adminBearerToken}. */
  private static List<String> qualified(String key, List<String> kind) {
    List<String> words = new ArrayList<>(Words.ofValue(key));
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
