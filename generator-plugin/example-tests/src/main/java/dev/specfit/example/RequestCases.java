package dev.specfit.example;

import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.example.BodyChoices.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operation's tests send: each example of the body with the parameters' examples of the
 * same name or in their turn, all parameters once, and once only what is demanded.
 */
final class RequestCases {
  private static final int MOST = 12;

  private final DocumentDesk desk;
  private final IrOperation operation;
  private final Map<IrParameter, List<Choice>> choices;

  private RequestCases(
      DocumentDesk desk, IrOperation operation, Map<IrParameter, List<Choice>> choices) {
    this.desk = desk;
    this.operation = operation;
    this.choices = choices;
  }

  /** A request. */
  record Request(
      String name, boolean named, Map<IrParameter, Choice> parameters, Optional<Body> body) {
    List<ParameterValue> values() {
      List<ParameterValue> found = new ArrayList<>();
      parameters.forEach(
          (parameter, choice) ->
              found.add(new ParameterValue(parameter, choice.value(), choice.origin())));
      return found;
    }
  }

  /** The requests; none where something that is demanded has no value. */
  static List<Request> of(DocumentDesk desk, IrOperation operation) {
    return RequestParameters.of(desk, operation)
        .map(choices -> new RequestCases(desk, operation, choices).all())
        .orElse(List.of());
  }

  private List<Request> all() {
    IrBody declared = operation.body();
    List<Body> bodies =
        declared == null
            ? List.of()
            : new BodyChoices(desk, true).of(declared.contents(), declared.source());
    if (bodies.isEmpty() && declared != null && declared.required()) {
      return List.of();
    }
    return requests(bodies, declared == null || !declared.required());
  }

  private List<Request> requests(List<Body> bodies, boolean bodyOptional) {
    int most = choices.values().stream().mapToInt(List::size).max().orElse(1);
    int wanted = Math.max(Math.min(most, MOST), Math.max(1, bodies.size()));
    List<Request> found = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      Optional<Body> body =
          bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.get(i % bodies.size()));
      add(found, request(i, body));
    }
    Optional<Body> least =
        bodyOptional
            ? Optional.empty()
            : bodies.stream().reduce((one, other) -> smaller(one, other));
    Map<IrParameter, Choice> demanded = new LinkedHashMap<>();
    choices.forEach(
        (parameter, values) -> {
          if (parameter.required() || isIdempotencyKey(parameter)) {
            demanded.put(parameter, values.get(0));
          }
        });
    add(found, new Request("minimal", false, demanded, least));
    return found;
  }

  /** The client makes one up where none is given, and no two are the same. */
  private boolean isIdempotencyKey(IrParameter parameter) {
    return parameter.in() == IrParameter.In.HEADER
        && parameter.wireName().equalsIgnoreCase(operation.idempotencyHeader());
  }

  private static Body smaller(Body one, Body other) {
    return other.choice().origin().kind() == Origin.Kind.MINIMAL
            && one.choice().origin().kind() != Origin.Kind.MINIMAL
        ? other
        : one;
  }

  private static void add(List<Request> found, Request request) {
    boolean known =
        found.stream()
            .anyMatch(
                one -> one.values().equals(request.values()) && one.body().equals(request.body()));
    if (!known) {
      found.add(request);
    }
  }

  private Request request(int number, Optional<Body> body) {
    Map<IrParameter, Choice> values = new LinkedHashMap<>();
    String name = body.map(one -> one.choice().name()).orElse("");
    boolean named = body.filter(one -> one.choice().origin().isExample()).isPresent();
    for (Map.Entry<IrParameter, List<Choice>> entry : choices.entrySet()) {
      List<Choice> all = entry.getValue();
      Choice next = all.get(number % all.size());
      Choice chosen =
          body.flatMap(one -> all.stream().filter(one.choice()::isNamedLike).findFirst())
              .orElse(next);
      values.put(entry.getKey(), chosen);
      if (body.isEmpty() && chosen.origin().isExample() && !named) {
        name = chosen.name();
        named = true;
      }
    }
    String plain = number == 0 ? "full" : "further " + number;
    return new Request(name.isEmpty() ? plain : name, named, values, body);
  }
}
