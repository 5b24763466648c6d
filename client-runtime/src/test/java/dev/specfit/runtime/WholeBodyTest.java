package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Gadget;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Bodies that are no model, and those that needn't be there. */
class WholeBodyTest {
  private final MockWebServer server = new MockWebServer();

  interface Bodies {
    @POST("objects")
    @ApiOperation(id = "object", path = "/objects")
    ApiCall<JsonObject> object(@Body JsonObject body);

    @POST("arrays")
    @ApiOperation(id = "array", path = "/arrays")
    ApiCall<JsonArray> array(@Body JsonArray body);

    @GET("gadget")
    @ApiOperation(
        id = "gadget",
        path = "/gadget",
        valueless = {"202", "203"})
    ApiCall<@Nullable Gadget> gadget();
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private Bodies bodies() {
    return ExemplarClient.builder()
        .baseUrl(server.url("/").toString())
        .bearerToken("t")
        .retries(policy -> policy.retries(0))
        .build()
        .client()
        .retrofit()
        .create(Bodies.class);
  }

  @Test
  void anyObjectIsSentAndReadAsItIs() throws Exception {
    String json = "{\"a\":1.10,\"b\":null}";
    answer(200, json);

    assertThat(bodies().object((JsonObject) JsonValue.parse(json)).get().toJson()).isEqualTo(json);
    assertThat(server.takeRequest().getBody()).asString().contains(json);
  }

  @Test
  void anyArrayIsSentAndReadAsItIs() throws Exception {
    String json = "[1.10,{\"a\":null}]";
    answer(200, json);

    assertThat(bodies().array((JsonArray) JsonValue.parse(json)).get().toJson()).isEqualTo(json);
    assertThat(server.takeRequest().getBody()).asString().contains(json);
  }

  @Test
  void successThatMayBeWithoutAValueGivesNull() {
    answer(202, "");
    answer(203, "null");

    assertThat(bodies().gadget().get()).isNull();
    assertThat(bodies().gadget().get()).isNull();
  }

  @Test
  void anotherSuccessHasToHaveAValue() {
    answer(200, "");
    answer(201, "null");

    assertThatThrownBy(() -> bodies().gadget().get())
        .isInstanceOf(ApiDecodingException.class)
        .hasMessage("GET /gadget (gadget): 200, but the body is not the JSON expected, at `$`");
    assertThatThrownBy(() -> bodies().gadget().get())
        .isInstanceOf(ApiDecodingException.class)
        .hasMessage("GET /gadget (gadget): 201, but the body is null");
  }
}
