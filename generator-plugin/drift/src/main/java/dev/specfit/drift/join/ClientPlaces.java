package dev.specfit.drift.join;

import dev.specfit.document.JsonPointer;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrWebhook;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.OperationNames;
import dev.specfit.engine.naming.ServiceNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of one side's document each type and member of its client comes from, and what callers call
 * the parts of the document. Types that share a Java type have several places.
 */
final class ClientPlaces {
  private final NamedApi named;
  private final Map<String, List<Spot>> types = new HashMap<>();
  private final Map<String, List<Spot>> members = new HashMap<>();
  private final Map<String, List<Referrer>> referrers = new HashMap<>();
  private final Map<String, String> terms = new LinkedHashMap<>();

  private ClientPlaces(NamedApi named) {
    this.named = named;
  }

  /**
   * The places of a side.
   *
   * @param api as it was read: before types of one shape became one
   */
  static ClientPlaces of(NamedApi named, IrApi api) {
    ClientPlaces places = new ClientPlaces(named);
    api.operations().forEach(places::add);
    api.types().forEach(places::add);
    api.webhooks().forEach(places::add);
    api.securitySchemes().forEach(scheme -> places.add(scheme, api));
    return places;
  }

  /** Where a type comes from; none for what no part of a document stands for. */
  List<Spot> type(String type) {
    return types.getOrDefault(type, List.of());
  }

  /** Where a member comes from, by the simple name of the outermost type around it. */
  List<Spot> member(String type, String name) {
    return members.getOrDefault(type + "." + name, List.of());
  }

  /** Who speaks of a type. */
  List<Referrer> referrers(String type) {
    return referrers.getOrDefault(type, List.of());
  }

  /** What callers call a part of the document. */
  Optional<String> term(String document, JsonPointer pointer) {
    return Optional.ofNullable(terms.get(Spot.key(document, pointer)));
  }

  /**
   * What speaks of a type.
   *
   * @param owner the simple name of the type it is in, or null for an operation
   * @param spot where
   * @param operation the operation, as changes name it, or null for a type
   */
  record Referrer(@Nullable String owner, Spot spot, @Nullable String operation) {}

  /** The operations that reach a type, as changes name them. */
  Set<String> operations(String type) {
    Set<String> reaching = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(type));
    while (!waiting.isEmpty()) {
      String next = waiting.remove();
      if (seen.add(next)) {
        for (Referrer referrer : referrers(next)) {
          if (referrer.operation() != null) {
            reaching.add(referrer.operation());
          }
          if (referrer.owner() != null) {
            waiting.add(referrer.owner());
          }
        }
      }
    }
    return reaching;
  }

  /** Whether a type is about all of the client: its builder, its servers, its headers. */
  boolean isOfWholeClient(String type) {
    return type.equals(named.client()) || !types.containsKey(type);
  }

  private void add(IrDeclaration type) {
    String name = named.type(type.id());
    Spot own = Spot.of(type.id().document(), type.source());
    put(types, name, own);
    if (type instanceof IrDeclaration.Model model) {
      model.properties().forEach(property -> add(model, name, property));
      refer(name, own, model.additional());
    } else if (type instanceof IrEnum values) {
      values.values().forEach(v -> member(name, named.constant(type.id(), v.text()), own));
    } else if (type instanceof IrUnion union) {
      for (IrUnion.Variant variant : union.variants()) {
        String word = named.variant(type.id(), variant.key());
        List.of("of", "is", "as", "visit").forEach(verb -> member(name, verb + word, own));
        refer(name, own, variant.type());
      }
    }
    term(own, name);
  }

  private void add(IrDeclaration.Model model, String type, IrProperty property) {
    String name = named.property(model.id(), property.wireName());
    Spot spot = Spot.of(model.id().document(), property.source());
    member(type, name, spot);
    member(type, "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), spot);
    refer(type, spot, property.type());
    // A type that stands in the property's place has another name only in Java.
    terms.put(spot.key(), type + "." + name + (model.requestOnly() ? "" : "()"));
  }

  private void add(IrOperation operation) {
    OperationNames names = named.operation(operation.id());
    String document = operation.id().document();
    Spot own = Spot.of(document, operation.source());
    String label = operation.method() + " " + operation.path();
    put(types, names.service(), own);
    put(types, names.params(), own);
    refer(names.service(), own, label);
    refer(names.params(), own, label);
    ServiceNames service =
        Objects.requireNonNull(named.services().get(names.tag()), "has operations");
    put(members, named.client() + "." + service.accessor(), own);
    List<String> methods = new ArrayList<>(names.others().values());
    methods.add(names.method());
    for (String method : methods) {
      member(names.service(), method, own);
      member(names.service(), OperationNames.wire(method), own);
    }
    term(own, names.method());
    for (IrParameter parameter : operation.parameters()) {
      Spot spot = Spot.of(document, parameter.source());
      String name = names.parameter(parameter);
      member(names.params(), name, spot);
      refer(spot, parameter.type(), label);
      boolean isArgument = parameter.in() == IrParameter.In.PATH;
      term(spot, isArgument ? names.method() + "(" + name + ")" : names.params() + "." + name);
    }
    if (operation.body() != null) {
      Spot spot = Spot.of(document, operation.body().source());
      operation.body().contents().forEach(content -> refer(spot, content.type(), label));
    }
    operation.responses().forEach(response -> add(document, names, response, label));
  }

  private void add(String document, OperationNames names, IrResponse response, String label) {
    Spot spot = Spot.of(document, response.source());
    response.contents().forEach(content -> refer(spot, content.type(), label));
    response.headers().forEach(header -> refer(spot, header.type(), label));
    for (IrResponse.Header header : response.headers()) {
      String constant = named.headers().get(header.name().toLowerCase(Locale.ROOT));
      if (constant != null) {
        member(named.headersType(), constant, spot);
      }
    }
    if (names.result() != null) {
      put(types, names.result(), spot);
      refer(names.result(), spot, label);
    }
  }

  private void add(IrWebhook webhook) {
    Spot spot = Spot.of(webhook.id().document(), webhook.source());
    put(types, named.webhooksType(), spot);
    member(named.webhooksType(), named.webhooks().getOrDefault(webhook.id(), ""), spot);
    String label = "webhook " + webhook.name();
    webhook.contents().forEach(content -> refer(spot, content.type(), label));
  }

  private void add(IrSecurityScheme scheme, IrApi api) {
    String document = api.operations().isEmpty() ? "" : api.operations().get(0).id().document();
    Spot spot = Spot.of(document, scheme.source());
    scheme.ways().forEach(way -> member(named.client(), credential(way), spot));
  }

  private String credential(IrSecurityScheme.Way way) {
    return named.credentials().getOrDefault(way.key(), "");
  }

  /** A type speaks of what is used in it. */
  private void refer(String owner, Spot spot, @Nullable IrTypeUse use) {
    String type = declared(use);
    if (type != null) {
      refer(type, new Referrer(owner, spot, null));
    }
  }

  /** An operation speaks of what is used in it. */
  private void refer(Spot spot, @Nullable IrTypeUse use, String operation) {
    String type = declared(use);
    if (type != null) {
      refer(type, new Referrer(null, spot, operation));
    }
  }

  private void refer(String type, Spot spot, String operation) {
    refer(type, new Referrer(null, spot, operation));
  }

  private void refer(String type, Referrer referrer) {
    referrers.computeIfAbsent(type, name -> new ArrayList<>()).add(referrer);
  }

  /** The declared type that a use comes down to, or null if it comes to none. */
  private @Nullable String declared(@Nullable IrTypeUse use) {
    IrType type = use == null ? null : use.type();
    if (type instanceof IrType.Array array) {
      return declared(array.items());
    } else if (type instanceof IrType.Map map) {
      return declared(map.values());
    }
    return type instanceof IrType.Ref ref ? named.type(ref.target()) : null;
  }

  private void member(String type, String name, Spot spot) {
    put(members, type + "." + name, spot);
  }

  private void term(Spot spot, String term) {
    terms.putIfAbsent(spot.key(), term);
  }

  private static void put(Map<String, List<Spot>> places, String key, Spot spot) {
    List<Spot> spots = places.computeIfAbsent(key, name -> new ArrayList<>());
    if (!spots.contains(spot)) {
      spots.add(spot);
    }
  }
}
