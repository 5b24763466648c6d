package dev.specfit.drift.change;

/**
 * A change seen from three sides.
 *
 * @param wire whether calls that work today fail or mean something else
 * @param source whether callers' Java still compiles against the regenerated client
 * @param binary whether compiled callers still link with the regenerated client
 */
public record Verdicts(Verdict wire, Verdict source, Verdict binary) {
  /** Harmless from every side. */
  public static final Verdicts COMPATIBLE =
      new Verdicts(Verdict.COMPATIBLE, Verdict.COMPATIBLE, Verdict.COMPATIBLE);

  /** The worst of the three. */
  public Verdict worst() {
    return wire.or(source).or(binary);
  }
}
