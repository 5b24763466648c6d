package dev.specfit.runtime.internal;

import dev.specfit.runtime.FilePart;
import java.net.URLConnection;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** Makes a part of a file: its media type and headers. */
final class FileParts {
  private static final String ANY = "application/octet-stream";

  private FileParts() {}

  static MultipartBody.Part part(String name, FilePart file, String accepted) {
    RequestBody content = file.content();
    if (content.contentType() == null) {
      content = new TypedBody(MediaType.get(type(file.filename(), accepted)), content);
    }
    MultipartBody.Part plain = MultipartBody.Part.createFormData(name, file.filename(), content);
    Headers disposition = plain.headers();
    if (file.headers().isEmpty() || disposition == null) {
      return plain;
    }
    Headers.Builder headers = disposition.newBuilder();
    file.headers().forEach(headers::set);
    return MultipartBody.Part.create(headers.build(), content);
  }

  /**
   * The type of a file that has none of its own: what its name suggests if that is accepted,
   * otherwise the first type accepted, otherwise bytes.
   */
  private static String type(String filename, String accepted) {
    String guess = URLConnection.guessContentTypeFromName(filename);
    String first = ANY;
    for (String range : accepted.split(",", -1)) {
      String type = range.strip();
      boolean exact = !type.isEmpty() && !type.contains("*");
      if (guess != null && fits(type, guess)) {
        return guess;
      } else if (exact && first.equals(ANY)) {
        first = type;
      }
    }
    return first;
  }

  private static boolean fits(String range, String type) {
    return range.equals(type)
        || range.equals("*/*")
        || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
  }
}
