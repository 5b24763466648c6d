package dev.specfit.benchmarks.runtime;

import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** One way to read and write a page of connections. */
interface Codec {
  /** Reads a page, which is consumed. */
  @Nullable Object decode(Buffer page) throws IOException;

  /** Writes what {@link #decode} gave. */
  void encode(Object page, Buffer into) throws IOException;
}
