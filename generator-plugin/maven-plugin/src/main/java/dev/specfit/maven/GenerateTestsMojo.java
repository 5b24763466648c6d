package dev.specfit.maven;

import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import dev.specfit.example.write.ExampleTests;
import dev.specfit.maven.worker.WorkerException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates tests that replay every example of the documents against the client, and adds them to
 * the project's test sources. Where a document has no example, one is made from its schemas.
 *
 * <p>Run it beside {@code generate} with the same configuration, in the same execution. The tests
 * need {@code dev.specfit:specfit-testing} and JUnit 5 with scope {@code test}. An example that
 * contradicts its own schema is a warning with its place, and no test replays it.
 *
 * <p>Does nothing when nothing that matters has changed since the last run, and otherwise touches
 * only the files whose text changes.
 */
@Mojo(
    name = "generate-tests",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    threadSafe = true,
    requiresProject = false)
public final class GenerateTestsMojo extends SpecfitMojo {
  /**
   * The folder for the tests, a source root of its own: anything in it that Specfit made earlier
   * and no longer makes is removed. Unless set, a folder named after the execution in {@code
   * generated-test-sources/specfit} in the build directory.
   *
   * <p>Example: {@code <testOutputDirectory>target/generated-tests/pets</testOutputDirectory>}
   */
  @Parameter(property = "specfit.testOutputDirectory")
  private @Nullable File testOutputDirectory;

  /**
   * The folder for what the tests replay and for the documents that they judge by. Unless set, as
   * for the tests, but in {@code generated-test-resources/specfit}.
   *
   * <p>Example: {@code <testResourcesDirectory>target/generated-examples</testResourcesDirectory>}
   */
  @Parameter(property = "specfit.testResourcesDirectory")
  private @Nullable File testResourcesDirectory;

  /**
   * A folder with Mustache templates, as {@code generate} has it; that of the tests is {@code
   * example-test.mustache}. Specfit's own is used unless set.
   *
   * <p>Example: {@code <templateDirectory>src/main/specfit</templateDirectory>}
   */
  @Parameter(property = "specfit.templateDirectory")
  private @Nullable File templateDirectory;

  /**
   * Java types of your own, as {@code generate} has them. None unless set.
   *
   * <p>Example: {@code <typeMappings><typeMapping>money=com.acme.Money:com.acme.MoneyJsonAdapter
   * </typeMapping></typeMappings>}
   */
  @Parameter(property = "specfit.typeMappings")
  private List<String> typeMappings = List.of();

  @Inject
  GenerateTestsMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException, WorkerException {
    GenerationRequest request =
        request(log)
            .templateDirectory(templateDirectory == null ? null : templateDirectory.toPath())
            .typeMappings(typeMappings)
            .javaDirectory(folder(testOutputDirectory, "generated-test-sources"))
            .resourcesDirectory(folder(testResourcesDirectory, "generated-test-resources"))
            .stateFile(workDirectory().resolve(executionName() + "-tests.state"))
            .build();
    // Registered first: an editor should know the folders even while the document is broken.
    GeneratedSources.register(
        project(), request, MavenProject::addTestCompileSourceRoot, MavenProject::addTestResource);
    GenerationResult result = worker(log).generateTests(request);
    switch (result.outcome()) {
      case REFUSED -> throw log.failure(result.diagnostics());
      case UP_TO_DATE -> log.info("The tests of " + request.clientName() + "Client are up to date");
      case GENERATED -> {
        // What there is to say of the documents otherwise is said by `generate`.
        log.report(result.diagnostics().stream().filter(ExampleTests::isOurs).toList());
        log.info(GeneratedSources.summary("Tests of " + request.clientName() + "Client", result));
      }
    }
  }

  @Override
  Path report() {
    return workDirectory().resolve(executionName() + "-tests-diagnostics.txt");
  }

  private Path folder(@Nullable File given, String kind) {
    return given == null
        ? buildDirectory().resolve(kind).resolve("specfit").resolve(executionName())
        : given.toPath();
  }
}
