package dev.specfit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixtureRecorderLeakTest {
  private static final String ODD =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
          + " !#$%&'()*+,-./:;<=>?@[]^_`{|}~\"\\äéßñ漢字🎉";

  @TempDir Path folder;
  private final MockWebServer vendor = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    vendor.start();
  }

  @AfterEach
  void stop() {
    vendor.close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noCredentialInAnyFormIsInAnyFile(int seed) throws IOException {
    Random random = new Random(seed);
    String registered = odd(random);
    String token = ascii(random);
    String password = odd(random);
    vendor.setDispatcher(new EchoingVendor(List.of(registered, token, password)));
    try (FixtureRecorder recorder = FixtureRecorder.builder(folder).secret(registered).build()) {
      OkHttpClient client = new OkHttpClient.Builder().addNetworkInterceptor(recorder).build();
      // The first exchange echoes credentials that only later ones show.
      Http.send(client, Http.to(vendor.url("/echo/early").toString()).build());
      Http.send(
          client, Http.to(vendor.url("/a").toString(), "Authorization", "Bearer " + token).build());
      String basic = Credentials.basic("user", password, StandardCharsets.UTF_8);
      Http.send(client, Http.to(vendor.url("/b").toString(), "Authorization", basic).build());
      Http.send(
          client,
          new Request.Builder()
              .url(
                  vendor
                      .url("/c")
                      .newBuilder()
                      .addPathSegment(registered)
                      .addQueryParameter("q", "x" + password)
                      .addQueryParameter(token, "y")
                      .build())
              .post(Http.body("text/plain", "it is " + registered + "," + token + password))
              .build());
    }

    assertThat(files()).hasSizeGreaterThanOrEqualTo(3);
    for (Path file : files()) {
      for (String credential : List.of(registered, token, password)) {
        EchoingVendor.forms(credential)
            .forEach(
                (form, text) ->
                    assertThat(file.getFileName() + everything(file))
                        .as("%s of %s", form, credential)
                        .doesNotContain(text));
      }
    }
  }

  /** The file as it is, and all its strings as they are read. */
  private static String everything(Path file) {
    try {
      String text = Files.readString(file);
      StringBuilder all = new StringBuilder(text);
      strings(JsonValue.parse(text), all);
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void strings(JsonValue value, StringBuilder all) {
    if (value instanceof JsonString text) {
      all.append('\n').append(text.value());
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            all.append('\n').append(name);
            strings(member, all);
          });
    } else if (value instanceof List<?> array) {
      array.forEach(item -> strings((JsonValue) item, all));
    }
  }

  private static String odd(Random random) {
    int[] points = ODD.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8 + random.nextInt(20); i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString().strip() + "q7";
  }

  private static String ascii(Random random) {
    byte[] bytes = new byte[12 + random.nextInt(20)];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
