package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes provenance into a stub mapping; other metadata stays. */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static JsonObject write(JsonObject mapping, Provenance provenance) {
    Map<String, JsonValue> metadata =
        mapping.get("metadata") instanceof JsonObject object
            ? new LinkedHashMap<>(object)
            : new LinkedHashMap<>();
    metadata.put("specfit", json(provenance));
    Map<String, JsonValue> whole = new LinkedHashMap<>(mapping);
    whole.put("metadata", JsonObject.of(metadata));
    return JsonObject.of(whole);
  }

  private static JsonObject json(Provenance provenance) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (provenance.origin() != null) {
      put(members, "origin", provenance.origin().name().toLowerCase(Locale.ROOT));
    }
    put(members, "document", provenance.document());
    put(members, "operation", provenance.operation());
    put(members, "source", provenance.source());
    put(members, "violates", provenance.violates());
    put(members, "requestViolates", provenance.requestViolates());
    if (!provenance.contract().isEmpty()) {
      JsonObject.Builder digests = JsonObject.builder();
      provenance.contract().forEach(digests::put);
      members.put("contract", digests.build());
    }
    return JsonObject.of(members);
  }

  private static void put(Map<String, JsonValue> members, String key, @Nullable String value) {
    if (value != null) {
      members.put(key, JsonString.of(value));
    }
  }
}
