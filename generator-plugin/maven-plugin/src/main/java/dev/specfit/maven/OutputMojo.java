package dev.specfit.maven;

import dev.specfit.engine.GenerationRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The form that the goals share which write a client's code, or look at what was written. */
abstract class OutputMojo extends SpecfitMojo {
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

  OutputMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  /** The request that the form amounts to, with where the output goes. */
  final GenerationRequest.Builder outputRequest(DiagnosticLog log) throws MojoFailureException {
    return request(log)
        .templateDirectory(templateDirectory == null ? null : templateDirectory.toPath())
        .typeMappings(typeMappings)
        .javaDirectory(javaDirectory())
        .resourcesDirectory(resources());
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
}
