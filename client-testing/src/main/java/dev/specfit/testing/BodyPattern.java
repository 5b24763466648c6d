package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a fixture expects of a request's body.
 *
 * @param exact whether it fixes the whole body, so that nothing else could have come
 */
record BodyPattern(@Nullable ByteString bytes, @Nullable ValueMatcher text, boolean exact) {

  static BodyPattern read(KeyReader in) {
    JsonObject json = in.json();
    ValueMatcher matcher = ValueMatchers.read(in);
    if (in.has("binaryEqualTo")) {
      String base64 = in.text("binaryEqualTo");
      return new BodyPattern(base64 == null ? null : ByteString.decodeBase64(base64), null, true);
    }
    boolean exact =
        json.size() == 1
            && (json.containsKey("equalTo")
                || json.containsKey("equalToJson")
                || json.containsKey("absent"));
    return new BodyPattern(null, matcher, exact);
  }

  List<String> differences(ByteString body) {
    if (bytes != null) {
      return bytes.equals(body)
          ? List.of()
          : List.of("body: expected " + bytes.size() + " bytes that aren't those " + body.size());
    }
    if (text == null) {
      return List.of();
    }
    return text.differences(body.size() == 0 ? null : body.utf8()).stream()
        .map(line -> "body: " + line)
        .toList();
  }
}
