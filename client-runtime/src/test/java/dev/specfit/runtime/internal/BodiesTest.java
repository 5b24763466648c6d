package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonValue;
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
    RequestBody body = FormBodies.of(FORM).build();

    assertThat(body.contentType()).hasToString("application/x-www-form-urlencoded");
    assertThat(text(body)).isEqualTo("a=x%20y%26z%2B%C3%BC&b=1&b=2&c[d][e]=true&f=");
  }

  @Test
  void aFormFieldCanHaveAStyleOfItsOwn() throws Exception {
    RequestBody body =
        FormBodies.of(FORM).style("b", ParameterStyle.FORM, false).json("c").build();

    assertThat(text(body))
        .isEqualTo("a=x%20y%26z%2B%C3%BC&b=1,2&c=%7B%22d%22%3A%7B%22e%22%3Atrue%7D%7D&f=");
  }

  @Test
  void aMultipartBodyHasPartsOfEveryKind() throws Exception {
    FilePart file =
        FilePart.of("a\"\r\nb.txt", RequestBody.create("hi".getBytes("UTF-8")));
    RequestBody body =
        MultipartBodies.create()
            .part("text", "t\u00FC")
            .part("object", JsonValue.parse("{\"a\":1}"))
            .part("list", List.of("1", "2"))
            .part("typed", Map.of("k", "v"), "application/vnd.k+json")
            .part("absent", null)
            .part("file", file)
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
        .doesNotContain("absent");
  }

  private static String text(RequestBody body) throws Exception {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readUtf8().replaceAll("Content-Length: [0-9]+\r\n", "");
  }
}
