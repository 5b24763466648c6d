package dev.specfit.runtime;

import dev.specfit.runtime.internal.StatusAnswer;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers that has a body of its own for each of several success statuses. The
 * generated class has an accessor per status, and a visitor.
 */
public abstract class StatusResult {
  private final StatusAnswer answer;

  /** For generated code. */
  protected StatusResult(StatusAnswer answer) {
    this.answer = answer;
  }

  /** The response's status, from 200 to 299. */
  public final int status() {
    return answer.status();
  }

  /**
   * The body as it came where the document doesn't declare the status, else null. It is in memory,
   * and is read once.
   */
  public final @Nullable ResponseBody other() {
    return answer.other();
  }

  /**
   * For generated accessors: the body of a status.
   *
   * @param declared the status as the document has it: {@code 202} or {@code 2XX}
   * @return null where another status came
   */
  // The reader of the generated class saw to its type.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  protected final <T> @Nullable T at(String declared) {
    return answer.declared().equals(declared) ? (T) answer.value() : null;
  }

  /** The class and the status; the body stays out of logs. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + " of status " + answer.status();
  }
}
