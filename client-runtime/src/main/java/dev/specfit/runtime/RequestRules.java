package dev.specfit.runtime;

import java.util.List;

/**
 * What a request breaks of the document's rules. Travels with the request as a tag, so that it is
 * refused before anything is sent.
 */
public interface RequestRules {
  /** Rules without which the request makes no sense: one parameter needs another. */
  List<Violation> always();

  /** The document's bounds, patterns and the like; looked at only if the client validates. */
  List<Violation> onDemand();

  /** No rules. */
  static RequestRules none() {
    return NoRules.NONE;
  }
}
