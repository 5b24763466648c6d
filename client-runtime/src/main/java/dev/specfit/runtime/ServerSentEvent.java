package dev.specfit.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One event of an {@link EventStream}.
 *
 * @param <T> what its data is
 */
public final class ServerSentEvent<T> {
  private final String id;
  private final String event;
  private final String data;
  private final @Nullable Duration retry;
  private final Supplier<T> value;

  private ServerSentEvent(
      String id, String event, String data, @Nullable Duration retry, Supplier<T> value) {
    this.id = Objects.requireNonNull(id, "id");
    this.event = Objects.requireNonNull(event, "event");
    this.data = Objects.requireNonNull(data, "data");
    this.retry = retry;
    this.value = Objects.requireNonNull(value, "value");
  }

  /**
   * For the runtime and for tests that play a server.
   *
   * @param value gives the data decoded, or throws
   */
  public static <T> ServerSentEvent<T> of(
      String id, String event, String data, @Nullable Duration retry, Supplier<T> value) {
    return new ServerSentEvent<>(id, event, data, retry, value);
  }

  /** The last id that the server gave, with this event or before; empty if it gave none. */
  public String id() {
    return id;
  }

  /** The event's name; {@code message} where the server gives none. */
  public String event() {
    return event;
  }

  /** The data as it came; its lines are joined by line feeds. */
  public String data() {
    return data;
  }

  /**
   * The data as the document describes it: the text itself, or decoded JSON. It is decoded anew
   * each time.
   *
   * @throws ApiDecodingException if it isn't what it should be; {@link #data} is there all the same
   */
  public T value() {
    return value.get();
  }

  /** How long to wait before connecting anew, if it came since the event before, or null. */
  public @Nullable Duration retry() {
    return retry;
  }

  /** The name and id; the data stays out of logs. */
  @Override
  public String toString() {
    return id.isEmpty() ? event : event + " " + id;
  }
}
