package dev.specfit.drift.java;

import dev.specfit.drift.change.Verdict;

/**
 * One edit of the shop's document, and what it does to a caller.
 *
 * @param name what it is
 * @param before a text of the document
 * @param after what it becomes, wherever it stands
 * @param parameters what the caller is given
 * @param caller statements that use what the edit touches
 * @param source the verdict expected
 * @param binary the verdict expected
 */
record Edit(
    String name,
    String before,
    String after,
    String parameters,
    String caller,
    Verdict source,
    Verdict binary) {
  String apply(String document) {
    if (!document.contains(before)) {
      throw new IllegalArgumentException("`" + before + "` isn't there");
    }
    return document.replace(before, after);
  }

  /** A class that uses the client. */
  String callerSource() {
    return """
        package caller;

        import java.math.BigDecimal;
        import java.time.LocalDate;
        import java.util.List;
        import shop.*;
        import shop.model.*;

        public final class Caller {
          static void use(%s) {
            %s
          }
        }
        """
        .formatted(parameters, caller);
  }

  @Override
  public String toString() {
    return name;
  }
}
