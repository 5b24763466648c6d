package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class BodiesTest {
  private static final JsonValue FORM =
      JsonValue.parse("{\"a\":\"x y&z+\u00FC\",\"b\":[1,2],\"c\":{\"d\":{\"e\":true}},\"f\":\"\"}");

  @Test
  void aFormRepeatsArraysAndNestsObjects() throws Exception {
    RequestBody body = FormBodies.create().additional(FORM).build();

    assertThat(body.contentType()).hasToString("application/x-www-form-urlencoded");
    assertThat(text(body)).isEqualTo("a=x%20y%26z%2B%C3%BC&b=1&b=2&c[d][e]=true&f=");
  }

  @Test
  void aFormFieldCanHaveAStyleOfItsOwn() throws Exception {
    RequestBody body =
        FormBodies.create()
            .field("b", ParameterStyle.FORM, false, false, List.of(1, 2))
            .field("c", ParameterStyle.FORM, true, true, "a/b")
            .field("none", ParameterStyle.FORM, true, false, null)
            .json("d", Map.of("e", true))
            .json("none", null)
            .build();

    assertThat(text(body)).isEqualTo("b=1,2&c=a/b&d=%7B%22e%22%3Atrue%7D");
  }

  @Test
  void aMultipartBodyHasPartsOfEveryKind() throws Exception {
    FilePart file =
        FilePart.of("a\"\r\nb.txt", RequestBody.create("hi".getBytes(StandardCharsets.UTF_8)));
    RequestBody body =
        MultipartBodies.create("multipart/form-data")
            .part("text", null, "t\u00FC")
            .part("object", null, JsonValue.parse("{\"a\":1}"))
            .part("list", null, List.of("1", "2"))
            .part("typed", "application/vnd.k+json", Map.of("k", "v"))
            .part("absent", null, null)
            .file("file", null, file)
            .files(
                "files",
                "image/png",
                List.of(FilePart.of("c.png", RequestBody.create(new byte[0]))))
            .field("deep", ParameterStyle.DEEP_OBJECT, true, Map.of("a", "b c"))
            .additional(JsonValue.parse("{\"more\":1}"))
            .build();
    String text = text(body);

    assertThat(body.contentType().toString()).startsWith("multipart/form-data; boundary=");
    assertThat(text)
        .contains("name=\"text\"\r\n\r\nt\u00FC\r\n")
        .contains("name=\"object\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n")
        .contains("name=\"list\"\r\n\r\n1\r\n")
        .contains("name=\"list\"\r\n\r\n2\r\n")
        .contains("Content-Type: application/vnd.k+json\r\n\r\n{\"k\":\"v\"}\r\n")
        .contains("filename=\"a%22%0D%0Ab.txt\"\r\n\r\nhi\r\n")
        .contains("filename=\"c.png\"\r\nContent-Type: image/png\r\n")
        .contains("name=\"deep[a]\"\r\n\r\nb c\r\n")
        .contains("name=\"more\"\r\n\r\n1\r\n")
        .doesNotContain("absent");
  }

  private static String text(RequestBody body) throws Exception {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readUtf8().replaceAll("Content-Length: [0-9]+\r\n", "");
  }
}
