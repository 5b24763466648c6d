package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.scrub.HeaderScrubber;
import dev.specfit.testing.scrub.Scrubber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes files of exchanges: learns from all, scrubs each, looks once more, then writes. */
final class CaptureWriter {
  private final Scrubber scrubber;
  private final CaptureScrubber captures;
  private final @Nullable String source;
  private int written;

  CaptureWriter(Scrubber scrubber, HeaderScrubber headers, @Nullable String source) {
    this.scrubber = scrubber;
    this.captures = new CaptureScrubber(scrubber, headers);
    this.source = source;
  }

  /** Writes fixtures and says what couldn't be one. */
  synchronized List<String> write(Path folder, List<Capture> done) throws IOException {
    List<String> skipped = new ArrayList<>();
    done.forEach(captures::learn);
    Map<JsonValue, List<JsonObject>> byRequest = new LinkedHashMap<>();
    for (Capture capture : done) {
      JsonObject mapping = TokenTraffic.is(capture) ? null : captures.mapping(capture);
      String problem = problem(capture, mapping);
      if (mapping == null || problem != null) {
        skipped.add(capture.request().method() + " request: " + problem);
      } else {
        JsonValue request = mapping.getOrDefault("request", mapping);
        List<JsonObject> same = byRequest.computeIfAbsent(request, key -> new ArrayList<>());
        if (same.isEmpty() || !same.get(same.size() - 1).equals(mapping)) {
          same.add(mapping);
        }
      }
    }
    for (List<JsonObject> same : byRequest.values()) {
      writeSequence(folder, same);
    }
    return skipped;
  }

  private @Nullable String problem(Capture capture, @Nullable JsonObject mapping) {
    if (mapping == null) {
      return TokenTraffic.is(capture) ? "it is about tokens" : "a body is binary";
    }
    return scrubber.reveals(PrettyJson.of(mapping)) ? "a credential is left in it" : null;
  }

  /** The same request with different answers becomes a scenario. */
  private void writeSequence(Path folder, List<JsonObject> same) throws IOException {
    String scenario = null;
    for (int i = 0; i < same.size(); i++) {
      String name = String.format(Locale.ROOT, "%03d-%s", ++written, FixtureNames.of(same.get(i)));
      if (scenario == null) {
        scenario = name;
      }
      Map<String, JsonValue> mapping = new LinkedHashMap<>();
      if (same.size() > 1) {
        JsonObject.Builder step =
            JsonObject.builder()
                .put("scenarioName", scenario)
                .put("requiredScenarioState", i == 0 ? ScenarioStep.STARTED : "answer " + (i + 1));
        if (i + 1 < same.size()) {
          step.put("newScenarioState", "answer " + (i + 2));
        }
        mapping.putAll(step.build());
      }
      mapping.putAll(same.get(i));
      Provenance provenance =
          new Provenance(Provenance.Origin.RECORDED, null, null, source, null, null, Map.of());
      JsonObject whole = ProvenanceJson.write(JsonObject.of(mapping), provenance);
      Path file = folder.resolve(name + ".json");
      FixtureFile.write(file, List.of(Fixture.of(name, whole)));
    }
  }
}
