package dev.specfit.drift.change;

import java.util.Set;

/**
 * What there is to know of a rule beyond what it says.
 *
 * @param inJava whether such a change can be seen in the Java API: bounds and prose can't
 * @param explains what it does to the members of the client where it is seen there
 * @param ofWholeClient whether it is about what all operations share: servers, security, headers,
 *     webhooks
 * @param optIn whether it is reported only to those who name the rule in their policy
 * @param ofPromises whether it is about what the vendor promises of the future: that weighs the
 *     same where nothing was promised of the present
 */
public record Traits(
    boolean inJava,
    Set<JavaEffect> explains,
    boolean ofWholeClient,
    boolean optIn,
    boolean ofPromises) {
  /** Those of a rule that nothing is known of. */
  public static final Traits PLAIN = new Traits(true, Set.of(), false, false, false);

  public Traits {
    explains = Set.copyOf(explains);
  }
}
