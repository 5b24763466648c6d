package dev.specfit.testing.example;

import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;

/** Reads the parts of a multipart body as text. */
final class MultipartFields {
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

  private MultipartFields() {}

  /** The parts by name; of a name, in the order sent. */
  static Map<String, List<JsonValue>> read(WireRequest request, String contentType) {
    MediaType type = MediaType.parse(contentType);
    String boundary = type == null ? null : type.parameter("boundary");
    Map<String, List<JsonValue>> fields = new LinkedHashMap<>();
    if (boundary == null) {
      return fields;
    }
    try (MultipartReader reader =
        new MultipartReader(new Buffer().write(request.body()), boundary)) {
      for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
        fields
            .computeIfAbsent(name(part), unread -> new ArrayList<>())
            .add(JsonString.of(part.body().readUtf8()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the multipart body can't be read", e);
    }
    return fields;
  }

  private static String name(MultipartReader.Part part) {
    Matcher name = NAME.matcher(String.valueOf(part.headers().get("Content-Disposition")));
    return name.find() ? name.group(1).replace("%22", "\"") : "";
  }
}
