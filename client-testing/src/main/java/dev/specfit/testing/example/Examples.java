package dev.specfit.testing.example;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.internal.BodyAdapters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The examples of a test class that {@code specfit:generate-tests} wrote, and the server that
 * answers with them. A test is made of each:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Examples EXAMPLES = Examples.of(PetsApiExamplesTest.class, ModelAdapters.create());
 *
 * @TestFactory
 * Stream<DynamicTest> getPet() {
 *   return EXAMPLES.replay(
 *       "getPet", example -> CLIENT.pets().getPet(example.value("path:id", String.class)));
 * }
 * }</pre>
 *
 * <p>The examples of one method are in {@code PetsApiExamplesTest/getPet.json} beside the class.
 * Each test checks that one request came and that it is what the document demands of the operation:
 * path, parameters, body and credentials, with exactly the values of the example; and that the
 * answer, decoded and written back, is the JSON that was answered, be it a value that the call
 * gives or the error that it throws.
 *
 * <p>The tests of one class are played one after another, whatever threads JUnit uses.
 */
public final class Examples implements AfterAllCallback {
  private final Class<?> test;
  private final Moshi moshi;
  private final ExampleServer server;

  private Examples(Class<?> test, JsonAdapter.Factory adapters) {
    this.test = test;
    this.moshi = new Moshi.Builder().add(adapters).add(BodyAdapters.FACTORY).build();
    this.server = ExampleServer.start();
  }

  /**
   * Starts the server of a test class; it is stopped after the class's last test.
   *
   * @param test the class beside which the examples are
   * @param adapters the client's, {@code ModelAdapters.create()}
   * @throws java.io.UncheckedIOException if no port can be had
   */
  public static Examples of(Class<?> test, JsonAdapter.Factory adapters) {
    return new Examples(test, adapters);
  }

  /** Where the client under test has to send its requests. */
  public String baseUrl() {
    return server.url();
  }

  /**
   * A test for each example of a method.
   *
   * @param name the name of the method's file
   * @param call makes the call of an example
   * @throws IllegalArgumentException if the file isn't there or can't be understood
   */
  public Stream<DynamicTest> replay(String name, Function<Example, ApiCall<?>> call) {
    return tests(name, call, body -> body);
  }

  /**
   * A test for each example of a method whose result holds the body.
   *
   * @param name the name of the method's file
   * @param call makes the call of an example
   * @param body takes the body out of what the call gives
   * @throws IllegalArgumentException if the file isn't there or can't be understood
   */
  public <R> Stream<DynamicTest> replay(
      String name, Function<Example, ApiCall<R>> call, Function<R, @Nullable Object> body) {
    @SuppressWarnings("unchecked") // What the call gives is an R.
    Function<@Nullable Object, @Nullable Object> taken =
        result -> result == null ? null : body.apply((R) result);
    return tests(name, call::apply, taken);
  }

  private Stream<DynamicTest> tests(
      String name,
      Function<Example, ApiCall<?>> call,
      Function<@Nullable Object, @Nullable Object> body) {
    ExampleFile file = ExampleFile.read(test, name);
    return file.examples().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> play(file, one, call, body)));
  }

  private void play(
      ExampleFile file,
      ExampleData data,
      Function<Example, ApiCall<?>> call,
      Function<@Nullable Object, @Nullable Object> body) {
    synchronized (this) {
      server.play(data);
      List<String> problems =
          new AnswerCheck(data).problems(call.apply(new Example(data, moshi)), body);
      problems.addAll(new RequestCheck(file.contract(), data).problems(server.requests()));
      if (!problems.isEmpty()) {
        throw new AssertionError(
            "the example `%s` isn't replayed as it is:\n- %s"
                .formatted(data.name(), String.join("\n- ", problems).replace("\n  ", "\n    ")));
      }
    }
  }

  /** Stops the server. */
  @Override
  public void afterAll(ExtensionContext context) {
    server.close();
  }
}
