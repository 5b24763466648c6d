package dev.specfit.example.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.Events;

/** The tests that are written compile, pass, and fail where client and example don't agree. */
class ReplayTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/replay");

  @TempDir Path folder;

  @Test
  void everyShapeOfRequestAndAnswerIsReplayed() throws IOException {
    GeneratedProject project = GeneratedProject.of(folder, DOCUMENTS.resolve("shapes.yaml"));
    Events tests = project.run();

    assertThat(Failures.of(tests)).isEmpty();
    assertThat(tests.succeeded().count()).isEqualTo(67);
    assertThat(project.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "the example contradicts its schema, so no test replays it: string found, integer"
                + " expected (#/paths/~1wrong/get/parameters/0/schema/type); correct it, in an"
                + " overlay for instance",
            "the example contradicts its schema, so no test replays it: at `/number`: integer"
                + " found, string expected (#/components/schemas/Card/properties/number/type);"
                + " required property 'kind' not found (#/components/schemas/Card/required);"
                + " correct it, in an overlay for instance");
  }

  @Test
  void whatIsSentOtherwiseThanDemandedFailsWithEachPlace() throws IOException {
    GeneratedProject project = GeneratedProject.of(folder, DOCUMENTS.resolve("small.yaml"));
    edit(project.resource("documents/small.json"), "\"limit\"", "\"most\"");

    assertThat(Failures.of(project.run()))
        .containsExactly(
            """
            listOrders(): the example `example` isn't replayed as it is:
            - request: query parameter `most` is required, but wasn't sent
            - request: query parameter `limit` isn't declared
            - request: `query:limit` is 5, sent was null""");
  }

  @Test
  void whatIsReadOtherwiseThanAnsweredFailsWithItsPlace() throws IOException {
    GeneratedProject project = GeneratedProject.of(folder, DOCUMENTS.resolve("small.yaml"));

    edit(project.resource("OrdersApiExamplesTest/listOrders.json"), "200", "404");

    assertThat(Failures.of(project.run()))
        .containsExactly(
            """
            listOrders(): the example `example` isn't replayed as it is:
            - error: it wasn't decoded""");
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).containsOnlyOnce(from);
    Files.writeString(file, text.replace(from, to));
  }
}
