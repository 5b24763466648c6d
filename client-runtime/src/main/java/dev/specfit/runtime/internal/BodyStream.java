package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiException;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A body read item by item as it arrives.
 *
 * @param <E> an item
 */
abstract class BodyStream<E> implements Iterable<E>, AutoCloseable {
  final Received received;
  private final ResponseBody body;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  BodyStream(Received received, ResponseBody body) {
    this.received = received;
    this.body = body;
  }

  /** The next item, or null at the end. */
  abstract @Nullable E next(BufferedSource source) throws IOException;

  @Override
  public Iterator<E> iterator() {
    if (asked.getAndSet(true)) {
      throw new IllegalStateException("a stream is read once");
    }
    return new Walk();
  }

  /** The items as a stream. */
  public Stream<E> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
        .onClose(this::close);
  }

  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      // Cancelling first: closing alone would wait for more of the body, to keep the connection.
      received.cancel().run();
      release();
    }
  }

  /** The body came to its end, so that the connection can be used again. */
  private void finish() {
    if (!closed.getAndSet(true)) {
      release();
    }
  }

  private void release() {
    try {
      body.close();
    } catch (RuntimeException e) {
      // What is given up may fail as it likes.
    }
  }

  private @Nullable E read() {
    if (closed.get()) {
      return null;
    }
    try {
      E item =
          Interruption.guard(received.cancel(), () -> Optional.ofNullable(next(body.source())))
              .orElse(null);
      if (item == null) {
        finish();
      }
      return item;
    } catch (IOException | IllegalStateException e) {
      if (closed.get()) {
        return null;
      }
      close();
      if (e instanceof IOException broken) {
        throw received.broken(broken);
      }
      throw (IllegalStateException) e;
    } catch (ApiException e) {
      close();
      throw e;
    }
  }

  private final class Walk implements Iterator<E> {
    private @Nullable E ahead;
    private boolean ended;

    @Override
    public boolean hasNext() {
      if (ahead == null && !ended) {
        // Whatever happens, what failed isn't read on.
        ended = true;
        ahead = read();
        ended = ahead == null;
      }
      return ahead != null;
    }

    @Override
    public E next() {
      E item = hasNext() ? ahead : null;
      if (item == null) {
        throw new NoSuchElementException();
      }
      ahead = null;
      return item;
    }
  }
}
