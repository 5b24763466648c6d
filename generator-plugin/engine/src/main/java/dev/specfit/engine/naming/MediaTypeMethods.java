package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names the methods that ask for, or send, other media types than the preferred one. */
final class MediaTypeMethods {
  private final NamesFile pins;
  private final Report report;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  MediaTypeMethods(NamesFile pins, Report report) {
    this.pins = pins;
    this.report = report;
  }

  /** The keys of an operation's methods: the media types in the document's order. */
  static List<String> keys(IrOperation operation) {
    List<String> keys = new ArrayList<>();
    IrChoices.otherAnswers(operation).keySet().forEach(m -> keys.add(OperationNames.as(m)));
    for (IrContent body : IrChoices.otherBodies(operation)) {
      keys.add(OperationNames.with(body.mediaType()));
    }
    return keys;
  }

  /** Keeps pinned names from the operations themselves. */
  void takePins(NameScope scope, List<IrOperation> operations) {
    for (IrOperation operation : operations) {
      keys(operation)
          .forEach(
              key -> {
                String pin = pin(operation, key);
                if (pin != null) {
                  scope.take(operation.id() + " " + key, pin);
                }
              });
    }
  }

  /**
   * Names the methods of one service.
   *
   * @param methods the operations' own methods, by id
   */
  void name(String service, List<IrOperation> operations, Map<String, String> methods) {
    List<Claim> claims = new ArrayList<>();
    for (IrOperation operation : operations) {
      String method = InOrder.required(methods, operation.id().toString());
      for (String key : keys(operation)) {
        claims.add(
            new Claim(
                operation.id() + " " + key,
                operation.method() + " " + operation.path() + " " + key,
                0,
                candidates(method, key),
                null,
                pin(operation, key),
                operation.source()));
      }
    }
    if (claims.isEmpty()) {
      return;
    }
    Set<String> taken = new HashSet<>(methods.values());
    methods.values().forEach(method -> taken.add(OperationNames.wire(method)));
    Predicate<String> reserved =
        name ->
            ReservedNames.isMethod(name)
                || taken.contains(name)
                || taken.contains(OperationNames.wire(name))
                || name.endsWith("Wire");
    Map<String, String> given = NameScope.of("`" + service + "`", reserved, report).resolve(claims);
    for (IrOperation operation : operations) {
      Map<String, String> own = new LinkedHashMap<>();
      keys(operation)
          .forEach(key -> own.put(key, InOrder.required(given, operation.id() + " " + key)));
      names.put(operation.id().toString(), own);
    }
  }

  /** The methods of an operation, by key. */
  Map<String, String> of(IrOperation operation) {
    return names.getOrDefault(operation.id().toString(), Map.of());
  }

  private @org.jspecify.annotations.Nullable String pin(IrOperation operation, String key) {
    return pins.mediaTypes().getOrDefault(operation.id().toString(), Map.of()).get(key);
  }

  private static List<String> candidates(String method, String key) {
    int colon = key.indexOf(':');
    String start = method + (key.startsWith("as:") ? "As" : "With");
    List<String> candidates = new ArrayList<>();
    for (List<String> words : MediaTypeWords.of(key.substring(colon + 1))) {
      candidates.add(Identifiers.fit(start + Identifiers.upperCamel(words)));
    }
    candidates.add(candidates.get(0) + "Body");
    return candidates;
  }
}
