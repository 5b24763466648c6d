package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrSecurityRequirement;
import dev.specfit.engine.ir.IrSecurityScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeUseTest {
  private static final String SCHEMES =
      """
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          token: {type: http, scheme: bearer}
          odd: {type: apiKey, in: header, name: 'not a header'}
      """;

  @Test
  void aDocumentThatNeverSaysWhoMayCallSendsWhatIsSet() {
    ApiReadResult result = read("");
    assertThat(result.api().operations().get(0).security())
        .containsExactly(
            new IrSecurityRequirement(List.of("key")), new IrSecurityRequirement(List.of("token")));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "security scheme `odd` (`apiKey header`) has to be set up on the HTTP client",
            "the document declares `key`, `token`, `odd` but never says which operations need them;"
                + " the first that is set on the client is sent with every request",
            "no operation asks for `odd`; the client's builder has no method for it");
  }

  @Test
  void schemesThatNoOperationAsksForGetNoMethod() {
    ApiReadResult result = read("security: [{token: []}]");
    assertThat(result.api().securitySchemes())
        .extracting(IrSecurityScheme::key)
        .containsExactly("token");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .contains("no operation asks for `key`, `odd`; the client's builder has no method for it");
  }

  @Test
  void aDocumentThatOptsOutOfSecurityIsTakenAtItsWord() {
    assertThat(read("security: []").api().operations().get(0).security()).isEmpty();
  }

  private static ApiReadResult read(String security) {
    return Specs.read(
        """
        openapi: 3.0.1
        info: {title: T, version: '1'}
        %s
        paths:
          /a:
            get: {operationId: a, responses: {'204': {description: ok}}}
        %s
        """
            .formatted(security, SCHEMES));
  }

  @Test
  void aSchemeMayBeNamedLikeAnExtension() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            security: [{x-key: [], x-note: 1}]
            paths:
              /a:
                get: {operationId: a, responses: {'204': {description: ok}}}
            components:
              securitySchemes:
                x-key: {type: apiKey, in: header, name: X-Key}
            """);
    assertThat(result.api().operations().get(0).security())
        .containsExactly(new IrSecurityRequirement(List.of("x-key")));
  }
}
