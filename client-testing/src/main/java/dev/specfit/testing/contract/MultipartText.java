package dev.specfit.testing.contract;

import dev.specfit.testing.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;

/** Reads the parts of a multipart body as text. */
final class MultipartText {
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

  private MultipartText() {}

  /** The parts with their names, in the order sent; none of a body that isn't in parts. */
  static List<Map.Entry<String, String>> read(WireRequest request) {
    MediaType type = MediaType.parse(String.valueOf(request.headers().get("Content-Type")));
    String boundary = type == null ? null : type.parameter("boundary");
    List<Map.Entry<String, String>> parts = new ArrayList<>();
    if (boundary == null) {
      return parts;
    }
    try (MultipartReader reader =
        new MultipartReader(new Buffer().write(request.body()), boundary)) {
      for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
        parts.add(Map.entry(name(part), part.body().readUtf8()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the multipart body can't be read", e);
    }
    return parts;
  }

  private static String name(MultipartReader.Part part) {
    Matcher name = NAME.matcher(String.valueOf(part.headers().get("Content-Disposition")));
    return name.find() ? name.group(1).replace("%22", "\"") : "";
  }
}
