package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.List;

/**
 * A choice.
 *
 * @param keyword {@code oneOf} or {@code anyOf}
 * @param layer the object that has it
 * @param list the list as written
 * @param variants its items without those that only say that null is allowed, references unfollowed
 */
record Union(String keyword, SpecObject layer, SpecArray list, List<SpecNode> variants) {
  /** Whether exactly one variant has to fit. */
  boolean one() {
    return keyword.equals("oneOf");
  }
}
