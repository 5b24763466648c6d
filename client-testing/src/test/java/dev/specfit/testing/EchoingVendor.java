package dev.specfit.testing;

import dev.specfit.runtime.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/** A vendor that gives back every credential in every form that it can think of. */
final class EchoingVendor extends Dispatcher {
  private final List<String> credentials;

  EchoingVendor(List<String> credentials) {
    this.credentials = credentials;
  }

  static Map<String, String> forms(String credential) {
    byte[] utf8 = credential.getBytes(StandardCharsets.UTF_8);
    byte[] pair = ("user:" + credential).getBytes(StandardCharsets.UTF_8);
    String escaped = JsonString.of(credential).toJson();
    return new TreeMap<>(
        Map.of(
            "plain", credential,
            "url", URLEncoder.encode(credential, StandardCharsets.UTF_8),
            "percent", URLEncoder.encode(credential, StandardCharsets.UTF_8).replace("+", "%20"),
            "base64", Base64.getEncoder().encodeToString(utf8),
            "base64url", Base64.getUrlEncoder().withoutPadding().encodeToString(utf8),
            "basic", Base64.getEncoder().encodeToString(pair),
            "twice", Base64.getEncoder().encodeToString(Base64.getEncoder().encode(utf8)),
            "hex", ByteString.of(utf8).hex(),
            "json", escaped.substring(1, escaped.length() - 1),
            "html", credential.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")));
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    StringBuilder body = new StringBuilder("{\"ok\":true");
    for (int i = 0; i < credentials.size(); i++) {
      int number = i;
      forms(credentials.get(i))
          .forEach(
              (form, text) ->
                  body.append(",\"%s%d\":".formatted(form, number))
                      .append(JsonString.of("see /x/" + text + " there").toJson()));
      body.append(",").append(JsonString.of(credentials.get(i)).toJson()).append(":[{\"deep\":");
      body.append(JsonString.of(credentials.get(i)).toJson()).append("}]");
    }
    body.append("}");
    boolean text = request.getTarget().startsWith("/b");
    return new MockResponse.Builder()
        .setHeader("Content-Type", text ? "text/html" : "application/json")
        .setHeader("Set-Cookie", "session=0123456789abcdef")
        .setHeader(
            "Location",
            "/next?access_token=" + URLEncoder.encode(credentials.get(1), StandardCharsets.UTF_8))
        .setHeader("X-Debug", "token " + credentials.get(1))
        .body(text ? "<p>" + body + "</p>" : body.toString())
        .build();
  }
}
