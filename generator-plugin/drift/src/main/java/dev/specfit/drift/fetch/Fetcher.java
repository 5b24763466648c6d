package dev.specfit.drift.fetch;

import dev.specfit.document.Quoted;
import dev.specfit.drift.lock.SpecSource;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Fetches a source whole, within limits, or says why not. */
public final class Fetcher {
  private static final int START = 512;

  private final FetchOptions options;
  private final HttpClient client;

  /** A fetcher; holds no connection between fetches that matters. */
  public Fetcher(FetchOptions options) {
    this.options = options;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.connect())
            .proxy(options.proxies());
    if (options.trust() != null) {
      builder.sslContext(options.trust());
    }
    client = builder.build();
  }

  /**
   * The bytes at an address, unpacked.
   *
   * @throws FetchException if they can't be had, or are evidently no document
   */
  public byte[] fetch(URI source) throws FetchException {
    long deadline = System.nanoTime() + options.whole().toNanos();
    Redirects redirects = new Redirects(source);
    URI at = source;
    HttpResponse<byte[]> response = send(source, at, deadline);
    while (Redirects.isOne(response.statusCode())) {
      at = redirects.next(at, response);
      response = send(source, at, deadline);
    }
    String shown = SpecSource.masked(source);
    if (response.statusCode() != 200) {
      throw new FetchException(
          FetchDiagnostic.FETCH_STATUS,
          "`" + shown + "` answered with status " + response.statusCode() + advice(response));
    }
    String encoding = response.headers().firstValue("Content-Encoding").orElse("");
    byte[] body = Unpacking.of(response.body(), encoding, options.bytes(), shown);
    requireDocument(body, shown);
    return body;
  }

  private static String advice(HttpResponse<?> response) {
    return switch (response.statusCode()) {
      case 401, 403, 407 -> "; add credentials to settings.xml";
      case 404, 410 -> "; correct the address";
      default -> "; try again later";
    };
  }

  private HttpResponse<byte[]> send(URI source, URI at, long deadline) throws FetchException {
    Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(left)
            .header("User-Agent", options.userAgent())
            .header("Accept", "application/yaml, application/json, text/markdown, */*;q=0.5")
            .header("Accept-Encoding", "gzip");
    // As headers, not by an authenticator: with one, Java drops every `Authorization` of ours.
    options.proxyCredentials().headers(at).forEach(request::header);
    if (Redirects.sameOrigin(source, at)) {
      options.credentials().headers(source).forEach(request::header);
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), LimitedBody.of(options.bytes()));
    String shown = SpecSource.masked(source);
    try {
      return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw timeout(shown);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchException(FetchDiagnostic.FETCH_FAILED, "`" + shown + "`: interrupted");
    } catch (ExecutionException e) {
      throw failure(e.getCause(), shown);
    }
  }

  private FetchException failure(@Nullable Throwable cause, String shown) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof LimitedBody.TooLarge) {
        return new FetchException(
            FetchDiagnostic.FETCH_TOO_LARGE,
            "`" + shown + "` has more than " + options.bytes() + " bytes; nothing was changed");
      }
      if (at instanceof HttpTimeoutException) {
        return timeout(shown);
      }
      if (at instanceof SSLException) {
        return failed(shown, "its certificate isn't trusted, or TLS fails", at);
      }
    }
    boolean connected = !(cause instanceof ConnectException);
    String what = connected ? "the transfer broke off" : "no connection";
    return failed(shown, what, cause);
  }

  private FetchException timeout(String shown) {
    return new FetchException(
        FetchDiagnostic.FETCH_TIMEOUT,
        "`" + shown + "` took longer than " + options.whole().toSeconds() + " s; try again");
  }

  private static FetchException failed(String shown, String what, @Nullable Throwable cause) {
    String words = cause instanceof IOException ? cause.getMessage() : null;
    String detail = words == null ? "" : " (" + Quoted.plain(words) + ")";
    return new FetchException(
        FetchDiagnostic.FETCH_FAILED,
        "`" + shown + "`: " + what + detail + "; nothing was changed");
  }

  /** Sites answer with a page that says the document is gone, and status 200. */
  private static void requireDocument(byte[] body, String shown) throws FetchException {
    int length = Math.min(body.length, START);
    String start =
        new String(body, 0, length, StandardCharsets.UTF_8)
            .replace("\ufeff", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (start.isEmpty() || start.startsWith("<!doctype html") || start.startsWith("<html")) {
      throw new FetchException(
          FetchDiagnostic.FETCHED_NO_DOCUMENT,
          "`"
              + shown
              + "` gave "
              + (body.length == 0 ? "nothing" : start.isEmpty() ? "white space" : "a web page")
              + ", not an OpenAPI document; write the address of the document itself");
    }
  }
}
