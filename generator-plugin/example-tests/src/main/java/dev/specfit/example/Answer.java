package dev.specfit.example;

import dev.specfit.engine.ir.IrResponse;
import java.util.List;
import java.util.Optional;

/**
 * What the vendor answers in a case.
 *
 * @param response which of the declared responses it is
 * @param status the status on the wire, 200 to 599: that of the response, or one that none but this
 *     {@code 4XX} or {@code default} declares. {@code default} answers with a success only where
 *     the operation declares none
 * @param headers the declared headers that are there; never {@code Content-Type}
 * @param body the body; empty where the response has none, and where HTTP forbids one (HEAD, 204,
 *     205, 304)
 */
public record Answer(
    IrResponse response, int status, List<HeaderValue> headers, Optional<Payload> body) {
  public Answer {
    headers = List.copyOf(headers);
  }

  /** Whether the client returns a value rather than throw. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}
