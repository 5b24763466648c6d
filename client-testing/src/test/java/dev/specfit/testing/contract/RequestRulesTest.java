package dev.specfit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.testing.WireRequest;
import java.nio.file.Path;
import java.util.List;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class RequestRulesTest {
  private static final Contract PETS = Contract.of(Path.of("src/test/resources/pets.yaml"));

  private static List<String> problems(String operation, String target, String... headers) {
    return problems(operation, target, "", headers);
  }

  private static List<String> problems(
      String operation, String target, String body, String[] headers) {
    OpenApi document = PETS.documents().get(0);
    Operation found =
        Operation.all(document).stream()
            .filter(one -> one.name().equals(operation))
            .findFirst()
            .orElseThrow();
    WireRequest request =
        new WireRequest(found.method(), target, Headers.of(headers), ByteString.encodeUtf8(body));
    return new RequestRules(found, PETS.schemas(document)).problems(request);
  }

  private static List<String> query(String query) {
    return problems("GET /pets", "/v2/pets?" + query);
  }

  @Test
  void declaredParametersInEveryStyleAreValid() {
    assertThat(query("filter[name][contains]=x&filter[owner_id]=12&filter[age]=3")).isEmpty();
    assertThat(query("filter[kinds]=cat,dog")).isEmpty();
    assertThat(query("filter%5Bkinds%5D=cat&filter%5Bkinds%5D=dog")).isEmpty();
    assertThat(query("page[size]=250&page[number]=1")).isEmpty();
    assertThat(query("tags=aa&tags=b%2Cb")).isEmpty();
    assertThat(query("ids=1,2,3")).isEmpty();
    assertThat(problems("GET /pets", "/pets", "X-Trace", "12345678")).isEmpty();
  }

  @Test
  void eachBrokenParameterIsNamed() {
    assertThat(query("filter[name]=x"))
        .containsExactly(
            "query parameter `filter`: at `/name`: string found, object expected"
                + " (#/paths/~1pets/get/parameters/0/schema/properties/name/type)");
    assertThat(query("filter[name][starts]=x"))
        .singleElement()
        .asString()
        .startsWith("query parameter `filter`: at `/name`: property 'starts'");
    assertThat(query("filter[age]=-1")).hasSize(1);
    assertThat(query("filter[age]=old")).hasSize(1);
    assertThat(query("filter[kinds]=cat,cow")).hasSize(1);
    assertThat(query("tags=a")).hasSize(1);
    assertThat(query("ids=1,x")).hasSize(1);
    assertThat(query("filter=class%20ListFilter"))
        .containsExactly(
            "query parameter `filter`: string found, object expected"
                + " (#/paths/~1pets/get/parameters/0/schema/type)");
    assertThat(query("unknown=1")).containsExactly("query parameter `unknown` isn't declared");
    assertThat(problems("GET /pets", "/pets", "X-Trace", "123456789")).hasSize(1);
  }

  @Test
  void pathParameterIsDecodedByItsSchema() {
    assertThat(problems("GET /pets/{id}", "/v2/pets/7")).isEmpty();
    assertThat(problems("GET /pets/{id}", "/v2/pets/seven"))
        .singleElement()
        .asString()
        .startsWith("path parameter `id`: string found, integer expected");
  }

  @Test
  void bodyIsCheckedWithoutWhatIsOnlyRead() {
    String[] json = {"Content-Type", "application/json; charset=utf-8"};
    assertThat(problems("POST /pets", "/pets", "{\"name\":\"Ida\"}", json)).isEmpty();
    assertThat(problems("POST /pets", "/pets", "{\"name\":1}", json))
        .singleElement()
        .asString()
        .startsWith("body: at `/name`: integer found, string expected");
    assertThat(problems("POST /pets", "/pets", "{\"name\":", json))
        .containsExactly("body: isn't JSON");
    assertThat(problems("POST /pets", "/pets", "", json))
        .containsExactly("a body is required, but none was sent");
    assertThat(problems("POST /pets", "/pets", "x", new String[] {"Content-Type", "text/plain"}))
        .containsExactly("the body's media type `text/plain` isn't declared");
    assertThat(problems("GET /pets", "/pets", "{}", json))
        .containsExactly("a body was sent, but none is declared");
  }
}
