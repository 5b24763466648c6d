package dev.specfit.runtime;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A response of server-sent events (WHATWG HTML, section 9.2), read as they arrive. It can be read
 * once, by one thread. It closes itself at its end and where reading fails; who stops earlier has
 * to {@link #close} it, which gives up the request. It doesn't connect anew: {@link
 * ServerSentEvent#id} and {@link ServerSentEvent#retry} say what doing so takes.
 *
 * <p>Neither the limits on bodies nor the client's {@code attemptTimeout} and {@code callTimeout}
 * apply to it; {@code readTimeout} limits how long the server may be silent.
 *
 * @param <T> what an event's data is
 */
public interface EventStream<T> extends Iterable<ServerSentEvent<T>>, AutoCloseable {
  /**
   * The events. Comments are none, nor is an event that the end of the response cuts off. After
   * {@link #close} there are no more.
   *
   * <p>Its methods throw {@link ApiTransportException} where the response breaks off.
   *
   * @throws IllegalStateException if it was asked for before
   */
  @Override
  Iterator<ServerSentEvent<T>> iterator();

  /** The events as a stream, under the conditions of {@link #iterator}; closing it closes this. */
  Stream<ServerSentEvent<T>> stream();

  /** Ends reading, at once. Never fails, and may be called by another thread and repeatedly. */
  @Override
  void close();
}
