package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.ApiClient;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;

/**
 * Counts the exchanges that hold a connection: one whose body nobody closed holds it for good. Add
 * it with {@code builder.okHttp(open::watch)}.
 */
final class OpenExchanges extends EventListener {
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger all = new AtomicInteger();

  void watch(OkHttpClient.Builder client) {
    client.eventListener(this);
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    open.incrementAndGet();
    all.incrementAndGet();
  }

  @Override
  public void connectionReleased(Call call, Connection connection) {
    open.decrementAndGet();
  }

  /** How many hold one now. */
  int count() {
    return open.get();
  }

  /** How many held one since the beginning. */
  int all() {
    return all.get();
  }

  /** Nothing is open any more, and connections are idle or gone. */
  void assertNone(ApiClient client) {
    assertThat(open.get()).as("exchanges whose body nobody closed").isZero();
    assertThat(client.okHttpClient().connectionPool().connectionCount())
        .isEqualTo(client.okHttpClient().connectionPool().idleConnectionCount());
  }
}
