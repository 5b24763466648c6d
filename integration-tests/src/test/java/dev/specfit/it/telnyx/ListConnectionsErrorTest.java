package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.clients.telnyx.model.ErrorResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.ApiDecodingException;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiStatusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers of {@code listConnections} learn when it fails. */
final class ListConnectionsErrorTest {
  @RegisterExtension final Vendor vendor = Telnyx.connections();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "bad-request, 400, 10015, The request failed because it was not well-formed.",
    "unauthenticated, 401, 10009, Could not understand the provided credentials.",
    "forbidden, 403, 10010, You are not authorized to access the requested resource.",
  })
  void declaredErrorIsTyped(String fixture, int status, String code, String detail) {
    ApiStatusException failure = fail(fixture, ApiStatusException.class);

    assertThat(failure.status()).isEqualTo(status);
    ErrorResponse error = failure.error(ErrorResponse.class);
    assertThat(error.errors()).hasSize(1);
    assertThat(error.errors().get(0).code()).isEqualTo(code);
    assertThat(error.errors().get(0).detail()).isEqualTo(detail);
    vendor.writesBack(error);
  }

  @Test
  void messageNamesOperationStatusAndRequestButNoCredential() {
    ApiStatusException failure = fail("unauthenticated", ApiStatusException.class);

    assertThat(failure)
        .hasMessage("GET /connections (ListConnections): 401 Unauthorized, request id 9a7f1c02");
    assertThat(failure.requestId()).isEqualTo("9a7f1c02");
    assertThat(failure.method()).isEqualTo("GET");
    assertThat(failure.urlTemplate()).isEqualTo("/connections");
  }

  @Test
  void htmlOfAnUndeclaredStatusIsKeptAsText() {
    ApiStatusException failure = fail("not-found-html", ApiStatusException.class);

    assertThat(failure.status()).isEqualTo(404);
    assertThat(failure.error()).isNull();
    assertThat(failure.rawBody())
        .isEqualTo("<!DOCTYPE html><html><body><h1>404 Not Found</h1></body></html>");
  }

  @Test
  void truncatedJsonIsADecodingError() {
    ApiDecodingException failure = fail("truncated", ApiDecodingException.class);

    assertThat(failure.status()).isEqualTo(200);
    assertThat(failure).hasMessageStartingWith("GET /connections (ListConnections): ");
  }

  private <E extends ApiException> E fail(String fixture, Class<E> type) {
    vendor.plays(fixture);
    E failure =
        catchThrowableOfType(
            type, () -> Telnyx.client(vendor).connections().listConnections().get());
    assertThat(failure).isNotNull();
    return failure;
  }
}
