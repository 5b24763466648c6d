package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrServer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerReaderTest {
  private static final String EMPTY_RESPONSE = "responses: {'204': {description: ok}}";

  @Test
  void aServerBelowTheRootThatIsTheRootsIsNoOther() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            servers: [{url: 'https://api.example.com/'}]
            paths:
              /a:
                servers: [{url: 'https://api.example.com', description: Again}]
                get: {operationId: a, %s}
              /b:
                get: {operationId: b, servers: [{url: ''}], %s}
            """
                .formatted(EMPTY_RESPONSE, EMPTY_RESPONSE));
    assertThat(result.api().operations()).allMatch(o -> o.servers().isEmpty());
  }

  @Test
  void aServerThatAllOperationsShareIsTheClients() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            servers: [{url: 'https://elsewhere.example.com'}]
            paths:
              /a:
                servers: [{url: 'https://api.example.com'}]
                get: {operationId: a, %s}
                put: {operationId: b, %s}
            """
                .formatted(EMPTY_RESPONSE, EMPTY_RESPONSE));
    assertThat(result.api().servers())
        .extracting(IrServer::url)
        .containsExactly("https://api.example.com");
    assertThat(result.api().operations()).allMatch(o -> o.servers().isEmpty());
  }

  @Test
  void aRelativeServerThatAllOperationsShareKeepsTheRootsHost() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            servers: [{url: 'https://api.example.com'}]
            paths:
              /a:
                get: {operationId: a, servers: [{url: /v2}], %s}
            """
                .formatted(EMPTY_RESPONSE));
    assertThat(result.api().servers())
        .extracting(IrServer::url)
        .containsExactly("https://api.example.com");
    assertThat(result.api().operations().get(0).servers())
        .extracting(IrServer::url)
        .containsExactly("/v2");
  }

  @Test
  void whatIsWrongWithServersIsToldOnceAndGenerates() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            servers:
              - url: //api.example.com/{version}/{stage}?key=1
                variables:
                  version: {default: v9, enum: [v1, v2]}
                  other: {default: x}
              - url: ftp://files.example.com
              - url: https://me:pass@api.example.com/x#top
              - url: https://{a}.example.com/{b}
                variables: {a: {enum: [p, q]}, b: {default: '{b}'}}
              - description: nothing
            paths:
              /a:
                get: {operationId: a, servers: [{url: 'wss://live.example.com/v1?x=1'}, {url: /r}], %s}
              /b:
                get: {operationId: b, servers: [{url: 'wss://live.example.com/v1?x=1'}, {url: /r}], %s}
                put: {operationId: c, %s}
            """
                .formatted(EMPTY_RESPONSE, EMPTY_RESPONSE, EMPTY_RESPONSE));
    assertThat(
            result.diagnostics().stream()
                .filter(d -> d.id().id().contains("server"))
                .map(ServerReaderTest::line))
        .containsExactly(
            "invalid-server: `//api.example.com/{version}/{stage}?key=1` holds user info, a query"
                + " or a fragment; requests go to `https://api.example.com/{version}/{stage}`",
            "server-variable: `https://api.example.com/{version}/{stage}` has no variable `other`;"
                + " it is ignored",
            "server-variable: the default `v9` of `version` in"
                + " `https://api.example.com/{version}/{stage}` is none of its values; it is used"
                + " all the same",
            "server-variable: `https://api.example.com/{version}/{stage}` has a variable `stage`"
                + " that isn't declared; the user has to set it",
            "invalid-server: nothing can be sent to `ftp://files.example.com` over HTTP; it is left"
                + " out",
            "invalid-server: `https://me:pass@api.example.com/x#top` holds user info, a query or a"
                + " fragment; requests go to `https://api.example.com/x`",
            "server-variable: `a` of `https://{a}.example.com/{b}` has no default; its first value"
                + " `p` is taken",
            "server-variable: `b` of `https://{a}.example.com/{b}` has no default; the user has to"
                + " set it",
            "invalid-server: a server has no `url`; it is left out",
            "invalid-server: `wss://live.example.com/v1?x=1` is for WebSockets; requests go to"
                + " `https://live.example.com/v1`",
            "server-without-host: `/r` names no host; it is resolved against the base URL");
    assertThat(result.api().servers())
        .extracting(IrServer::url)
        .isEqualTo(
            List.of(
                "https://api.example.com/{version}/{stage}",
                "https://api.example.com/x",
                "https://{a}.example.com/{b}"));
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.id().id() + ": " + diagnostic.message();
  }
}
