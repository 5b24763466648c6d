package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.watch.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DriftWatchTest {
  private final AtomicLong clock = new AtomicLong();
  private final List<Drift> heard = new ArrayList<>();
  private final DriftWatch watch = new DriftWatch(List.of(heard::add), clock::get);

  private static Drift at(String pointer) {
    return new Drift("List", pointer, Drift.Kind.UNKNOWN_PROPERTY);
  }

  @Test
  void aPlaceIsToldOnceAnHour() {
    watch.found(at("/a"));
    clock.addAndGet(TimeUnit.HOURS.toNanos(1) - 1);
    watch.found(at("/a"));
    watch.found(at("/b"));
    assertThat(heard).containsExactly(at("/a"), at("/b"));

    clock.addAndGet(1);
    watch.found(at("/a"));
    watch.found(at("/a"));
    assertThat(heard).containsExactly(at("/a"), at("/b"), at("/a"));
  }

  @Test
  void aServerThatMakesUpNamesFillsNoMemory() {
    for (int i = 0; i < 20_000; i++) {
      watch.found(at("/" + i));
    }
    assertThat(heard).hasSize(10_000);

    clock.addAndGet(TimeUnit.HOURS.toNanos(1));
    watch.found(at("/new"));
    assertThat(heard).hasSize(10_001);
  }
}
