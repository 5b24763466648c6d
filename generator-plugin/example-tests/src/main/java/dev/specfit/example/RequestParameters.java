package dev.specfit.example;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the values of an operation's parameters that can be sent together. */
final class RequestParameters {
  private final DocumentDesk desk;
  private final WireNames names;

  private RequestParameters(DocumentDesk desk, IrOperation operation) {
    this.desk = desk;
    this.names = new WireNames(desk, operation.parameters());
  }

  /** The values in the operation's order; empty where a parameter that is demanded has none. */
  static Optional<Map<IrParameter, List<Choice>>> of(DocumentDesk desk, IrOperation operation) {
    RequestParameters found = new RequestParameters(desk, operation);
    Map<IrParameter, List<Choice>> choices = new LinkedHashMap<>();
    for (IrParameter parameter : operation.parameters()) {
      choices.put(parameter, new ParameterChoices(desk).of(parameter));
    }
    // What is demanded has its names before what isn't.
    Set<IrParameter> usable = new HashSet<>();
    choices.forEach((parameter, all) -> found.use(true, parameter, all, usable));
    choices.forEach((parameter, all) -> found.use(false, parameter, all, usable));
    choices.keySet().retainAll(usable);
    boolean whole =
        operation.parameters().stream().allMatch(one -> !one.required() || usable.contains(one));
    return whole ? Optional.of(choices) : Optional.empty();
  }

  private void use(
      boolean required, IrParameter parameter, List<Choice> all, Set<IrParameter> usable) {
    if (parameter.required() != required) {
      return;
    }
    String name = parameter.wireName();
    if (all.isEmpty()) {
      desk.missing("no value of `" + name + "` is found", parameter.source());
      return;
    }
    Optional<String> taken = names.take(parameter, all);
    if (taken.isEmpty()) {
      usable.add(parameter);
    } else {
      desk.unsayable(
          "nothing tells `%s` of `%s` from that of `%s`"
              .formatted(taken.get(), name, names.owner(parameter, taken.get())),
          parameter.source());
    }
  }
}
