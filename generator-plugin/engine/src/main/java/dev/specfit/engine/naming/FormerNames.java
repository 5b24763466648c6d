package dev.specfit.engine.naming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that things had before they were renamed on purpose, the oldest first. Callers may still
 * use them. Keys of things are their {@code IrId} as text.
 *
 * @param services by tag: accessors of the client
 * @param operations by operation: methods
 * @param parameters by operation, then {@code in:name}
 * @param properties by model, then wire name
 * @param constants by enum, then the value's text
 */
public record FormerNames(
    Map<String, List<String>> services,
    Map<String, List<String>> operations,
    Map<String, Map<String, List<String>>> parameters,
    Map<String, Map<String, List<String>>> properties,
    Map<String, Map<String, List<String>>> constants) {
  /** Nothing was ever renamed. */
  public static final FormerNames NONE =
      new FormerNames(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public FormerNames {
    services = listsIn(services);
    operations = listsIn(operations);
    parameters = InOrder.deepCopyOf(parameters);
    properties = InOrder.deepCopyOf(properties);
    constants = InOrder.deepCopyOf(constants);
  }

  /** Of a thing; none for most. */
  public static List<String> of(Map<String, List<String>> names, String thing) {
    return names.getOrDefault(thing, List.of());
  }

  /** Of a member of a thing; none for most. */
  public static List<String> of(
      Map<String, Map<String, List<String>>> names, String thing, String member) {
    return names.getOrDefault(thing, Map.of()).getOrDefault(member, List.of());
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  private static Map<String, List<String>> listsIn(Map<String, List<String>> names) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    names.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return Collections.unmodifiableMap(copy);
  }
}
