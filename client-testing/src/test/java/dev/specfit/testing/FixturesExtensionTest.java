package dev.specfit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class FixturesExtensionTest {

  @SpecfitFixtures("pets/from-file")
  static class Sample {
    @Test
    void uses(FixtureServer server) {
      assertThat(Http.send(Http.to(server.baseUrl("/file"))).body()).isEqualTo("hello");
    }

    @Test
    void leavesUnused(FixtureServer server) {
      assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void asksForSomethingElse(FixtureServer server) {
      Http.send(Http.to(server.baseUrl("/file")));
      Http.send(Http.to(server.baseUrl("/other")));
    }

    @Test
    @SpecfitFixtures("pets/paging")
    void hasItsOwnFolder(FixtureServer server) {
      Http.send(Http.to(server.baseUrl("/pets?page=1")));
      Http.send(Http.to(server.baseUrl("/pets?page=2")));
    }

    @Test
    @SpecfitFixtures("pets/missing")
    void namesNoFixture() {}
  }

  @Test
  void failsForUnusedFixturesAndRequestsWithoutOne() {
    Events tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(Sample.class))
            .execute()
            .testEvents();

    tests.assertStatistics(stats -> stats.succeeded(2).failed(3));
    assertThat(
            tests.failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName() + ": " + message(event)))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith("leavesUnused").contains("no request for `"),
            line ->
                assertThat(line)
                    .startsWith("asksForSomethingElse")
                    .contains("no fixture for GET /other"),
            line ->
                assertThat(line)
                    .endsWith(
                        "neither `fixtures/pets/missing.json` nor a folder `fixtures/pets/missing`"
                            + " is on the class path"));
  }

  private static String message(Event event) {
    return String.valueOf(
        event
            .getRequiredPayload(TestExecutionResult.class)
            .getThrowable()
            .orElseThrow()
            .getMessage());
  }
}
