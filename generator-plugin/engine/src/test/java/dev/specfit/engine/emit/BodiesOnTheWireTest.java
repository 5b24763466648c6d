package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What a generated client sends for bodies, byte by byte. */
class BodiesOnTheWireTest {
  @Test
  void formsNestInBracketsOrRepeatAsTheirEncodingSays() throws Exception {
    try (ClientProbe probe = ClientProbe.start()) {
      probe
          .answer(6)
          .run(
              "forms",
              """
              FormsApi api = client.forms();
              api.createCharge(c -> c.amount(5).expand(List.of("a", "b"))
                  .items(List.of(
                      CreateChargeRequestItem.builder().price("p 1").quantity(2)
                          .taxRates(List.of("x", "y")).build(),
                      CreateChargeRequestItem.builder().price("q").build()))
                  .metadata(CreateChargeRequestMetadata.ofMap(Map.of("order id", "6&7")))
                  .note(n -> n.text("t")).tags(List.of("u", "v"))
                  .additionalProperty("later", JsonValue.parse("{\\"deep\\":[1]}"))).get();
              api.createCharge(c -> c.description("")
                  .metadata(CreateChargeRequestMetadata.ofEmpty())).get();
              api.createCharge(null).get();
              api.createMessage(m -> m.to("+15551234").mediaUrl(List.of("https://a/?b=c", "d~*"))
                  .configurationFilters(List.of(CreateMessageRequestConfigurationFilter.of("f")))
                  .attributes(a -> a.a(1)).sendAt(null).urgent(true)).get();
              api.styleFields(s -> s.comma(List.of("a", "b")).pipes(List.of("c", "d"))
                  .flat(Map.of("k", "v w")).url("https://h/?a=b c").quoted("q")).get();
              api.sendAnything(new TreeMap<>(Map.of("x", "1", "y[]", ""))).get();
              return "";
              """);
      RecordedRequest charge = probe.next();
      assertThat(ClientProbe.header(charge, "Content-Type"))
          .isEqualTo("application/x-www-form-urlencoded");
      assertThat(text(charge))
          .isEqualTo(
              "amount=5&expand[0]=a&expand[1]=b&items[0][price]=p+1&items[0][quantity]=2"
                  + "&items[0][tax_rates][0]=x&items[0][tax_rates][1]=y&items[1][price]=q"
                  + "&metadata[order+id]=6%267&note=%7B%22text%22%3A%22t%22%7D&tags[]=u&tags[]=v"
                  + "&later[deep][0]=1");
      assertThat(text(probe.next())).isEqualTo("description=&metadata=");
      assertNoBody(probe.next());
      assertThat(text(probe.next()))
          .isEqualTo(
              "To=%2B15551234&MediaUrl=https%3A%2F%2Fa%2F%3Fb%3Dc&MediaUrl=d%7E*"
                  + "&Configuration.Filters=f&Attributes=%7B%22a%22%3A1%7D&SendAt=&Urgent=true");
      assertThat(text(probe.next()))
          .isEqualTo("comma=a,b&pipes=c%7Cd&k=v+w&url=https://h/?a%3Db+c&quoted=%22q%22");
      assertThat(text(probe.next())).isEqualTo("x=1&y[]=");
    }
  }

  @Test
  void multipartBodiesAreStreamedInPartsOfTheirTypes() throws Exception {
    try (ClientProbe probe = ClientProbe.start()) {
      String second =
          probe
              .answer(3)
              .run(
                  "multipart",
                  """
                  MultipartApi api = client.multipart();
                  java.nio.file.Path file = java.nio.file.Files.createTempFile("up", ".txt");
                  java.nio.file.Files.writeString(file, "on disk");
                  ApiCall<Void> call = api.upload(u -> u
                      .file(FilePart.of(file))
                      .picture(FilePart.of("p\\u00fc.jpg",
                          new java.io.ByteArrayInputStream(new byte[] {1})).withHeader("X-Rotation", "90"))
                      .scans(List.of(FilePart.of("1.gif", new byte[0]), FilePart.of("2", new byte[0])))
                      .tags(List.of("a", "b")).about(a -> a.title("T"))
                      .history(List.of(Step.builder().at(1).build()))
                      .count(3).thumbnail(dev.specfit.runtime.Base64String.of("aGk=")).filter(f -> f.ids(List.of(7L))).note(null));
                  call.get();
                  java.nio.file.Files.delete(file);
                  api.uploadRelated(r -> r.metadata(m -> m.name("n"))
                      .media(FilePart.of("m", new byte[] {65}))).get();
                  api.uploadRelated(null).get();
                  try {
                    call.clone().get();
                  } catch (ApiException e) {
                    return "refused";
                  }
                  return "";
                  """);
      RecordedRequest upload = probe.next();
      String type = ClientProbe.header(upload, "Content-Type");
      assertThat(type).startsWith("multipart/form-data; boundary=");
      assertThat(ClientProbe.header(upload, "Transfer-Encoding")).isEqualTo("chunked");
      assertThat(parts(upload).replaceAll("up[0-9]+", "up"))
          .isEqualTo(
              """
              name="file"; filename="up.txt" application/octet-stream: on disk
              name="picture"; filename="p\u00fc.jpg" 90 image/jpeg: \u0001
              name="scans"; filename="1.gif" image/gif: .
              name="scans"; filename="2" application/octet-stream: .
              name="tags": a
              name="tags": b
              name="about" application/json: {"title":"T"}
              name="history" application/vnd.acme.step+json: {"at":1}
              name="count": 3
              name="thumbnail": aGk=
              name="filter[ids][0]": 7
              """);
      RecordedRequest related = probe.next();
      assertThat(ClientProbe.header(related, "Content-Type"))
          .startsWith("multipart/related; boundary=");
      assertThat(parts(related))
          .isEqualTo(
              """
              name="metadata" application/json: {"name":"n"}
              name="media"; filename="m" application/octet-stream: A
              """);
      assertNoBody(probe.next());
      assertThat(second).isEqualTo("refused");
    }
  }

  @Test
  void jsonTextAndBytesHaveTheTypeThatIsDeclared() throws Exception {
    try (ClientProbe probe = ClientProbe.start()) {
      String seen =
          probe
              .answer(10)
              .run(
                  "requests",
                  """
                  RequestsApi api = client.requests();
                  api.patchUser("1", u -> u.name("n").nickname(null).age(null).address(a -> a.city(null))
                      .labels(Collections.singletonMap("k", null))).get();
                  api.patchUser("1", u -> u.name("n").address(null)).get();
                  api.patchUserByOperations("1", List.of(
                      PatchUserByOperationsRequestItem.builder()
                          .op(PatchUserByOperationsRequestItemOp.ADD).path("/a")
                          .value(JsonValue.parse("null")).build())).get();
                  api.deleteUser("1", r -> {}).get();
                  api.createAccount(a -> a.name("n").password("p")).get();
                  api.createAccount(null).get();
                  api.addNote("# \\u00fc").get();
                  api.addNote(null).get();
                  api.putBlob(okhttp3.RequestBody.create(new byte[] {0, -1}, null)).get();
                  api.askMuch("1", q -> q.a("a").b(2).c("c").d("d").e("e").f("f").g("g").h("h").xI("i"))
                      .get();
                  StringBuilder seen = new StringBuilder();
                  RequestsClient strict =
                      RequestsClient.builder().baseUrl(in).validateRequests(true).build();
                  try {
                    strict.requests().createAccount(a -> a.name("n").password("p")).get();
                  } catch (InvalidRequestException e) {
                    seen.append(e.getMessage()).append('\\n');
                  }
                  try {
                    strict.requests().patchUserByOperations("1", List.of(
                        PatchUserByOperationsRequestItem.builder()
                            .op(PatchUserByOperationsRequestItemOp.ADD).path("").build())).get();
                  } catch (InvalidRequestException e) {
                    seen.append(e.getMessage()).append('\\n');
                  }
                  try {
                    api.askMuch("1", q -> q.a("a"));
                  } catch (IllegalStateException e) {
                    seen.append(e.getMessage()).append('\\n');
                  }
                  seen.append(Account.fromJson("{\\"id\\":\\"1\\",\\"name\\":\\"nn\\",\\"secret\\":null}")
                      .violations());
                  return seen.toString();
                  """);
      assertSent(
          probe.next(),
          "application/merge-patch+json",
          "{\"name\":\"n\",\"nickname\":null,\"age\":null,\"address\":{\"city\":null},"
              + "\"labels\":{\"k\":null}}");
      assertSent(probe.next(), "application/merge-patch+json", "{\"name\":\"n\",\"address\":null}");
      assertSent(
          probe.next(),
          "application/json-patch+json",
          "[{\"op\":\"add\",\"path\":\"/a\",\"value\":null}]");
      assertSent(probe.next(), "application/json; charset=utf-8", "{}");
      assertSent(probe.next(), "application/json", "{\"name\":\"n\",\"password\":\"p\"}");
      assertNoBody(probe.next());
      assertSent(probe.next(), "text/markdown", "# \u00fc");
      assertNoBody(probe.next());
      RecordedRequest blob = probe.next();
      assertThat(ClientProbe.header(blob, "Content-Type")).isEqualTo("application/pdf");
      assertThat(blob.getBody()).isEqualTo(ByteString.of((byte) 0, (byte) -1));
      RecordedRequest much = probe.next();
      assertThat(much.getTarget()).isEqualTo("/v1/many/1?a=a&b=2&c=c&d=d&e=e&f=f&g=g&h=h");
      assertThat(ClientProbe.header(much, "X-I")).isEqualTo("i");
      assertThat(seen)
          .isEqualTo(
              """
              POST /accounts (createAccount): not sent: `$.name` must have at least 2 characters
              PUT /users/{id} (patchUserByOperations): not sent: `$[0].path` must have at least 1 characters
              required but not set: `b`, `c`, `d`, `e`, `f`, `g`, `h`, `X-I`
              []""");
    }
  }

  private static void assertSent(RecordedRequest request, String type, String body) {
    assertThat(ClientProbe.header(request, "Content-Type")).isEqualTo(type);
    assertThat(text(request)).isEqualTo(body);
  }

  private static void assertNoBody(RecordedRequest request) {
    assertThat(ClientProbe.header(request, "Content-Type")).isEmpty();
    assertThat(ClientProbe.header(request, "Content-Length")).isEqualTo("0");
  }

  private static String text(RecordedRequest request) {
    ByteString body = request.getBody();
    return body == null ? "" : body.utf8();
  }

  /** A line for each part: its disposition, its own headers' values, its content. */
  private static String parts(RecordedRequest request) {
    String type = ClientProbe.header(request, "Content-Type");
    String boundary = "--" + type.substring(type.indexOf("boundary=") + "boundary=".length());
    StringBuilder lines = new StringBuilder();
    for (String part : text(request).split(java.util.regex.Pattern.quote(boundary), -1)) {
      int blank = part.indexOf("\r\n\r\n");
      if (blank > 0) {
        String headers =
            part.substring(2, blank)
                .replace("Content-Disposition: form-data; ", "")
                .replaceAll("\r\n(?!Content-Length)[^:]+: ", " ")
                .replaceAll("\r\nContent-Length: [0-9]+", "");
        String content = part.substring(blank + 4, part.length() - 2);
        lines.append(headers).append(": ").append(content.isEmpty() ? "." : content).append('\n');
      }
    }
    return lines.toString();
  }
}
