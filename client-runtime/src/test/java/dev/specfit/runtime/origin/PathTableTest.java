package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.exemplar.ExemplarClient;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values in a path: what the server sees of them, or that it sees nothing. */
class PathTableTest {
  private static final String EMPTY = "not sent: `id` must not be empty, `.` or `..` in a path";
  private static final String DOTS =
      "not sent: `id` must not hold `.` or `..` between slashes in a path";

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Map<String, String> sent() {
    Map<String, String> table = new LinkedHashMap<>();
    table.put("plain", "plain");
    table.put("a b", "a%20b");
    table.put("a+b", "a%2Bb");
    table.put("a/b", "a%2Fb");
    table.put("/", "%2F");
    table.put("//evil.test", "%2F%2Fevil.test");
    table.put("///evil.test/x", "%2F%2F%2Fevil.test%2Fx");
    table.put("/\\evil.test", "%2F%5Cevil.test");
    table.put("\\\\evil.test", "%5C%5Cevil.test");
    table.put("http:evil.test", "http%3Aevil.test");
    table.put("http://evil.test/", "http%3A%2F%2Fevil.test%2F");
    table.put("https://user:pass@evil.test", "https%3A%2F%2Fuser%3Apass%40evil.test");
    table.put("javascript:alert(1)", "javascript%3Aalert%281%29");
    table.put("@evil.test", "%40evil.test");
    table.put("?admin=true", "%3Fadmin%3Dtrue");
    table.put("1?a=b&c=d#e", "1%3Fa%3Db%26c%3Dd%23e");
    table.put("#", "%23");
    table.put("%2f", "%252f");
    table.put("a%2Fb", "a%252Fb");
    table.put("100%", "100%25");
    table.put("%zz", "%25zz");
    table.put(";a=1", "%3Ba%3D1");
    table.put("a;b", "a%3Bb");
    table.put("...", "...");
    table.put("..a", "..a");
    table.put("a..", "a..");
    table.put("a..b", "a..b");
    table.put(".hidden", ".hidden");
    table.put("v1.2", "v1.2");
    table.put("a,b", "a%2Cb");
    table.put(",", "%2C");
    table.put("{id}", "%7Bid%7D");
    table.put("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201");
    table.put("a\u0000b", "a%00b");
    table.put("\t", "%09");
    table.put("\u00e4\u20ac", "%C3%A4%E2%82%AC");
    table.put("\ud83d\ude00", "%F0%9F%98%80");
    table.put("\uff0e\uff0e", "%EF%BC%8E%EF%BC%8E");
    table.put("-._~", "-._~");
    table.put("!$&'()*+=:@", "%21%24%26%27%28%29%2A%2B%3D%3A%40");
    return table;
  }

  private static Map<String, String> refused() {
    Map<String, String> table = new LinkedHashMap<>();
    for (String value : new String[] {"", ".", ".."}) {
      table.put(value, EMPTY);
    }
    for (String value :
        new String[] {
          "%2e",
          "%2e%2e",
          "%2E%2E",
          ".%2e",
          "%2e.",
          "%252e%252e",
          "%25252e%25252E",
          "../admin",
          "a/../b",
          "a/..",
          "./a",
          "a/./b",
          "..\\admin",
          "a\\..\\b",
          "..%2fadmin",
          "..%5cadmin",
          "%2e%2e%2fadmin",
          "a%2f..%2fb",
          "..;",
          "..;a=1",
          "..;/admin",
          "..\u0000",
          "..%00",
          ".\t.",
          ". .",
          " ..",
          "..\n",
          "/..",
          "/../",
          "//..",
          "\\..",
          "a/%2e%2e/b"
        }) {
      table.put(value, DOTS);
    }
    return table;
  }

  @Test
  void aValueStaysInItsSegmentOfThePath() throws Exception {
    ExemplarClient client =
        ExemplarClient.builder().baseUrl(server.url("/v2/").toString()).bearerToken("t").build();
    int cells = 0;
    for (Map.Entry<String, String> row : sent().entrySet()) {
      server.enqueue(new MockResponse.Builder().code(204).build());
      client.gadgets().deleteGadget(row.getKey()).get();
      assertThat(server.takeRequest().getTarget()).isEqualTo("/v2/gadgets/" + row.getValue());
      cells++;
    }
    for (Map.Entry<String, String> row : refused().entrySet()) {
      assertThatThrownBy(() -> client.gadgets().deleteGadget(row.getKey()))
          .as("%s", row.getKey())
          .isInstanceOf(InvalidRequestException.class)
          .hasMessage(row.getValue());
      cells++;
    }
    assertThat(server.getRequestCount()).isEqualTo(sent().size());
    System.out.println("values in paths: " + cells + " cells");
  }
}
