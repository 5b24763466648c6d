package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.maven.worker.Fork;
import dev.specfit.maven.worker.Worker;
import dev.specfit.maven.worker.WorkerException;
import dev.specfit.maven.worker.WorkerJvm;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The form that the goals about one client share. */
abstract class SpecfitMojo extends AbstractMojo {
  private final SpecArtifacts artifacts;
  private final MavenSession session;
  private final MojoExecution execution;

  /**
   * The specification, as one of:
   *
   * <ul>
   *   <li>an OpenAPI 3.0 or 3.1 document in YAML or JSON: {@code src/main/openapi/pets.yaml};
   *   <li>a folder of such documents, which together are one API: {@code src/main/openapi};
   *   <li>a page of a vendor's documentation ({@code .md}, {@code .txt}) that holds the document in
   *       a fenced block;
   *   <li>any of these inside a Maven artifact: {@code com.acme:pets-api:1.4.0!openapi/pets.yaml}.
   * </ul>
   *
   * <p>Paths are relative to the project. Nothing is read from the network except the artifact,
   * which Maven resolves from the project's repositories.
   *
   * <p>Example: {@code <spec>src/main/openapi/pets.yaml</spec>}
   */
  @Parameter(property = "specfit.spec")
  private @Nullable String spec;

  /**
   * More specifications, each as in {@code spec}, when one client is made from several documents of
   * a vendor. The first one gives the API its title. Separated by commas on the command line.
   *
   * <p>Example: {@code <specs><spec>sip.yaml</spec><spec>fax.yaml</spec></specs>}
   */
  @Parameter(property = "specfit.specs")
  private List<String> specs = List.of();

  /**
   * OpenAPI Overlay 1.0 documents, applied in this order before anything is interpreted: the way to
   * mend or to add to a vendor's document without touching it. An action that matches nothing fails
   * the build, because a patch that silently stopped applying is how mends get lost.
   *
   * <p>Example: {@code <overlays><overlay>src/main/openapi/pets.overlay.yaml</overlay></overlays>}
   */
  @Parameter(property = "specfit.overlays")
  private List<File> overlays = List.of();

  /**
   * The folder that references ({@code $ref}) from one file to another may lead into; the folder of
   * the first specification unless set. References out of it are refused, and so are addresses.
   *
   * <p>Example: {@code <root>src/main/openapi</root>}
   */
  @Parameter(property = "specfit.root")
  private @Nullable File root;

  /**
   * The file that pins the Java names, written by {@code specfit:pin} and to be committed: with it,
   * generating again never renames anything. Unless set, {@code specfit-names.json} beside the
   * first specification is used if it is there.
   *
   * <p>Example: {@code <names>src/main/openapi/specfit-names.json</names>}
   */
  @Parameter(property = "specfit.names")
  private @Nullable File names;

  /**
   * The Java package of the client; its models go into the package {@code model} below it. Has to
   * be set.
   *
   * <p>Example: {@code <packageName>com.acme.pets</packageName>}
   */
  @Parameter(property = "specfit.packageName")
  private @Nullable String packageName;

  /**
   * The client's name without the word {@code Client}, which is added: {@code Pets} makes a {@code
   * PetsClient}. Has to be set.
   *
   * <p>Example: {@code <clientName>Pets</clientName>}
   */
  @Parameter(property = "specfit.clientName")
  private @Nullable String clientName;

  /**
   * The operations to take; all of them unless set. An operation is taken if any entry fits. An
   * entry is {@code tag:NAME}, {@code path:GLOB}, {@code method:GET}, {@code operationId:NAME},
   * {@code GET /path}, or several of the first four with {@code &} between them, all of which must
   * fit. In a tag, path or operationId {@code *} stands for anything but a slash and {@code **} for
   * anything. Models that no operation taken needs are left out. Separated by commas on the command
   * line.
   *
   * <p>Example: {@code <includes><include>tag:Pets</include><include>GET
   * /owners</include></includes>}
   */
  @Parameter(property = "specfit.includes")
  private List<String> includes = List.of();

  /**
   * The operations to leave out of those taken; none unless set. Written as in {@code includes}.
   *
   * <p>Example: {@code <excludes><exclude>path:/internal/**</exclude></excludes>}
   */
  @Parameter(property = "specfit.excludes")
  private List<String> excludes = List.of();

  /**
   * What becomes of an operation that is meaningless, such as one with a reference into nowhere:
   * {@code fail} fails the build and names every such reference, {@code skip} leaves the operation
   * out with a warning and generates all the others.
   *
   * <p>Example: {@code <onError>skip</onError>}
   */
  @Parameter(property = "specfit.onError", defaultValue = "fail")
  private String onError = "fail";

  /**
   * Whether to do nothing.
   *
   * <p>Example: {@code <skip>true</skip>}
   */
  @Parameter(property = "specfit.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Where {@code generate}, {@code generate-tests} and {@code drift} do their work: {@code always}
   * in a JVM of its own, which is faster and has a heap of its own, {@code never} so, or {@code
   * auto}, if the documents have 512 KiB or more.
   *
   * <p>Example: {@code <fork>never</fork>}
   */
  @Parameter(property = "specfit.fork", defaultValue = "auto")
  private String fork = "auto";

  /**
   * Options of that JVM, after Specfit's own; none unless set. Separated by spaces.
   *
   * <p>Example: {@code <jvmOptions>-Xmx2g</jvmOptions>}
   */
  @Parameter(property = "specfit.jvmOptions")
  private @Nullable String jvmOptions;

  SpecfitMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    this.artifacts = artifacts;
    this.session = session;
    this.execution = execution;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Specfit is skipped.");
      return;
    }
    try {
      run(new DiagnosticLog(getLog(), report()));
    } catch (WorkerException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (RuntimeException e) {
      // Whatever a document holds should be a diagnostic. This one is ours.
      throw new MojoExecutionException(
          "Specfit itself is at fault, please report it with the document: " + e, e);
    }
  }

  /** Does what the goal is for, reporting to the log what is wrong. */
  abstract void run(DiagnosticLog log) throws MojoFailureException, WorkerException;

  /** What does the heavy part of the goal. */
  final Worker worker(DiagnosticLog log) throws MojoFailureException {
    Fork where =
        Fork.parse(fork)
            .orElseThrow(
                () ->
                    log.failure(
                        Diagnostic.of(
                            GoalDiagnostic.BAD_FORK,
                            "`" + fork + "` is none of `auto`, `always`, `never`")));
    List<Path> classPath =
        execution.getMojoDescriptor().getPluginDescriptor().getArtifacts().stream()
            .map(artifact -> artifact.getFile().toPath())
            .toList();
    List<String> options =
        jvmOptions == null || jvmOptions.isBlank()
            ? List.of()
            : List.of(jvmOptions.strip().split("\\s+", -1));
    return new Worker(
        where,
        new WorkerJvm(classPath, options, workDirectory().resolve(executionName() + "-jvm.log")));
  }

  /** The request that the form amounts to; artifacts named in it are resolved and unpacked. */
  final GenerationRequest.Builder request(DiagnosticLog log) throws MojoFailureException {
    return request(named(), log);
  }

  /** The same form with other specifications, each as a user writes it. */
  final GenerationRequest.Builder request(List<String> specifications, DiagnosticLog log)
      throws MojoFailureException {
    Path project = projectDirectory();
    GenerationRequest.Builder request = GenerationRequest.builder(project);
    for (String named : specifications) {
      if (SpecArtifacts.isOne(named)) {
        request.spec(artifacts.unpack(named, workDirectory().resolve("artifacts"), log));
        // What is unpacked is a copy: a names file beside it would not be kept.
        request.defaultNamesFile(Path.of(GenerationRequest.NAMES_FILE));
      } else {
        request.spec(Path.of(named));
      }
    }
    overlays.forEach(overlay -> request.overlay(overlay.toPath()));
    return request
        .root(root == null ? null : root.toPath())
        .namesFile(names == null ? null : names.toPath())
        .packageName(packageName == null ? "" : packageName)
        .clientName(clientName == null ? "" : clientName)
        .includes(includes)
        .excludes(excludes)
        .onError(onError)
        .stateFile(workDirectory().resolve(executionName() + ".state"));
  }

  /** Where all that is found is kept; null if the goal shows all of it. */
  @Nullable Path report() {
    return workDirectory().resolve(executionName() + "-diagnostics.txt");
  }

  /** The project, or null where Maven runs without a POM. */
  final @Nullable MavenProject project() {
    MavenProject project = session.getCurrentProject();
    return project.getFile() == null ? null : project;
  }

  /** The folder that relative paths are relative to. */
  final Path projectDirectory() {
    MavenProject project = project();
    return project == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }

  /** The build directory, {@code target} where there is no project. */
  final Path buildDirectory() {
    MavenProject project = project();
    return project == null
        ? projectDirectory().resolve("target")
        : Path.of(project.getBuild().getDirectory());
  }

  /** The execution's id as the name of a file; where there is none, that of the default one. */
  final String executionName() {
    String id = execution.getExecutionId().replaceFirst("^default-cli$", "default");
    String name = id.replaceAll("[^\\w.-]", "_");
    return name.equals(id) ? name : name + Integer.toHexString(id.hashCode());
  }

  /** Where the goals keep what they need from run to run. */
  final Path workDirectory() {
    return buildDirectory().resolve("specfit");
  }

  /** Where an update stages the vendor's documents. */
  final Path upstreamCopy() {
    return workDirectory().resolve(executionName() + "-upstream");
  }

  /** Whether specifications are configured. */
  final boolean isConfigured() {
    return !named().isEmpty();
  }

  final boolean isOffline() {
    return session.isOffline();
  }

  /** Whether somebody may sit at the terminal. */
  final boolean interactive() {
    return session.getRequest().isInteractiveMode();
  }

  final String pluginVersion() {
    return execution.getVersion();
  }

  private List<String> named() {
    List<String> named = new ArrayList<>();
    if (spec != null && !spec.isBlank()) {
      named.add(spec.strip());
    }
    specs.stream().map(String::strip).filter(more -> !more.isEmpty()).forEach(named::add);
    return named;
  }
}
