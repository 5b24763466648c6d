package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrParameter;
import java.util.Locale;
import java.util.Map;

/**
 * The names of one operation.
 *
 * @param tag the key of its service in {@link NamedApi#services()}; empty for operations without a
 *     tag
 * @param service the service interface's simple name, such as {@code ConnectionsApi}
 * @param method the typed method, such as {@code listConnections}
 * @param wireMethod the method of fixed shape below it, such as {@code listConnectionsWire}
 * @param params the parameters object's simple name, such as {@code ListConnectionsParams}
 * @param parameters the Java name of each parameter by {@link #key}, and of the body by {@link
 *     #BODY}; unique within the operation
 */
public record OperationNames(
    String tag,
    String service,
    String method,
    String wireMethod,
    String params,
    Map<String, String> parameters) {
  /** The key of the body among {@link #parameters()}. */
  public static final String BODY = "body";

  public OperationNames {
    parameters = InOrder.copyOf(parameters);
  }

  /** A parameter's key: {@code query:filter}. */
  public static String key(IrParameter parameter) {
    return parameter.in().name().toLowerCase(Locale.ROOT) + ":" + parameter.wireName();
  }

  /** A parameter's Java name. */
  public String parameter(IrParameter parameter) {
    return InOrder.required(parameters, key(parameter));
  }

  /**
   * The body's Java name.
   *
   * @throws IllegalArgumentException if the operation has no body
   */
  public String body() {
    return InOrder.required(parameters, BODY);
  }
}
