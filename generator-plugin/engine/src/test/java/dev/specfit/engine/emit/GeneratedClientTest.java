package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.write.GeneratedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated clients at work: each test's code is compiled against the client and run. */
class GeneratedClientTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden").toAbsolutePath();

  @TempDir Path folder;

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void nestedFiltersGoOutInBracketsAndPagesAreWalked() throws Exception {
    json("{\"data\": [{\"id\": \"1\"}, {\"id\": \"2\"}], \"meta\": {\"total_pages\": 2}}");
    json("{\"data\": [{\"id\": \"x-3\"}], \"meta\": {\"total_pages\": 2}}");
    String ids =
        run(
            "Telnyx",
            "telnyx",
            """
            com.acme.telnyx.TelnyxClient client =
                com.acme.telnyx.TelnyxClient.builder().bearerToken("k").baseUrl(in).build();
            StringBuilder ids = new StringBuilder();
            for (com.acme.telnyx.model.Connection connection :
                client
                    .connections()
                    .listConnections(
                        q ->
                            q.filter(
                                    f ->
                                        f.connectionName(n -> n.contains("a b&c"))
                                            .outboundVoiceProfileId(1293384261075731499L))
                                .page(p -> p.size(2)))
                    .items()) {
              ids.append(connection.id()).append(' ');
            }
            return ids.toString();
            """,
            server.url("/v2").toString());
    assertThat(ids).isEqualTo("1 2 x-3 ");
    RecordedRequest first = server.takeRequest();
    assertThat(first.getTarget())
        .isEqualTo(
            "/v2/connections?filter[connection_name][contains]=a%20b%26c"
                + "&filter[outbound_voice_profile_id]=1293384261075731499&page[size]=2");
    assertThat(first.getHeaders().get("Authorization")).isEqualTo("Bearer k");
    assertThat(server.takeRequest().getTarget()).endsWith("&page[size]=2&page[number]=2");
  }

  @Test
  void unionsAndEnumsSurviveARoundTrip() throws Exception {
    String json =
        "{\"method\":{\"kind\":\"bank\",\"iban\":\"DE02\",\"more\":1e400},\"target\":[\"a\",\"b\"],"
            + "\"event\":{\"type\":\"purged\"},\"history\":[\"x\",5,{\"name\":\"n\"},true]}";
    String seen =
        run(
            "Unions",
            "unions",
            """
            com.acme.unions.model.Payment payment = com.acme.unions.model.Payment.fromJson(in);
            String kinds =
                payment.method().asTransfer().iban()
                    + payment.target().asStringList()
                    + payment.event().isDeleted();
            StringBuilder history = new StringBuilder();
            for (com.acme.unions.model.Target target : payment.history()) {
              history.append(
                  target.accept(
                      new com.acme.unions.model.Target.Visitor<String>() {
                        @Override
                        public String visitString(String value) {
                          return "s:" + value + " ";
                        }

                        @Override
                        public String visitOther(dev.specfit.runtime.JsonValue other) {
                          return "o:" + other.toJson() + " ";
                        }
                      }));
            }
            return kinds + " " + history + payment.toJson();
            """,
            json);
    assertThat(seen).isEqualTo("DE02[a, b]true s:x o:5 o:{\"name\":\"n\"} o:true " + json);
  }

  @Test
  void absentAndNullStayApartAndRulesAreChecked() throws Exception {
    String seen =
        run(
            "Nullness",
            "nullness",
            """
            com.acme.nullness.model.Thing thing =
                com.acme.nullness.model.Thing.builder().name("").note(null).tags(
                    java.util.List.of("a", "a")).due(null).build();
            com.acme.nullness.model.Thing back =
                com.acme.nullness.model.Thing.fromJson(thing.toJson());
            return thing.toJson()
                + thing.equals(back)
                + back.hasDue()
                + back.hasCount()
                + thing.violations().stream().map(v -> v.path() + " " + v.rule()).toList();
            """,
            "");
    assertThat(seen)
        .isEqualTo(
            "{\"name\":\"\",\"note\":null,\"due\":null,\"tags\":[\"a\",\"a\"]}truetruefalse"
                + "[$.name minLength, $.tags uniqueItems]");
  }

  @Test
  void multipartBodiesCarryFilesAndFields() throws Exception {
    server.enqueue(new MockResponse.Builder().code(201).build());
    run(
        "Bodies",
        "bodies",
        """
        com.acme.bodies.BodiesClient.builder().baseUrl(in).build().bodies().upload(
            u -> u.file(dev.specfit.runtime.FilePart.of("a.png",
                    okhttp3.RequestBody.create(new byte[] {65}, null)))
                .about(a -> a.title("T"))).get();
        return "";
        """,
        server.url("/").toString());
    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("Content-Type"))
        .startsWith("multipart/form-data; boundary=");
    String body = request.getBody().utf8().replace("\r", "");
    assertThat(body)
        .contains("form-data; name=\"file\"; filename=\"a.png\"\nContent-Type: image/png\n")
        .contains("form-data; name=\"about\"\nContent-Type: application/json\n")
        .contains("{\"title\":\"T\"}");
  }

  @Test
  void formsAreUrlEncoded() throws Exception {
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Type", "text/plain").body("done").build());
    String result =
        run(
            "Bodies",
            "bodies",
            """
            return com.acme.bodies.BodiesClient.builder().baseUrl(in).build().bodies().sendForm(
                f -> f.name("a&b").tags(java.util.List.of("x", "y")).address(a -> a.city("K")))
                .get();
            """,
            server.url("/").toString());
    assertThat(result).isEqualTo("done");
    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("name=a%26b&tags=x+y&address=%7B%22city%22%3A%22K%22%7D");
  }

  @Test
  void hostileNamesReachTheWireUnharmed() throws Exception {
    json("{\"\\\"; evil(); //\": \"1\"}");
    String seen =
        run(
            "Hostile",
            "hostile",
            """
            com.acme.hostile.model.Evil evil =
                com.acme.hostile.HostileClient.builder().baseUrl(in).build()
                    .evil().xStaticIntHacked1("a/b", q -> q.n(1)).get();
            return evil.toJson();
            """,
            server.url("/").toString());
    assertThat(seen).isEqualTo("{\"\\\"; evil(); //\":\"1\"}");
    assertThat(server.takeRequest().getTarget()).isEqualTo("/a%22b%5Cu0022/a%2Fb?n=1");
  }

  private void json(String body) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body(body)
            .build());
  }

  @Test
  void aModelOfFourHundredPropertiesReadsAndWrites() throws Exception {
    StringBuilder yaml =
        new StringBuilder(
            """
            openapi: 3.1.0
            info: {title: Large, version: '1'}
            paths:
              /large:
                get:
                  operationId: getLarge
                  responses:
                    '200':
                      description: OK
                      content: {application/json: {schema: {$ref: '#/components/schemas/Large'}}}
            components:
              schemas:
                Large:
                  type: object
                  properties:
            """);
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < 450; i++) {
      yaml.append("        p").append(i).append(": {type: integer, minimum: 450}\n");
      json.append(i == 0 ? "{" : ",").append("\"p").append(i).append("\":").append(i);
    }
    Path document = Files.writeString(folder.resolve("openapi.yaml"), yaml);
    EmitResult result =
        Generation.run(
            folder, List.of(document), List.of(), Generation.options("com.acme.large", "Large"));
    String seen =
        probe(
                result,
                """
                com.acme.large.model.Large large = com.acme.large.model.Large.fromJson(in);
                return large.p0() + " " + large.p449() + " " + large.violations().size()
                    + large.toBuilder().build().toJson();
                """)
            .apply(json + "}");
    assertThat(seen).isEqualTo("0 449 450" + json + "}");
  }

  @Test
  void aUsersTypeStandsInForAFormat() throws Exception {
    Path document =
        Files.writeString(
            folder.resolve("openapi.yaml"),
            """
            openapi: 3.1.0
            info: {title: Mapped, version: '1'}
            paths:
              /things/{id}:
                get:
                  operationId: getThing
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema:
                            title: Thing
                            type: object
                            properties:
                              id: {type: string, format: uuid}
                              ids: {type: array, items: {type: string, format: uuid}}
            """);
    EmitOptions options =
        new EmitOptions(
            "com.acme.mapped",
            "Mapped",
            null,
            Map.of("uuid", new EmitOptions.TypeMapping("java.util.UUID", "probe.UuidJsonAdapter")));
    EmitResult result = Generation.run(folder, List.of(document), List.of(), options);
    CompiledClient.Source adapter =
        new CompiledClient.Source(
            "probe/UuidJsonAdapter.java",
            """
            package probe;

            public final class UuidJsonAdapter
                extends com.squareup.moshi.JsonAdapter<java.util.UUID> {
              @Override
              public java.util.UUID fromJson(com.squareup.moshi.JsonReader in)
                  throws java.io.IOException {
                try {
                  return java.util.UUID.fromString(in.nextString());
                } catch (IllegalArgumentException e) {
                  throw new com.squareup.moshi.JsonDataException(e);
                }
              }

              @Override
              public void toJson(com.squareup.moshi.JsonWriter out, java.util.UUID value)
                  throws java.io.IOException {
                out.value(value.toString());
              }
            }
            """);
    String type =
        result.files().stream()
            .map(GeneratedFile::path)
            .filter(
                path ->
                    path.contains("/model/") && path.contains("Thing") && !path.contains("Adapter"))
            .findFirst()
            .orElseThrow()
            .replace(".java", "")
            .replace('/', '.');
    String json = "{\"id\":\"00000000-0000-0001-0000-000000000002\",\"ids\":[]}";
    String seen =
        probe(
                result,
                "java.util.UUID id = %s.fromJson(in).id(); return id.getLeastSignificantBits() + %s.fromJson(in).toJson();"
                    .formatted(type, type),
                adapter)
            .apply(json);
    assertThat(seen).isEqualTo("2" + json);
  }

  private static String run(String clientName, String golden, String code, String in)
      throws Exception {
    Path folder = GOLDEN.resolve(golden);
    List<Path> documents =
        golden.equals("telnyx")
            ? List.of(folder.resolve("openapi.yaml"), folder.resolve("external-connections.yaml"))
            : List.of(folder.resolve("openapi.yaml"));
    EmitResult result =
        Generation.run(
            folder, documents, List.of(), Generation.options("com.acme." + golden, clientName));
    return probe(result, code).apply(in);
  }

  /** Compiles a method's body against a client. */
  static UnaryOperator<String> probe(EmitResult client, String code, CompiledClient.Source... more)
      throws Exception {
    String source =
        "package probe;\n"
            + "public final class Probe implements java.util.function.UnaryOperator<String> {\n"
            + "@Override public String apply(String in) {\n"
            + code
            + "}\n}\n";
    List<CompiledClient.Source> sources = new ArrayList<>(List.of(more));
    sources.add(new CompiledClient.Source("probe/Probe.java", source));
    CompiledClient compiled =
        CompiledClient.compile(client.files(), sources.toArray(CompiledClient.Source[]::new));
    @SuppressWarnings("unchecked")
    UnaryOperator<String> probe =
        (UnaryOperator<String>)
            compiled.loadClass("probe.Probe").getDeclaredConstructor().newInstance();
    return probe;
  }
}
