package dev.specfit.engine;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one client is generated from, and where to. Nothing in it has been checked: {@link
 * ClientGenerator} reports what is wrong with it along with everything else. Immutable;
 * serializable for another JVM of the same version, by a stream that knows what to do with paths.
 */
public final class GenerationRequest implements Serializable {
  private static final long serialVersionUID = 1;

  /** What the file that pins names is called. */
  public static final String NAMES_FILE = "specfit-names.json";

  private final Path projectDirectory;
  private final List<Path> specs;
  private final List<Path> overlays;
  private final @Nullable Path root;
  private final @Nullable Path namesFile;
  private final boolean namesFileGiven;
  private final String packageName;
  private final String clientName;
  private final List<String> includes;
  private final List<String> excludes;
  private final @Nullable Path templateDirectory;
  private final List<String> typeMappings;
  private final String onError;
  private final boolean failOnWarning;
  private final Path javaDirectory;
  private final Path resourcesDirectory;
  private final @Nullable Path stateFile;

  private GenerationRequest(Builder builder) {
    projectDirectory = normal(builder.projectDirectory);
    specs = builder.specs.stream().map(this::resolve).toList();
    overlays = builder.overlays.stream().map(this::resolve).toList();
    root = builder.root == null ? null : resolve(builder.root);
    namesFileGiven = builder.namesFile != null;
    Path unlessSaid = builder.defaultNamesFile;
    Path pinned = builder.namesFile == null ? unlessSaid : builder.namesFile;
    namesFile = pinned == null ? besideFirstSpec() : resolve(pinned);
    packageName = builder.packageName;
    clientName = builder.clientName;
    includes = List.copyOf(builder.includes);
    excludes = List.copyOf(builder.excludes);
    templateDirectory =
        builder.templateDirectory == null ? null : resolve(builder.templateDirectory);
    typeMappings = List.copyOf(builder.typeMappings);
    onError = builder.onError;
    failOnWarning = builder.failOnWarning;
    javaDirectory = resolve(builder.javaDirectory);
    resourcesDirectory =
        builder.resourcesDirectory == null ? javaDirectory : resolve(builder.resourcesDirectory);
    stateFile = builder.stateFile == null ? null : resolve(builder.stateFile);
  }

  /**
   * Begins a request.
   *
   * @param projectDirectory what relative paths are relative to, and what paths in messages are
   *     shown relative to
   */
  public static Builder builder(Path projectDirectory) {
    return new Builder(projectDirectory);
  }

  public Path projectDirectory() {
    return projectDirectory;
  }

  /** Documents, pages, and folders of them, in the order in which they make up the API. */
  public List<Path> specs() {
    return specs;
  }

  /** Overlays in the order in which they are applied. */
  public List<Path> overlays() {
    return overlays;
  }

  /** The folder that references may read files in; null for the folder of the first document. */
  public @Nullable Path root() {
    return root;
  }

  /**
   * The file that pins names, which needn't exist; {@code specfit-names.json} beside the first
   * document unless said. Null only where there is no document.
   */
  public @Nullable Path namesFile() {
    return namesFile;
  }

  /** Whether the user named the names file, and so expects it to be there. */
  boolean namesFileGiven() {
    return namesFileGiven;
  }

  /** The package of the client; empty if it was not given. */
  public String packageName() {
    return packageName;
  }

  /** The client's name without the word Client; empty if it was not given. */
  public String clientName() {
    return clientName;
  }

  /** Selectors of the operations to take; empty takes all. */
  public List<String> includes() {
    return includes;
  }

  /** Selectors of the operations to leave out of those taken. */
  public List<String> excludes() {
    return excludes;
  }

  /** Where templates are that replace Specfit's own of the same name. */
  public @Nullable Path templateDirectory() {
    return templateDirectory;
  }

  /** Java types of the user's own, each as {@code FORMAT=TYPE:ADAPTER}. */
  public List<String> typeMappings() {
    return typeMappings;
  }

  /**
   * What becomes of an operation that is meaningless, such as one with a reference into nowhere:
   * {@code fail} or {@code skip}.
   */
  public String onError() {
    return onError;
  }

  /** Whether a warning stops the run as an error does. */
  public boolean failOnWarning() {
    return failOnWarning;
  }

  /** The source root to write to. */
  public Path javaDirectory() {
    return javaDirectory;
  }

  /** The resource root to write to. */
  public Path resourcesDirectory() {
    return resourcesDirectory;
  }

  /** Where to keep what the next run needs to know of this one; null has every run do all. */
  public @Nullable Path stateFile() {
    return stateFile;
  }

  /** A path as messages show it: relative to the project, with {@code /} between segments. */
  String shown(Path path) {
    boolean inside = path.startsWith(projectDirectory) && !path.equals(projectDirectory);
    Path shown = inside ? projectDirectory.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  private @Nullable Path besideFirstSpec() {
    if (specs.isEmpty()) {
      return null;
    }
    Path first = specs.get(0);
    return Files.isDirectory(first) ? first.resolve(NAMES_FILE) : first.resolveSibling(NAMES_FILE);
  }

  private Path resolve(Path path) {
    return normal(projectDirectory.resolve(path));
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Fills in a request. */
  public static final class Builder {
    private final Path projectDirectory;
    private final List<Path> specs = new ArrayList<>();
    private final List<Path> overlays = new ArrayList<>();
    private @Nullable Path root;
    private @Nullable Path namesFile;
    private @Nullable Path defaultNamesFile;
    private String packageName = "";
    private String clientName = "";
    private List<String> includes = List.of();
    private List<String> excludes = List.of();
    private @Nullable Path templateDirectory;
    private List<String> typeMappings = List.of();
    private String onError = "fail";
    private boolean failOnWarning;
    private Path javaDirectory = Path.of("out");
    private @Nullable Path resourcesDirectory;
    private @Nullable Path stateFile;

    private Builder(Path projectDirectory) {
      this.projectDirectory = projectDirectory;
    }

    /** Adds a document, a page or a folder of them. */
    public Builder spec(Path spec) {
      specs.add(spec);
      return this;
    }

    /** Adds an overlay, applied after those before it. */
    public Builder overlay(Path overlay) {
      overlays.add(overlay);
      return this;
    }

    public Builder root(@Nullable Path folder) {
      root = folder;
      return this;
    }

    public Builder namesFile(@Nullable Path file) {
      namesFile = file;
      return this;
    }

    /** Where names are pinned unless said, if that isn't beside the first document. */
    public Builder defaultNamesFile(Path file) {
      defaultNamesFile = file;
      return this;
    }

    public Builder packageName(String name) {
      packageName = name;
      return this;
    }

    public Builder clientName(String name) {
      clientName = name;
      return this;
    }

    public Builder includes(List<String> selectors) {
      includes = selectors;
      return this;
    }

    public Builder excludes(List<String> selectors) {
      excludes = selectors;
      return this;
    }

    public Builder templateDirectory(@Nullable Path folder) {
      templateDirectory = folder;
      return this;
    }

    public Builder typeMappings(List<String> javaTypes) {
      typeMappings = javaTypes;
      return this;
    }

    /** {@code fail}, unless said, or {@code skip}. */
    public Builder onError(String word) {
      onError = word;
      return this;
    }

    public Builder failOnWarning(boolean fail) {
      failOnWarning = fail;
      return this;
    }

    /** Where sources go; {@code out} unless said. */
    public Builder javaDirectory(Path folder) {
      javaDirectory = folder;
      return this;
    }

    /** Where resources go; beside the sources unless said. */
    public Builder resourcesDirectory(Path folder) {
      resourcesDirectory = folder;
      return this;
    }

    public Builder stateFile(Path file) {
      stateFile = file;
      return this;
    }

    /** The request. */
    public GenerationRequest build() {
      return new GenerationRequest(this);
    }
  }
}
