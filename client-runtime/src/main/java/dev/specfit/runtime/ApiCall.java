package dev.specfit.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A request ready to be sent. Retrofit's own {@link #execute()} and {@link #enqueue} give the raw
 * response; {@link #get()} and {@link #toFuture()} give the value or throw. Like Retrofit's calls
 * it is used once; {@link #clone()} gives another.
 *
 * @param <T> what comes back; null where the operation has no body, nullable where one of its
 *     successes has none, or one that may be null
 */
public interface ApiCall<T extends @Nullable Object> extends Call<T> {
  /**
   * Sends the request and waits for the value. A response of 204 or 205 gives null, and so does one
   * without a value where the document lets it be. An interrupt ends the call at once and leaves
   * the thread's flag set.
   *
   * @throws ApiException if the server refuses, the connection fails, or the answer can't be read
   */
  T get();

  /**
   * Sends the request in the background; no thread waits between two attempts. The future fails
   * with an {@link ApiException}; cancelling it, or completing it by hand, cancels the request.
   */
  CompletableFuture<T> toFuture();

  /**
   * The same call, unsent, with other options: retries, limits of time, an idempotency key.
   *
   * <pre>{@code
   * Order order = client.orders().createOrder(body).with(o -> o.idempotencyKey("order-17")).get();
   * }</pre>
   *
   * @param options a lambda that changes those of this call, or finished {@link CallOptions}
   */
  ApiCall<T> with(Fill<CallOptions.Builder> options);

  @Override
  ApiCall<T> clone();
}
