package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.runtime.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that parameters have in a query or among cookies. An object that explodes has those of
 * its properties, and nothing tells them from others of the same name.
 */
final class WireNames {
  private final DocumentDesk desk;
  private final Map<String, IrParameter> declared = new HashMap<>();
  private final Map<String, IrParameter> owners = new HashMap<>();

  /**
   * @param parameters all of an operation: what one of them is called is no other's property
   */
  WireNames(DocumentDesk desk, List<IrParameter> parameters) {
    this.desk = desk;
    parameters.forEach(one -> declared.put(one.in() + one.wireName(), one));
  }

  /**
   * Takes a parameter's names; gives one that another has already, so that the parameter can't be
   * sent. Its other names are no longer anybody's, for a server would take them for its.
   */
  Optional<String> take(IrParameter parameter, List<Choice> choices) {
    Set<String> names = names(parameter, choices);
    Optional<String> taken = names.stream().filter(name -> isTaken(parameter, name)).findFirst();
    names.removeIf(name -> isAnothers(parameter, name));
    names.forEach(name -> owners.putIfAbsent(parameter.in() + name, parameter));
    return taken;
  }

  private boolean isTaken(IrParameter parameter, String name) {
    return isAnothers(parameter, name) || owners.containsKey(parameter.in() + name);
  }

  private boolean isAnothers(IrParameter parameter, String name) {
    IrParameter namesake = declared.get(parameter.in() + name);
    return namesake != null && !namesake.equals(parameter);
  }

  /** The parameter that took a name. */
  String owner(IrParameter other, String name) {
    IrParameter namesake = declared.get(other.in() + name);
    IrParameter owner = namesake != null ? namesake : owners.get(other.in() + name);
    return owner == null ? "" : owner.wireName();
  }

  private Set<String> names(IrParameter parameter, List<Choice> choices) {
    Set<String> names = new LinkedHashSet<>();
    if (parameter.style() == IrStyle.FORM && parameter.explode()) {
      for (Choice choice : choices) {
        if (choice.value() instanceof JsonObject object) {
          names.addAll(object.keySet());
          names.addAll(declared(desk.node(parameter.source())));
        } else {
          names.add(parameter.wireName());
        }
      }
    } else {
      names.add(parameter.wireName());
    }
    return names;
  }

  private Set<String> declared(@Nullable SpecNode parameter) {
    SpecNode schema = parameter instanceof SpecObject object ? object.get("schema") : null;
    return schema != null && desk.schemas().resolve(schema) instanceof SpecObject object
        ? Nodes.members(object.get("properties")).keySet()
        : Set.of();
  }
}
