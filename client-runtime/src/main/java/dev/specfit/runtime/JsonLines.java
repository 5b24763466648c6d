package dev.specfit.runtime;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A response that is one JSON text after another (NDJSON, JSON Lines, or RFC 7464's JSON text
 * sequences), read as it arrives. It can be read once, by one thread. It closes itself at its end
 * and where reading fails; who stops earlier has to {@link #close} it, which gives up the request.
 *
 * <p>Neither the limits on bodies nor the client's {@code attemptTimeout} and {@code callTimeout}
 * apply to it; {@code readTimeout} limits how long the server may be silent.
 *
 * @param <T> an item
 */
public interface JsonLines<T> extends Iterable<T>, AutoCloseable {
  /**
   * The items, each decoded when it is asked for. Blank lines are none. After {@link #close} there
   * are no more.
   *
   * <p>Its methods throw {@link ApiDecodingException}, naming the line, where one isn't what it
   * should be, and {@link ApiTransportException} where the response breaks off.
   *
   * @throws IllegalStateException if it was asked for before
   */
  @Override
  Iterator<T> iterator();

  /** The items as a stream, under the conditions of {@link #iterator}; closing it closes this. */
  Stream<T> stream();

  /** Ends reading, at once. Never fails, and may be called by another thread and repeatedly. */
  @Override
  void close();
}
