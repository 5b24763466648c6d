package dev.specfit.benchmarks.runtime;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import okio.Buffer;

/** Decodes one response in this JVM, and prints the process's CPU time in microseconds. */
public final class FirstResponse {
  private FirstResponse() {}

  /** Decodes by the codec that is named; {@code nothing} decodes nothing. */
  public static void main(String[] codec) throws IOException {
    Buffer page = new Buffer().write(ConnectionsPage.of(3));
    if (!codec[0].equals("nothing") && Codecs.named(codec[0]).decode(page) == null) {
      throw new IllegalStateException("nothing was decoded");
    }
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(process.getProcessCpuTime() / 1000);
  }
}
