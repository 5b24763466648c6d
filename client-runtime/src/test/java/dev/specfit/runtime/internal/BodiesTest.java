package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
  @Test
  void aFormFollowsTheDefaultsOfTheEncodingObject() throws Exception {
    JsonValue content =
        JsonValue.parse(
            "{\"a\":\"x y&z+\u00FC~*\",\"b\":[1,null,2],\"c\":{\"d\":true},\"f\":\"\",\"g\":null,"
                + "\"h[]\":[{\"i\":1}],\"j\":[],\"k\":\"50%20\"}");
    RequestBody body = FormBodies.of(content).build();

    assertThat(body.contentType()).hasToString("application/x-www-form-urlencoded");
    assertThat(text(body))
        .isEqualTo(
            "a=x+y%26z%2B%C3%BC%7E*&b=1&b=2&c=%7B%22d%22%3Atrue%7D&f=&g=&h[]=%7B%22i%22%3A1%7D"
                + "&k=50%2520");
    assertThat(text(FormBodies.of(JsonValue.parse("{}")).build())).isEmpty();
    assertThat(text(FormBodies.of(JsonValue.parse("[1]")).build())).isEmpty();
  }

  @Test
  void aFormFieldCanHaveAStyleOfItsOwn() throws Exception {
    JsonValue content =
        JsonValue.parse(
            "{\"a\":[\"x y\",2],\"b\":[1,2],\"c\":\"a/b?c&d=%2F \",\"d\":\"t\",\"e\":{\"f\":1,\"g\":2},"
                + "\"h\":[1,2]}");
    RequestBody body =
        FormBodies.of(content)
            .style("a", ParameterStyle.SPACE_DELIMITED, false)
            .style("b", ParameterStyle.FORM, false)
            .reserved("c", ParameterStyle.FORM, true)
            .json("d", "absent")
            .style("e", ParameterStyle.FORM, true)
            .nested("h", NestedStyle.of(ArrayStyle.BRACKETS))
            .build();

    assertThat(text(body))
        .isEqualTo("a=x+y+2&b=1,2&c=a/b?c%26d%3D%2F+&d=%22t%22&f=1&g=2&h[]=1&h[]=2");
  }

  @Test
  void aNestedFormNamesEveryValueInBrackets() throws Exception {
    JsonValue content =
        JsonValue.parse(
            "{\"items\":[{\"price\":\"p\",\"tax\":[\"a\",\"b\"]},{\"price\":\"q\"}],"
                + "\"metadata\":{\"k 1\":\"v\",\"gone\":\"\",\"none\":null},"
                + "\"later\":[{\"x\":1}],\"about\":{\"y\":1}}");
    RequestBody body = FormBodies.of(content).nested("items", "metadata").plain("about").build();

    assertThat(text(body))
        .isEqualTo(
            "items[0][price]=p&items[0][tax][0]=a&items[0][tax][1]=b&items[1][price]=q"
                + "&metadata[k+1]=v&metadata[gone]=&metadata[none]=&later[0][x]=1"
                + "&about=%7B%22y%22%3A1%7D");
  }

  @Test
  void aMultipartBodyHasPartsOfEveryKind() throws Exception {
    FilePart file =
        FilePart.of("a\"\r\nb \u00FC.txt", "hi".getBytes(StandardCharsets.UTF_8))
            .withHeader("X-Part", "1");
    JsonValue content =
        JsonValue.parse(
            "{\"text\":\"t\u00FC\",\"object\":{\"a\":1},\"list\":[\"1\",null,{\"b\":2}],"
                + "\"typed\":{\"k\":\"v\"},\"quoted\":\"q\",\"none\":null,\"file\":\"f\","
                + "\"files\":[\"c\"],\"deep\":{\"a\":[\"b c\"]},\"more\":1}");
    RequestBody body =
        MultipartBodies.of("multipart/form-data", content)
            .type("typed", "application/vnd.k+json")
            .type("quoted", "application/json")
            .file("file", file)
            .file("absent", null)
            .files("files", List.of(FilePart.of("c.png", new byte[0])), "image/jpeg, image/*")
            .nested("deep", NestedStyle.QUERY)
            .build();

    assertThat(body.contentType().toString()).startsWith("multipart/form-data; boundary=");
    String boundary = ((MultipartBody) body).boundary();
    assertThat(text(body).replace(boundary, "-"))
        .isEqualTo(
            """
            ---
            Content-Disposition: form-data; name="text"

            t\u00FC
            ---
            Content-Disposition: form-data; name="object"
            Content-Type: application/json

            {"a":1}
            ---
            Content-Disposition: form-data; name="list"

            1
            ---
            Content-Disposition: form-data; name="list"
            Content-Type: application/json

            {"b":2}
            ---
            Content-Disposition: form-data; name="typed"
            Content-Type: application/vnd.k+json

            {"k":"v"}
            ---
            Content-Disposition: form-data; name="quoted"
            Content-Type: application/json

            "q"
            ---
            Content-Disposition: form-data; name="file"; filename="a%22%0D%0Ab \u00FC.txt"
            X-Part: 1
            Content-Type: application/octet-stream

            hi
            ---
            Content-Disposition: form-data; name="files"; filename="c.png"
            Content-Type: image/png


            ---
            Content-Disposition: form-data; name="deep[a]"

            b c
            ---
            Content-Disposition: form-data; name="more"

            1
            -----
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, '', application/octet-stream",
    "a.png, image/png, image/png",
    "a.bin, 'image/png, image/jpeg', image/png",
    "a.jpg, 'image/png, image/jpeg', image/jpeg",
    "a.jpg, image/*, image/jpeg",
    "a.bin, image/*, application/octet-stream",
    "a.pdf, */*, application/pdf",
  })
  void aFileGetsATypeThatIsAccepted(String name, String accepted, String type) throws Exception {
    FilePart file = FilePart.of(name, new byte[0]);

    assertThat(partType(file, accepted)).isEqualTo(type);
    assertThat(partType(file.withContentType("text/css"), accepted)).isEqualTo("text/css");
  }

  private static String partType(FilePart file, String accepted) {
    RequestBody body =
        MultipartBodies.of("multipart/form-data", JsonValue.parse("{\"f\":\"\"}"))
            .file("f", file, accepted)
            .build();
    return String.valueOf(((MultipartBody) body).part(0).body().contentType());
  }

  @Test
  void aBoundaryOfTheDocumentGivesWayToTheBodysOwn() {
    RequestBody body =
        MultipartBodies.of(
                "multipart/related; boundary=\"a;b\"; type=\"text/xml\"",
                JsonValue.parse("{\"f\":1}"))
            .build();

    String boundary = ((MultipartBody) body).boundary();
    assertThat(String.valueOf(body.contentType()).replace(boundary, "-"))
        .isEqualTo("multipart/related; type=\"text/xml\"; boundary=-");
  }

  @Test
  void aStreamIsSentOnceAndNotHeldInMemory() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream zeros =
        new InputStream() {
          private long left = 1L << 32;

          @Override
          public int read() {
            return left-- > 0 ? 0 : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            return count == 0 ? -1 : count;
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    RequestBody body =
        MultipartBodies.of("multipart/mixed", JsonValue.parse("{\"f\":\"\"}"))
            .file("f", FilePart.of("zeros", zeros, 1L << 32))
            .build();

    assertThat(body.isOneShot()).isTrue();
    assertThat(body.contentLength()).isGreaterThan(1L << 32);
    try (BufferedSink sink = Okio.buffer(Okio.blackhole())) {
      body.writeTo(sink);
    }
    assertThat(closed).isTrue();
    assertThatThrownBy(() -> body.writeTo(new Buffer()))
        .isInstanceOf(IOException.class)
        .hasMessage("a stream was sent before and can't be read again");
    assertThat(FilePart.of("x", InputStream.nullInputStream()).content().contentLength())
        .isEqualTo(-1);
  }

  @Test
  void aMultipartBodyWithoutPartsIsEmpty() throws Exception {
    RequestBody body =
        MultipartBodies.of("multipart/form-data", JsonValue.parse("{\"a\":null}")).build();

    assertThat(body.contentType()).isNull();
    assertThat(body.contentLength()).isZero();
  }

  @Test
  void aPartsHeaderIsCheckedWithoutShowingIt() {
    assertThatThrownBy(() -> FilePart.of("f", new byte[0]).withHeader("X-A", "\u00FC"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`X-A` must be printable US-ASCII to be a header; character 1 is not");
  }

  private static String text(RequestBody body) throws Exception {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readUtf8().replaceAll("Content-Length: [0-9]+\r\n", "");
  }
}
