package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.it.Vendor;
import dev.specfit.runtime.ApiDecodingException;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiStatusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers of {@code listExternalConnections} learn when it fails. */
final class ListExternalConnectionsErrorTest {
  @RegisterExtension final Vendor vendor = Telnyx.externalConnections();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "bad-request, 400, Bad Request",
    "unauthenticated, 401, Unauthorized",
    "not-found, 404, Not Found",
  })
  void statusWithoutABodyIsAnErrorWithoutABody(String fixture, int status, String phrase) {
    ApiStatusException failure = fail(fixture, ApiStatusException.class);

    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.error()).isNull();
    assertThat(failure)
        .hasMessage(
            "GET /external_connections (ListExternalConnections): " + status + " " + phrase);
  }

  @Test
  void truncatedJsonIsADecodingError() {
    ApiDecodingException failure = fail("truncated", ApiDecodingException.class);

    assertThat(failure.status()).isEqualTo(200);
    assertThat(failure)
        .hasMessageStartingWith("GET /external_connections (ListExternalConnections): ");
  }

  private <E extends ApiException> E fail(String fixture, Class<E> type) {
    vendor.plays(fixture);
    E failure =
        catchThrowableOfType(
            type,
            () -> Telnyx.client(vendor).externalConnections().listExternalConnections().get());
    assertThat(failure).isNotNull();
    return failure;
  }
}
