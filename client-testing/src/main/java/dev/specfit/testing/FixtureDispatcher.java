package dev.specfit.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/** Chooses the fixture that answers, and remembers what matched and what didn't. */
final class FixtureDispatcher extends Dispatcher {
  private final List<Fixture> fixtures;
  private final boolean gzip;
  private final Map<String, String> states = new LinkedHashMap<>();
  private final Set<Fixture> used = new LinkedHashSet<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  FixtureDispatcher(List<Fixture> fixtures, boolean gzip) {
    this.fixtures = List.copyOf(fixtures);
    this.gzip = gzip;
  }

  @Override
  public MockResponse dispatch(RecordedRequest recorded) {
    ByteString body = recorded.getBody();
    WireRequest request =
        new WireRequest(
            recorded.getMethod().toUpperCase(Locale.ROOT),
            recorded.getTarget(),
            recorded.getHeaders(),
            body == null ? ByteString.EMPTY : body);
    return answer(request);
  }

  private synchronized MockResponse answer(WireRequest request) {
    List<Fixture> matching =
        fixtures.stream()
            .filter(this::isInState)
            .filter(fixture -> fixture.request().differences(request).isEmpty())
            .sorted(Comparator.comparingInt(Fixture::priority))
            .toList();
    if (matching.isEmpty()) {
      return miss(
          MissReport.of(request, fixtures, fixtures.stream().filter(this::isInState).toList()));
    }
    Fixture first = matching.get(0);
    if (matching.size() > 1 && matching.get(1).priority() == first.priority()) {
      return miss(
          request
              + "\nmatches both `"
              + first
              + "` and `"
              + matching.get(1)
              + "`; give one a `priority` or both a `scenarioName` with states");
    }
    used.add(first);
    advance(first);
    exchanges.add(new Exchange(request, first));
    return CannedAnswer.of(first.response(), gzip && CannedAnswer.accepts(request));
  }

  private boolean isInState(Fixture fixture) {
    ScenarioStep step = fixture.step();
    return step == null
        || step.required() == null
        || step.required().equals(states.getOrDefault(step.scenario(), ScenarioStep.STARTED));
  }

  private void advance(Fixture fixture) {
    ScenarioStep step = fixture.step();
    if (step != null && step.next() != null) {
      states.put(step.scenario(), step.next());
    }
  }

  private MockResponse miss(String report) {
    misses.add(report);
    return new MockResponse.Builder()
        .code(404)
        .setHeader("Content-Type", "text/plain; charset=utf-8")
        .body("no fixture for " + report + "\n")
        .build();
  }

  synchronized List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  synchronized List<String> misses() {
    return List.copyOf(misses);
  }

  /** Requests without a fixture, then fixtures without a request. */
  synchronized List<String> problems() {
    List<String> problems = new ArrayList<>();
    misses.forEach(miss -> problems.add("no fixture for " + miss));
    fixtures.stream()
        .filter(fixture -> !used.contains(fixture))
        .forEach(fixture -> problems.add("no request for `" + fixture + "`"));
    return problems;
  }
}
