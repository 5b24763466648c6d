package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recorded exchange: a WireMock stub mapping, of which everything is understood.
 *
 * <p>Supported are {@code name}, {@code id}, {@code uuid}, {@code persistent}, {@code priority},
 * the three keys of scenarios and {@code metadata} beside
 *
 * <ul>
 *   <li>{@code request}: {@code method}, one of {@code url}, {@code urlPath}, {@code
 *       urlPathTemplate} (with {@code pathParameters}), {@code urlPattern}, {@code urlPathPattern};
 *       {@code queryParameters}, {@code headers}, {@code bodyPatterns}, with the matchers {@code
 *       equalTo} ({@code caseInsensitive}), {@code contains}, {@code doesNotContain}, {@code
 *       matches}, {@code doesNotMatch}, {@code absent}, {@code equalToJson} ({@code
 *       ignoreArrayOrder}, {@code ignoreExtraElements}), {@code binaryEqualTo}, {@code and}, {@code
 *       or}, {@code not}, {@code hasExactly}, {@code includes};
 *   <li>{@code response}: {@code status}, {@code statusMessage}, {@code headers}, one of {@code
 *       body}, {@code jsonBody}, {@code base64Body}, {@code bodyFileName}; {@code
 *       fixedDelayMilliseconds}.
 * </ul>
 */
public final class Fixture {
  private static final int DEFAULT_PRIORITY = 5;

  private final String name;
  private final JsonObject json;
  private final FixtureBodies bodies;
  private final RequestPattern request;
  private final CannedResponse response;
  private final @Nullable ScenarioStep step;
  private final int priority;
  private final Provenance provenance;

  private Fixture(String name, JsonObject json, FixtureBodies bodies) {
    this.name = name;
    this.json = json;
    this.bodies = bodies;
    KeyReader in = new KeyReader(name, "", json);
    List.of("id", "uuid", "name").forEach(in::text);
    in.flag("persistent");
    priority = in.integer("priority", DEFAULT_PRIORITY);
    step = ScenarioStep.read(in);
    request = RequestPattern.read(required(in, "request"));
    response = CannedResponse.read(required(in, "response"), bodies);
    provenance = Provenance.read(in.object("metadata"));
    in.done();
  }

  /**
   * A fixture that isn't in a file.
   *
   * @param name what messages call it
   * @param mapping the text of one stub mapping
   * @throws FixtureFormatException if it isn't JSON, or holds anything that isn't supported
   */
  public static Fixture parse(String name, String mapping) {
    JsonValue value = Json.parseOrNull(mapping);
    if (!(value instanceof JsonObject object)) {
      throw new FixtureFormatException(
          "expected a JSON object, found something else (" + name + ")");
    }
    return of(name, object);
  }

  /**
   * A fixture that isn't in a file.
   *
   * @param name what messages call it
   * @param mapping one stub mapping
   * @throws FixtureFormatException if it holds anything that isn't supported
   */
  public static Fixture of(String name, JsonObject mapping) {
    return of(name, mapping, new FixtureBodies(null));
  }

  static Fixture of(String name, JsonObject mapping, FixtureBodies bodies) {
    return new Fixture(name, mapping, bodies);
  }

  private static KeyReader required(KeyReader in, String key) {
    KeyReader value = in.object(key);
    if (value == null) {
      throw in.error("has no `" + key + "`");
    }
    return value;
  }

  /** What messages call it: its file. */
  public String name() {
    return name;
  }

  /** The stub mapping. */
  public JsonObject json() {
    return json;
  }

  /** Where it comes from and what it was made for. */
  public Provenance provenance() {
    return provenance;
  }

  /** This fixture with another {@code metadata.specfit}; all else stays. */
  public Fixture withProvenance(Provenance other) {
    return new Fixture(name, ProvenanceJson.write(json, other), bodies);
  }

  /** The method that it expects, {@code ANY} for any. */
  public String method() {
    return request.method();
  }

  /** The path that it expects: percent-encoded, or a template or pattern if its request says so. */
  public String path() {
    return request.url().path();
  }

  RequestPattern request() {
    return request;
  }

  CannedResponse response() {
    return response;
  }

  @Nullable ScenarioStep step() {
    return step;
  }

  int priority() {
    return priority;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
