package dev.specfit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.Exchange;
import dev.specfit.testing.Fixture;
import dev.specfit.testing.FixtureFile;
import dev.specfit.testing.WireRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractCheckTest {
  private static final Contract PETS = Contract.of(Path.of("src/test/resources/pets.yaml"));
  private static final Path LIST = Path.of("src/test/resources/fixtures/pets/list.json");
  private static final String QUERY =
      "filter[name][contains]=a%20%26%20b&filter[owner_id]=1293384261075731499&page[size]=50"
          + "&tags=aa&tags=bb&ids=1,2";

  private static Fixture list() throws IOException {
    return FixtureStamper.of(PETS).stamp(FixtureFile.read(LIST).get(0));
  }

  private static WireRequest request(String method, String target, String... headers) {
    return new WireRequest(method, target, Headers.of(headers), ByteString.EMPTY);
  }

  private static WireRequest listRequest(String query) {
    return request(
        "GET", "/v2/pets?" + query, "Authorization", "Bearer test-key", "X-Trace", "t-1");
  }

  private static JsonObject json(Exchange exchange) {
    return (JsonObject) java.util.Objects.requireNonNull(exchange.responseJson());
  }

  private static void check(Fixture fixture, WireRequest request) {
    Exchange exchange = new Exchange(request, fixture);
    PETS.check(exchange)
        .value(json(exchange), value -> assertThat(value).containsKey("data"))
        .verify();
  }

  private static Fixture edited(String from, String to) throws IOException {
    String text = list().json().toJson();
    assertThat(text).contains(from);
    return Fixture.parse("list.json", text.replace(from, to));
  }

  @Test
  void allFourHold() throws IOException {
    assertThatCode(() -> check(list(), listRequest(QUERY))).doesNotThrowAnyException();
  }

  static Stream<Map.Entry<String, String>> edits() {
    return Stream.of(
        Map.entry("\"method\":\"GET\"", "\"method\":\"HEAD\""),
        Map.entry("\"method\":\"GET\"", "\"method\":\"ANY\""),
        Map.entry("/v2/pets", "/v3/pets"),
        Map.entry("a%20%26%20b", "a+%26+b"),
        Map.entry("1293384261075731499&page", "1293384261075731500&page"),
        Map.entry("ids=1,2", "ids=1%2C2"),
        Map.entry("\"equalTo\":\"Bearer test-key\"", "\"equalTo\":\"Bearer other\""),
        Map.entry("\"equalTo\":\"t-1\"", "\"equalTo\":\"t-2\""),
        Map.entry("\"X-Trace\":{\"equalTo\":\"t-1\"}", "\"X-Trace\":{\"absent\":true}"),
        Map.entry("\"status\":200", "\"status\":201"),
        Map.entry("\"status\":200", "\"status\":401"),
        Map.entry("application/json", "text/html"),
        Map.entry("\"X-Total\":\"1\"", "\"X-Total\":\"many\""),
        Map.entry("\"X-Total\":\"1\"", "\"X-Other\":\"1\""),
        Map.entry("\"data\":", "\"daten\":"),
        Map.entry("\"id\":1293384261075731499", "\"id\":\"1293384261075731499\""),
        Map.entry("\"id\":2,", ""),
        Map.entry("\"name\":\"Max\"", "\"name\":null"),
        Map.entry("\"weight\":1.10", "\"weight\":\"1.10\""),
        Map.entry("\"operation\":\"GET /pets\"", "\"operation\":\"GET /pets/{id}\""),
        Map.entry("\"operation\":\"GET /pets\"", "\"operation\":\"GET /horses\""),
        Map.entry("\"document\":\"pets\"", "\"document\":\"others\""),
        Map.entry("\"operation\":", "\"violates\":\"a reason\",\"operation\":"),
        Map.entry("\"operation\":", "\"requestViolates\":\"a reason\",\"operation\":"),
        Map.entry(
            "\"/components/schemas/Pet\":\"sha256:", "\"/components/schemas/Pet\":\"sha256:0"),
        Map.entry("\"/components/schemas/Pet\":", "\"/components/schemas/Cat\":"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void editingAnyExpectationFails(Map.Entry<String, String> edit) throws IOException {
    Fixture fixture = edited(edit.getKey(), edit.getValue());

    assertThatThrownBy(() -> check(fixture, listRequest(QUERY))).isInstanceOf(AssertionError.class);
  }

  @Test
  void everythingIsListed() throws IOException {
    Fixture fixture = edited("\"name\":\"Max\"", "\"name\":null");
    Exchange exchange = new Exchange(listRequest(QUERY.replace("size]=50", "size]=251")), fixture);

    assertThatThrownBy(
            () ->
                PETS.check(exchange)
                    .value(
                        JsonValue.parse("{\"data\":[],\"new\":1}"),
                        value -> {
                          throw new AssertionError("not two");
                        })
                    .verify())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "the exchange breaks its contract (list.json):\n"
                + "- request: url: expected `/v2/pets?"
                + QUERY
                + "`, found `/v2/pets?"
                + QUERY.replace("size]=50", "size]=251")
                + "`\n"
                + "- request against the document: query parameter `page`: at `/size`: must have"
                + " a maximum value of 250"
                + " (#/paths/~1pets/get/parameters/1/schema/properties/size/maximum)\n"
                + "- response against the document: at `/data/0/parent/name`: null found, string"
                + " expected (#/components/schemas/Pet/properties/name/type)\n"
                + "- value: java.lang.AssertionError: not two\n"
                + "- written back: `$.data[0]`: expected"
                + " `{\"id\":1293384261075731499,\"name\":\"Ida\",\"weight\":1.10,"
                + "\"parent\":{\"id\":2,\"name\":null,\"weight\":null}}`, found nothing\n"
                + "- written back: `$.new`: expected nothing, found `1`");
  }

  @Test
  void deliberateViolationMustBeOne() throws IOException {
    Fixture lying = edited("\"operation\":", "\"violates\":\"null name\",\"operation\":");
    assertThatThrownBy(() -> check(lying, listRequest(QUERY)))
        .hasMessageContaining(
            "- response against the document: keeps to it, though the fixture says it doesn't:"
                + " `null name`");

    String text = lying.json().toJson().replace("\"name\":\"Max\"", "\"name\":null");
    assertThatCode(() -> check(Fixture.parse("list.json", text), listRequest(QUERY)))
        .doesNotThrowAnyException();
  }

  @Test
  void sayingNothingAboutTheValueIsAnError() throws IOException {
    Exchange exchange = new Exchange(listRequest(QUERY), list());
    assertThatThrownBy(() -> PETS.check(exchange).verify())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("call value(…), plainValue(…) or noValue() before verify()");
  }

  @Test
  void fixtureWithoutDigestsIsStale() throws IOException {
    Exchange exchange = new Exchange(listRequest(QUERY), FixtureFile.read(LIST).get(0));
    assertThatThrownBy(() -> PETS.check(exchange).noValue().verify())
        .hasMessageContaining("- stale: `metadata.specfit.contract` holds no digests");
  }

  @Test
  void looseRequestIsNotAnExactOne() throws IOException {
    Fixture fixture = edited("\"url\":\"/v2/pets?" + QUERY + "\"", "\"urlPath\":\"/v2/pets\"");
    assertThatThrownBy(() -> check(fixture, listRequest(QUERY)))
        .hasMessageContaining(
            "- request: `request.urlPath` leaves the raw query open, expected `request.url`");
  }
}
