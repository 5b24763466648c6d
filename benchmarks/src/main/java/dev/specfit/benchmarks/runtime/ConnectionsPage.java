package dev.specfit.benchmarks.runtime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;

/**
 * A page of {@code GET /connections} as the vendor's example shows it, with as many connections as
 * wanted. The same number gives the same bytes. Of forty connections, one has a name that isn't
 * ASCII and one a name with quotes; of five, one has no URLs.
 */
final class ConnectionsPage {
  /** As many as the vendor puts on a page at most, some 110 KB. */
  static final int FULL = 250;

  private static final String[] SITES = {
    "Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA", "Amsterdam, Netherlands", "London, UK"
  };
  private static final String[] KINDS = {
    "ip_connection", "credential_connection", "fqdn_connection"
  };
  private static final Instant EPOCH = Instant.parse("2018-02-02T22:25:27.521Z");

  private ConnectionsPage() {}

  static byte[] of(int connections) {
    Random random = new Random(20180202);
    StringBuilder json = new StringBuilder("{\"data\":[");
    for (int i = 0; i < connections; i++) {
      json.append(i == 0 ? "{" : ",{");
      connection(json, random, i);
      json.append('}');
    }
    json.append("],\"meta\":{\"total_pages\":3,\"total_results\":")
        .append(3 * connections)
        .append(",\"page_number\":2,\"page_size\":")
        .append(connections)
        .append("}}");
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void connection(StringBuilder json, Random random, int i) {
    text(json, "id", new UUID(random.nextLong(), random.nextLong()).toString());
    text(json.append(','), "record_type", KINDS[i % KINDS.length]);
    json.append(",\"active\":").append(i % 7 != 0).append(',');
    text(json, "anchorsite_override", SITES[random.nextInt(SITES.length)]);
    text(json.append(','), "connection_name", name(i));
    text(json.append(','), "created_at", time(random));
    text(json.append(','), "updated_at", time(random));
    url(json.append(','), "webhook_event_url", i, "https://example.com/hooks/");
    url(json.append(','), "webhook_event_failover_url", i, "https://failover.example.com/");
    text(json.append(','), "webhook_api_version", i % 3 == 0 ? "2" : "1");
    String profile = Long.toString(1_000_000_000_000_000_000L + (random.nextLong() >>> 4));
    text(json.append(','), "outbound_voice_profile_id", profile);
    json.append(",\"tags\":[\"office\",\"floor-").append(random.nextInt(40)).append("\"]");
  }

  private static String name(int i) {
    return switch (i % 40) {
      case 11 -> "B\u00fcro Z\u00fcrich " + i;
      case 29 -> "the \\\"old\\\" line " + i;
      default -> "office line " + i;
    };
  }

  /** To the millisecond, three digits always: what typed dates write back as it came. */
  private static String time(Random random) {
    Instant time = EPOCH.plus(random.nextInt(), ChronoUnit.SECONDS);
    int millis = 100 * (1 + random.nextInt(9)) + 11 + random.nextInt(8);
    return time.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "." + millis + "Z");
  }

  private static void url(StringBuilder json, String name, int i, String base) {
    if (i % 5 == 4) {
      json.append('"').append(name).append("\":null");
    } else {
      text(json, name, base + i);
    }
  }

  private static void text(StringBuilder json, String name, String value) {
    json.append('"').append(name).append("\":\"").append(value).append('"');
  }
}
