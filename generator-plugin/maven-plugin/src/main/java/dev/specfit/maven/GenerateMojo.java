package dev.specfit.maven;

import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a typed Java client from OpenAPI documents and adds it to the project's sources.
 *
 * <p>Does nothing when nothing that matters has changed since the last run, and otherwise touches
 * only the files whose text changes. When anything is wrong every problem is reported with its
 * place, and no file is touched. Works without a project too, given {@code
 * specfit.outputDirectory}.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    threadSafe = true,
    requiresProject = false)
public final class GenerateMojo extends SpecfitMojo {
  /**
   * The folder for the Java sources, a source root of its own: anything in it that Specfit made
   * earlier and no longer makes is removed. Unless set, a folder named after the execution in
   * {@code generated-sources/specfit} in the build directory, such as {@code
   * target/generated-sources/specfit/default}.
   *
   * <p>Example: {@code <outputDirectory>target/generated-sources/pets</outputDirectory>}
   */
  @Parameter(property = "specfit.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * The folder for the resources that belong to the sources, such as what GraalVM needs to know.
   * Unless set, as for the sources, but in {@code generated-resources/specfit}; where there is no
   * project, the folder of the sources.
   *
   * <p>Example: {@code <resourcesDirectory>target/generated-resources/pets</resourcesDirectory>}
   */
  @Parameter(property = "specfit.resourcesDirectory")
  private @Nullable File resourcesDirectory;

  /**
   * A folder with Mustache templates, any of which takes the place of Specfit's own of the same
   * name, such as {@code model.mustache}. Specfit's own are used unless set.
   *
   * <p>Example: {@code <templateDirectory>src/main/specfit</templateDirectory>}
   */
  @Parameter(property = "specfit.templateDirectory")
  private @Nullable File templateDirectory;

  /**
   * Java types of your own for a format or a schema, each as {@code FORMAT=TYPE:ADAPTER}, both by
   * qualified name; the adapter is a Moshi {@code JsonAdapter} with a public constructor that takes
   * nothing. None unless set. Separated by commas on the command line.
   *
   * <p>Example: {@code <typeMappings><typeMapping>money=com.acme.Money:com.acme.MoneyJsonAdapter
   * </typeMapping></typeMappings>}
   */
  @Parameter(property = "specfit.typeMappings")
  private List<String> typeMappings = List.of();

  /**
   * Whether a warning fails the build as an error does.
   *
   * <p>Example: {@code <failOnWarning>true</failOnWarning>}
   */
  @Parameter(property = "specfit.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  @Inject
  GenerateMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException {
    GenerationRequest request =
        request(log)
            .templateDirectory(templateDirectory == null ? null : templateDirectory.toPath())
            .typeMappings(typeMappings)
            .failOnWarning(failOnWarning)
            .javaDirectory(javaDirectory())
            .resourcesDirectory(resources())
            .build();
    // Registered first: an editor should know the folders even while the document is broken.
    register(request);
    GenerationResult result = ClientGenerator.generate(request);
    switch (result.outcome()) {
      case REFUSED -> throw log.failure(result.diagnostics());
      case UP_TO_DATE -> log.info(request.clientName() + "Client is up to date");
      case GENERATED -> {
        log.report(result.diagnostics());
        log.info(summary(request, result));
      }
    }
  }

  private Path javaDirectory() {
    return outputDirectory == null ? built("generated-sources") : outputDirectory.toPath();
  }

  private Path resources() {
    if (resourcesDirectory != null) {
      return resourcesDirectory.toPath();
    }
    return project() == null ? javaDirectory() : built("generated-resources");
  }

  /** A folder of each execution's own: what one no longer makes, another may have made. */
  private Path built(String kind) {
    return buildDirectory().resolve(kind).resolve("specfit").resolve(executionName());
  }

  private void register(GenerationRequest request) {
    MavenProject project = project();
    if (project == null) {
      return;
    }
    project.addCompileSourceRoot(request.javaDirectory().toString());
    if (!request.resourcesDirectory().equals(request.javaDirectory())) {
      Resource resource = new Resource();
      resource.setDirectory(request.resourcesDirectory().toString());
      resource.addExclude(".specfit-*"); // Specfit's own note of what it wrote
      project.addResource(resource);
    }
  }

  private static String summary(GenerationRequest request, GenerationResult result) {
    return String.format(
        Locale.ROOT,
        "%sClient generated: %d files written, %d unchanged, %d removed",
        request.clientName(),
        result.written().size(),
        result.unchanged().size(),
        result.removed().size());
  }
}
