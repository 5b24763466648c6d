package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.Exchange;
import dev.specfit.testing.JsonDifference;
import dev.specfit.testing.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The check of one exchange:
 *
 * <ol>
 *   <li>the request on the wire is exactly the recorded one: method, path, raw query byte for byte,
 *       the headers that the fixture lists, the body;
 *   <li>the request (its parameters decoded by their styles, its body) and the response (as raw
 *       JSON) are what the document says, unless the fixture says that they deliberately aren't:
 *       then they must not be;
 *   <li>the typed value has the expected content;
 *   <li>the typed value, written back, is the JSON that was received.
 * </ol>
 *
 * <p>It fails, too, if the fixture is stale: if its operation's contract isn't the one that the
 * fixture was made for.
 */
public final class ContractCheck {
  private final Contract contract;
  private final Exchange exchange;
  private final List<String> problems = new ArrayList<>();
  private boolean spokeOfValue;

  ContractCheck(Contract contract, Exchange exchange) {
    this.contract = contract;
    this.exchange = exchange;
  }

  /**
   * Checks the value that the client made of the response.
   *
   * @param value what the client returned, or the decoded body of its error
   * @param content asserts what it holds
   */
  public <T extends JsonEncodable> ContractCheck value(T value, Consumer<? super T> content) {
    assertContent(value, content);
    JsonValue received = exchange.responseJson();
    if (received == null) {
      problems.add("written back: the response isn't JSON");
    } else {
      JsonDifference.between(received, value.toJsonValue())
          .forEach(difference -> problems.add("written back: " + difference));
    }
    return this;
  }

  /**
   * Checks a value that isn't JSON, such as text or a list that the client took out of the
   * response. It isn't written back.
   *
   * @param content asserts what it holds
   */
  public <T> ContractCheck plainValue(T value, Consumer<? super T> content) {
    assertContent(value, content);
    return this;
  }

  /** Says that the client makes no value of this response. */
  public ContractCheck noValue() {
    spokeOfValue = true;
    return this;
  }

  private <T> void assertContent(T value, Consumer<? super T> content) {
    spokeOfValue = true;
    try {
      content.accept(value);
    } catch (AssertionError | RuntimeException e) {
      problems.add("value: " + e);
    }
  }

  /**
   * Fails if anything isn't as it should be.
   *
   * @throws AssertionError listing everything
   * @throws IllegalStateException if nothing was said about the value
   */
  public void verify() {
    if (!spokeOfValue) {
      throw new IllegalStateException("call value(…), plainValue(…) or noValue() before verify()");
    }
    List<String> all = new ArrayList<>();
    exchange.requestDifferences().forEach(line -> all.add("request: " + line));
    Operation operation = new OperationFinder(contract.documents()).find(exchange.fixture());
    SchemaValidation schemas = contract.schemas(operation.node().document());
    Provenance provenance = exchange.fixture().provenance();
    judge(
        "request",
        new RequestRules(operation, schemas).problems(exchange.request()),
        provenance.requestViolates(),
        all);
    judge(
        "response",
        new ResponseRules(operation, schemas).problems(exchange),
        provenance.violates(),
        all);
    all.addAll(problems);
    FixtureStaleness.check(exchange.fixture(), operation)
        .forEach(line -> all.add("stale: " + line));
    if (!all.isEmpty()) {
      throw new AssertionError(
          "the exchange breaks its contract (%s):\n- %s"
              .formatted(exchange.fixture(), String.join("\n- ", all).replace("\n  ", "\n    ")));
    }
  }

  private static void judge(
      String what, List<String> broken, @Nullable String deliberately, List<String> all) {
    if (deliberately == null) {
      broken.forEach(line -> all.add(what + " against the document: " + line));
    } else if (broken.isEmpty()) {
      all.add(
          "%s against the document: keeps to it, though the fixture says it doesn't: `%s`"
              .formatted(what, deliberately));
    }
  }
}
