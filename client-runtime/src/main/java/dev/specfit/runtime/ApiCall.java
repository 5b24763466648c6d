package dev.specfit.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A request ready to be sent. Retrofit's own {@link #execute()} and {@link #enqueue} give the raw
 * response; {@link #get()} and {@link #toFuture()} give the value or throw. Like Retrofit's calls
 * it is used once; {@link #clone()} gives another.
 *
 * @param <T> what comes back; null where the operation has no body
 */
public interface ApiCall<T extends @Nullable Object> extends Call<T> {
  /**
   * Sends the request and waits for the value. A response of 204 or 205 gives null.
   *
   * @throws ApiException if the server refuses, the connection fails, or the answer can't be read
   */
  T get();

  /**
   * Sends the request in the background. The future fails with an {@link ApiException}; cancelling
   * it cancels the request.
   */
  CompletableFuture<T> toFuture();

  @Override
  ApiCall<T> clone();
}
