package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrParameter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param result the simple name of the class that reads the body by its status, or null
 * @param others the typed methods for other media types by {@link #as} and {@link #with}
 */
public record OperationNames(
    String tag,
    String service,
    String method,
    String wireMethod,
    String params,
    Map<String, String> parameters,
    @Nullable String result,
    Map<String, String> others) {
  /** The key of the body among {@link #parameters()}. */
  public static final String BODY = "body";

  public OperationNames {
    parameters = InOrder.copyOf(parameters);
    others = InOrder.copyOf(others);
  }

  /** The key of the method that asks for a media type. */
  public static String as(String mediaType) {
    return "as:" + mediaType;
  }

  /** The key of the method that sends a media type. */
  public static String with(String mediaType) {
    return "with:" + mediaType;
  }

  /** The method of fixed shape below a typed one. */
  public static String wire(String method) {
    return method + "Wire";
  }

  /** The typed method that asks for a media type other than the preferred one. */
  public String answeredAs(String mediaType) {
    return InOrder.required(others, as(mediaType));
  }

  /** The typed method that sends a media type other than the preferred one. */
  public String sentWith(String mediaType) {
    return InOrder.required(others, with(mediaType));
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
