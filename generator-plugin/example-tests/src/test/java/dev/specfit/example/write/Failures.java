package dev.specfit.example.write;

import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** What the tests that failed say. */
final class Failures {
  private Failures() {}

  static List<String> of(Events tests) {
    return tests.failed().stream().map(Failures::message).toList();
  }

  private static String message(Event test) {
    String method =
        test.getTestDescriptor().getParent().map(TestDescriptor::getDisplayName).orElse("");
    Optional<Throwable> thrown = test.getRequiredPayload(TestExecutionResult.class).getThrowable();
    return method + ": " + thrown.map(Throwable::getMessage).orElse("");
  }
}
