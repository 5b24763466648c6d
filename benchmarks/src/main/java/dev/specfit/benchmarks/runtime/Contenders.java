package dev.specfit.benchmarks.runtime;

import java.io.IOException;
import java.util.Objects;
import okio.Buffer;

/** The contenders by what they do and who does it. */
final class Contenders {
  private Contenders() {}

  static Contender named(String work, String who) throws IOException {
    return switch (work) {
      case "decode" -> decoding(Codecs.named(who));
      case "encode" -> encoding(Codecs.named(who));
      default -> Calls.named(work, who);
    };
  }

  /** The buffer's clone shares its bytes: nothing is copied but what the codec copies. */
  private static Contender decoding(Codec codec) {
    Buffer page = new Buffer().write(ConnectionsPage.of(ConnectionsPage.FULL));
    return () -> codec.decode(page.clone());
  }

  private static Contender encoding(Codec codec) throws IOException {
    Buffer page = new Buffer().write(ConnectionsPage.of(ConnectionsPage.FULL));
    Object value = Objects.requireNonNull(codec.decode(page));
    Buffer out = new Buffer();
    return () -> {
      codec.encode(value, out);
      long size = out.size();
      out.clear();
      return size;
    };
  }
}
