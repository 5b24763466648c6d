package dev.specfit.runtime.fire;

import dev.specfit.runtime.ApiDecodingException;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.ApiTimeoutException;
import dev.specfit.runtime.ApiTransportException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/** What can go wrong with a request, and when. */
enum Fault {
  // Before anything is sent.
  NO_SUCH_HOST(Retry.ALWAYS, ApiTransportException.class),
  REFUSED(Retry.ALWAYS, ApiTransportException.class),
  CONNECT_TIMEOUT(Retry.ALWAYS, ApiTimeoutException.class),

  // While the request is on its way.
  CLOSED_AFTER_REQUEST(Retry.IF_IDEMPOTENT, b -> b.onResponseStart(closed())),
  STREAM_REFUSED(Retry.ALWAYS, b -> b.onRequestStart(new SocketEffect.CloseStream(7))),
  STREAM_BROKEN(Retry.IF_IDEMPOTENT, b -> b.onRequestStart(new SocketEffect.CloseStream(2))),
  STALL_BEFORE_HEADERS(
      Retry.IF_IDEMPOTENT,
      ApiTimeoutException.class,
      b -> b.onResponseStart(SocketEffect.Stall.INSTANCE)),
  LATE_HEADERS(
      Retry.IF_IDEMPOTENT, ApiTimeoutException.class, b -> b.headersDelay(3, TimeUnit.SECONDS)),

  // At the status line and the headers.
  EMPTY_REPLY(Retry.IF_IDEMPOTENT, "", false),
  RESET(Retry.IF_IDEMPOTENT, "", true),
  GARBAGE_FOR_STATUS(Retry.IF_IDEMPOTENT, "HELLO THERE\r\n\r\n", false),
  TRUNCATED_STATUS(Retry.IF_IDEMPOTENT, "HTTP/1.", false),
  TRUNCATED_HEADERS(Retry.IF_IDEMPOTENT, "HTTP/1.1 200 OK\r\nContent-Le", false),
  RESET_IN_HEADERS(Retry.IF_IDEMPOTENT, "HTTP/1.1 200 OK\r\nContent-Le", true),
  BAD_LENGTH(Retry.IF_IDEMPOTENT, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", false),
  MALFORMED_CHUNK(
      Retry.IF_IDEMPOTENT, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}", false),
  TRUNCATED_CHUNK(
      Retry.IF_IDEMPOTENT, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}", false),
  RESET_IN_BODY(Retry.IF_IDEMPOTENT, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", true),

  // In the body.
  CLOSED_IN_BODY(Retry.IF_IDEMPOTENT, b -> b.body("x".repeat(9000)).onResponseBody(closed())),
  STALL_IN_BODY(
      Retry.IF_IDEMPOTENT,
      ApiTimeoutException.class,
      b -> b.body("x".repeat(9000)).onResponseBody(SocketEffect.Stall.INSTANCE)),
  SLOW_DRIP(
      Retry.IF_IDEMPOTENT,
      ApiTimeoutException.class,
      b -> b.body("x".repeat(9000)).throttleBody(1, 20, TimeUnit.MILLISECONDS)),
  BROKEN_GZIP(
      Retry.IF_IDEMPOTENT, b -> b.setHeader("Content-Encoding", "gzip").body("no gzip at all")),
  GARBAGE_BODY(Retry.NEVER, ApiDecodingException.class, b -> b.body("<html>")),
  TRUNCATED_JSON(Retry.NEVER, ApiDecodingException.class, b -> b.body("{\"a\":[1,")),

  // Answers that are whole.
  STATUS_408(Retry.IF_IDEMPOTENT, 408),
  STATUS_429(Retry.ALWAYS, 429),
  STATUS_500(Retry.IF_IDEMPOTENT, 500),
  STATUS_502(Retry.IF_IDEMPOTENT, 502),
  STATUS_503(Retry.IF_IDEMPOTENT, 503),
  STATUS_504(Retry.IF_IDEMPOTENT, 504),
  STATUS_400(Retry.NEVER, 400),
  STATUS_401(Retry.NEVER, 401),
  STATUS_404(Retry.NEVER, 404),
  STATUS_409(Retry.NEVER, 409),
  STATUS_501(Retry.NEVER, 501),
  STATUS_302(Retry.NEVER, 302),
  COME_BACK_AT_ONCE(
      Retry.IF_IDEMPOTENT,
      ApiStatusException.class,
      b -> b.code(503).setHeader("Retry-After", "0")),
  COME_BACK_TOMORROW(
      Retry.NEVER, ApiStatusException.class, b -> b.code(429).setHeader("Retry-After", "86400"));

  /** When a fault deserves another attempt. */
  enum Retry {
    ALWAYS,
    IF_IDEMPOTENT,
    NEVER
  }

  final Retry retry;
  final Class<? extends ApiException> thrown;

  @SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
  final @Nullable UnaryOperator<MockResponse.Builder> effect;

  final @Nullable String raw;
  final boolean reset;

  Fault(
      Retry retry,
      Class<? extends ApiException> thrown,
      @Nullable UnaryOperator<MockResponse.Builder> effect,
      @Nullable String raw,
      boolean reset) {
    this.retry = retry;
    this.thrown = thrown;
    this.effect = effect;
    this.raw = raw;
    this.reset = reset;
  }

  Fault(Retry retry, Class<? extends ApiException> thrown) {
    this(retry, thrown, null, null, false);
  }

  Fault(Retry retry, UnaryOperator<MockResponse.Builder> effect) {
    this(retry, ApiTransportException.class, effect);
  }

  Fault(
      Retry retry,
      Class<? extends ApiException> thrown,
      UnaryOperator<MockResponse.Builder> effect) {
    this(retry, thrown, effect, null, false);
  }

  Fault(Retry retry, int status) {
    this(retry, ApiStatusException.class, b -> b.code(status));
  }

  Fault(Retry retry, String raw, boolean reset) {
    this(retry, ApiTransportException.class, null, raw, reset);
  }

  private static SocketEffect closed() {
    return new SocketEffect.CloseSocket();
  }

  /** Whether nothing is sent. */
  boolean beforeSending() {
    return effect == null && raw == null;
  }

  boolean aboutTime() {
    return thrown == ApiTimeoutException.class && !beforeSending();
  }

  /** Whether the server gives the stream up before it reads the request; HTTP/2 only. */
  boolean endsStream() {
    return this == STREAM_REFUSED || this == STREAM_BROKEN;
  }

  boolean fits(boolean http2) {
    // MockWebServer can't do these to one stream of a connection.
    boolean needsHttp1 = this == CLOSED_AFTER_REQUEST || this == STALL_BEFORE_HEADERS;
    return http2 ? raw == null && !needsHttp1 : !endsStream();
  }
}
