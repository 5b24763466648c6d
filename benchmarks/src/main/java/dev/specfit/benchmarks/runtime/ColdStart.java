package dev.specfit.benchmarks.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What it costs a fresh JVM to decode its first response, by each client's own Retrofit converters.
 * The JVMs of all take turns. The first row is what a JVM costs that decodes nothing.
 */
public final class ColdStart {
  private static final List<String> CODECS =
      List.of("nothing", "specfit", "moshi", "gson", "jackson");

  private ColdStart() {}

  /** The number of JVMs for each, 15 unless said. */
  public static void main(String[] rounds) throws IOException {
    FreshJvm jvm = new FreshJvm(System.getProperty("java.class.path"));
    Map<String, List<Long>> micros = new LinkedHashMap<>();
    int count = rounds.length == 0 ? 15 : Integer.parseInt(rounds[0]);
    for (int i = 0; i < count; i++) {
      for (String codec : CODECS) {
        String printed = jvm.run(FirstResponse.class.getName(), codec);
        micros.computeIfAbsent(codec, key -> new ArrayList<>()).add(Long.parseLong(printed));
      }
    }
    System.out.println("| decoded by | CPU ms, median | least | classes loaded |");
    System.out.println("| --- | --- | --- | --- |");
    for (Map.Entry<String, List<Long>> row : micros.entrySet()) {
      List<Long> sorted = row.getValue();
      Collections.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.0f | %d |%n",
          row.getKey(),
          sorted.get(sorted.size() / 2) / 1000.0,
          sorted.get(0) / 1000.0,
          jvm.loaded(FirstResponse.class.getName(), row.getKey()).size());
    }
  }
}
