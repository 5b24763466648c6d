package dev.specfit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Sends requests in tests. */
public final class Http {
  private Http() {}

  /** A status with a body. */
  public record Answer(int status, String body) {}

  /** A request's builder; headers are given by turns. */
  public static Request.Builder to(String url, String... headers) {
    Request.Builder request = new Request.Builder().url(url);
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  /** A body. */
  public static RequestBody body(String type, String text) {
    return RequestBody.create(text, MediaType.get(type));
  }

  /** Sends and reads the answer. */
  public static Answer send(Request.Builder request) {
    return send(new OkHttpClient(), request.build());
  }

  /** Sends and reads the answer. */
  public static Answer send(OkHttpClient client, Request request) {
    try (Response response = client.newCall(request).execute()) {
      return new Answer(response.code(), response.body().string());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
