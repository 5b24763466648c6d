package dev.specfit.runtime.internal;

import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Makes bodies of text in the charset that their media type names. */
public final class TextBodies {
  private TextBodies() {}

  /**
   * A body of text; in UTF-8, and saying so, where the media type names no charset that Java knows.
   */
  public static RequestBody of(String text, String mediaType) {
    return RequestBody.create(text, MediaType.parse(mediaType));
  }
}
