package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a generated client makes of requests that the vendor sends. */
class WebhooksTest {
  private static final String PARSE =
      """
          WebhookEvent event = CourierWebhooks.parse(in);
          return event.accept(
                  new WebhookEvent.Visitor<String>() {
                    @Override public String visitParcelDelivered(ParcelDelivered value) {
                      return "delivered " + value.data().weight();
                    }
                    @Override public String visitScanned(ScannedPayload value) {
                      return "scanned by " + value.data().scanner();
                    }
                    @Override public String visitOther(JsonValue json) {
                      return "other " + json.toJson();
                    }
                  })
              + " " + event.toJsonValue().toJson().equals(in);
          """;

  @Test
  void theTypeOfAnEventIsFoundHoweverDeepItStands() throws Exception {
    assertThat(parse("{\"data\":{\"event_type\":\"parcel.delivered\",\"weight\":3,\"new\":1.50}}"))
        .isEqualTo("delivered 3 true");
    assertThat(parse("{\"data\":{\"event_type\":\"label.scanned\",\"scanner\":\"s\"}}"))
        .isEqualTo("scanned by s true");
  }

  @Test
  void anEventThatIsNotOverriddenOrNotKnownKeepsItsJson() throws Exception {
    String stolen = "{\"data\":{\"event_type\":\"parcel.stolen\"}}";
    assertThat(parse(stolen)).isEqualTo("other " + stolen + " true");
    String next = "{\"data\":{\"event_type\":\"parcel.eaten\",\"weight\":1}}";
    assertThat(parse(next)).isEqualTo("other " + next + " true");
    String untyped = "{\"weight\":1}";
    assertThat(parse(untyped)).isEqualTo("other " + untyped + " true");
  }

  @Test
  void whatDeviatesIsKeptAsEverywhere() throws Exception {
    String code =
        """
        ParcelDelivered payload = CourierWebhooks.parcelDelivered(in);
        return payload.violations() + " " + payload.toJson().equals(in);
        """;
    assertThat(run(code, "{\"data\":{\"weight\":\"heavy\"}}"))
        .isEqualTo("[`$.data.weight` is a string, expected a whole number of 64 bits] true");
  }

  @Test
  void whatIsNotJsonIsRefusedWithItsPath() throws Exception {
    String code =
        """
        try {
          return CourierWebhooks.parse(in).toString();
        } catch (IllegalArgumentException e) {
          return e.getMessage();
        }
        """;
    assertThat(run(code, "{\"data\": {\"event_type\" oops"))
        .isEqualTo("not the JSON expected: Expected ':' at path $.data.event_type");
  }

  @Test
  void aFormIsReadAsAModel() throws Exception {
    String code =
        """
        Reply reply = CourierWebhooks.reply(in);
        return reply.fromValue() + "|" + reply.body() + "|" + reply.media();
        """;
    assertThat(run(code, "From=%2B49&Body=a+b%26c&Media=x&Media=y&More=1"))
        .isEqualTo("+49|a b&c|[x, y]");
  }

  private static String parse(String json) throws Exception {
    return run(PARSE, json);
  }

  private static String run(String code, String in) throws Exception {
    return GoldenProbe.run("webhooks", "Courier", code, in);
  }
}
