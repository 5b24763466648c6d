package dev.specfit.maven;

import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Makes what was generated part of the project, and says how much it is. */
final class GeneratedSources {
  private GeneratedSources() {}

  /**
   * Adds the folders of a request to the project, in the way that main or test sources are.
   *
   * @param project null for a run without one
   */
  static void register(
      @Nullable MavenProject project,
      GenerationRequest request,
      BiConsumer<MavenProject, String> addSources,
      BiConsumer<MavenProject, Resource> addResource) {
    if (project == null) {
      return;
    }
    addSources.accept(project, request.javaDirectory().toString());
    if (!request.resourcesDirectory().equals(request.javaDirectory())) {
      Resource resource = new Resource();
      resource.setDirectory(request.resourcesDirectory().toString());
      resource.addExclude(".specfit-*"); // Specfit's own note of what it wrote
      addResource.accept(project, resource);
    }
  }

  /** One line for what a run has written. */
  static String summary(String what, GenerationResult result) {
    return String.format(
        Locale.ROOT,
        "%s generated: %d files written, %d unchanged, %d removed",
        what,
        result.written().size(),
        result.unchanged().size(),
        result.removed().size());
  }
}
