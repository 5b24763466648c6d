package dev.specfit.benchmarks.runtime;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the turns of one iteration took; JMH resets it for each. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class DuelCounters {
  public long baselineOps;
  public long baselineNanos;
  public long baselineBytes;
  public long variantOps;
  public long variantNanos;
  public long variantBytes;
}
