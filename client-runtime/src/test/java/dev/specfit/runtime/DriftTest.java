package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Color;
import dev.specfit.runtime.watch.Drift;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class DriftTest {
  private final List<Drift> heard = new ArrayList<>();

  private List<String> places() {
    return heard.stream().map(d -> d.operation() + " " + d.pointer() + " " + d.kind()).toList();
  }

  @Test
  void whatTheDocumentDoesNotKnowIsToldOncePerPlace() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      String gadget =
          "{\"id\":\"1\",\"name\":\"a\",\"serial\":null,\"color\":\"s3cret\",\"a/b~\":\"s3cret\","
              + "\"maker\":{\"s\":1},\"previous_makers\":[{\"t\":{}},{\"t\":1}],"
              + "\"labels\":{\"s3cret\":\"x\"},\"target\":true}";
      ExemplarClient client =
          ExemplarClient.builder()
              .baseUrl(server.url("/").toString())
              .driftListener(heard::add)
              .driftListener(
                  drift -> {
                    throw new IllegalStateException("a listener's own fault");
                  })
              .build();
      for (int i = 0; i < 3; i++) {
        server.enqueue(new MockResponse.Builder().body(gadget).build());
        client.gadgets().retrieveGadget("1", Color.RED).get();
      }
      server.enqueue(new MockResponse.Builder().body("{\"data\":[" + gadget + "]}").build());
      client.gadgets().listGadgets().get();
    }

    assertThat(places())
        .containsExactly(
            "RetrieveGadget /color UNKNOWN_ENUM_VALUE",
            "RetrieveGadget /a~1b~0 UNKNOWN_PROPERTY",
            "RetrieveGadget /maker/s UNKNOWN_PROPERTY",
            "RetrieveGadget /previous_makers/*/t UNKNOWN_PROPERTY",
            "RetrieveGadget /target UNKNOWN_UNION_VARIANT",
            "ListGadgets /data/*/color UNKNOWN_ENUM_VALUE",
            "ListGadgets /data/*/a~1b~0 UNKNOWN_PROPERTY",
            "ListGadgets /data/*/maker/s UNKNOWN_PROPERTY",
            "ListGadgets /data/*/previous_makers/*/t UNKNOWN_PROPERTY",
            "ListGadgets /data/*/target UNKNOWN_UNION_VARIANT");
    assertThat(heard.toString()).doesNotContain("s3cret");
  }
}
