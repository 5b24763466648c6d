package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiAttempt;
import dev.specfit.runtime.ApiTimeoutException.Limit;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One request on its way, and what OkHttp tells of it. */
final class Attempt extends EventListener {
  private final Call call;
  private final int number;
  private final long began = System.nanoTime();
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile boolean connected;
  private volatile boolean sent;
  private volatile long requestBytes;
  private volatile long responseBytes;

  private Attempt(Call call, int number) {
    this.call = call;
    this.number = number;
  }

  /**
   * An attempt that is still to be started.
   *
   * @param limit how long it may take; null for what OkHttp's client is set to, zero for no limit
   */
  static Attempt of(Call.Factory calls, Request request, int number, @Nullable Duration limit) {
    Call call = calls.newCall(request);
    Attempt attempt = new Attempt(call, number);
    call.addEventListener(attempt);
    if (limit != null) {
      call.timeout().timeout(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
    return attempt;
  }

  Call call() {
    return call;
  }

  int number() {
    return number;
  }

  void cancel() {
    call.cancel();
  }

  @Override
  public void connectionAcquired(Call acquiring, Connection connection) {
    connected = true;
  }

  @Override
  public void requestHeadersStart(Call sending) {
    sent = true;
  }

  @Override
  public void requestBodyEnd(Call sending, long byteCount) {
    requestBytes = byteCount;
  }

  @Override
  public void responseBodyEnd(Call receiving, long byteCount) {
    responseBytes = byteCount;
  }

  /** Whether this is the first time that its end is told. */
  boolean end() {
    return !ended.getAndSet(true);
  }

  /** How it ended. */
  ApiAttempt ended(int status, @Nullable IOException failure, @Nullable Duration delay) {
    String fault = failure == null ? null : failure.getClass().getSimpleName();
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    return new ApiAttempt(number, status, fault, took, requestBytes, responseBytes, delay);
  }

  /** Whether it is sure that the server took nothing. */
  boolean unsent(IOException failure) {
    if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
      return true;
    }
    // Of OkHttp's own: a stream that the server refused (RFC 9113, section 8.7), or one asked of a
    // connection that it had closed. Both are internal classes, so they are known by their words.
    String name = failure.getClass().getSimpleName();
    return !sent
        || name.equals("ConnectionShutdownException")
        || "stream was reset: REFUSED_STREAM".equals(failure.getMessage());
  }

  /** Whether another attempt could go better. */
  static boolean isPassing(IOException failure) {
    return !(failure instanceof SSLPeerUnverifiedException
        || failure instanceof SSLHandshakeException
        || failure instanceof UnknownServiceException
        || failure instanceof Stop
        || Outcome.isInterrupt(failure)
        // What OkHttp makes of anything but an I/O exception in an interceptor.
        || String.valueOf(failure.getMessage()).startsWith("canceled due to "));
  }

  /** The failure, with a name for the limit of time that was hit if it was one. */
  IOException named(IOException failure) {
    Limit limit = TimeLimit.of(failure);
    if (limit == null || failure instanceof TimeLimit) {
      return failure;
    }
    boolean connecting = limit == Limit.READ && !connected;
    return new TimeLimit(connecting ? Limit.CONNECT : limit, failure);
  }
}
