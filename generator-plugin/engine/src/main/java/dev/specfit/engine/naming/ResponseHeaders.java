package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The response headers that an API declares. */
public final class ResponseHeaders {
  private ResponseHeaders() {}

  /**
   * What is said of each, by its name in lower case: names differ in case only are one (RFC 9110,
   * section 5.1). {@code Content-Type} is none, says OpenAPI.
   */
  public static Map<String, List<IrResponse.Header>> of(IrApi api) {
    Map<String, List<IrResponse.Header>> headers = new LinkedHashMap<>();
    for (IrOperation operation : api.operations()) {
      for (IrResponse response : operation.responses()) {
        for (IrResponse.Header header : response.headers()) {
          String key = header.name().toLowerCase(Locale.ROOT);
          if (!key.equals("content-type")) {
            headers.computeIfAbsent(key, name -> new ArrayList<>()).add(header);
          }
        }
      }
    }
    return headers;
  }

  /** The name of each header's constant, by key. */
  static Map<String, String> constants(IrApi api, NamesFile pins, Report report) {
    List<Claim> claims = new ArrayList<>();
    of(api)
        .forEach(
            (key, headers) ->
                claims.add(
                    new Claim(
                        key,
                        headers.get(0).name(),
                        0,
                        Spellings.of(key, Identifiers::upperSnake),
                        null,
                        pins.headers().get(key),
                        null)));
    return NameScope.of("the response headers", ReservedNames::isConstant, report).resolve(claims);
  }
}
