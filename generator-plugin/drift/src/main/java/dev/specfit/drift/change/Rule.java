package dev.specfit.drift.change;

/**
 * One kind of change.
 *
 * @param id stable, kebab case, in the terms that tools of this field use, such as {@code
 *     request-property-max-length-decreased}
 * @param area what part of a document it is about, such as {@code schema}, {@code parameters}
 * @param direction which way the value travels
 * @param wire what it does to calls
 * @param title what has happened, in a few words
 * @param rationale why that verdict, in a sentence or two
 * @param traits what else there is to know of it
 */
public record Rule(
    String id,
    String area,
    Direction direction,
    Verdict wire,
    String title,
    String rationale,
    Traits traits) {
  /** The same rule where a change has another verdict than usual. */
  public Rule graded(Verdict verdict, String why) {
    return new Rule(id, area, direction, verdict, title, why, traits);
  }
}
