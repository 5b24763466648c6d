package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.OptionDiagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Specifications inside Maven artifacts, {@code groupId:artifactId:version!path}: the artifact is
 * resolved as any other, and its documents are unpacked, so that references between them work and
 * diagnostics name files that can be opened.
 */
final class SpecArtifacts {
  private static final Pattern COORDINATES = Pattern.compile("([\\w.-]+(?::[\\w.-]+){2,4})!/?(.+)");
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".md", ".txt");
  private static final int ENTRY_LIMIT = 64 * 1024 * 1024;
  private static final int ENTRIES_LIMIT = 10_000;

  private final RepositorySystem repositories;
  private final MavenSession session;

  @Inject
  SpecArtifacts(RepositorySystem repositories, MavenSession session) {
    this.repositories = repositories;
    this.session = session;
  }

  /** Whether a specification is named as part of a Maven artifact. */
  static boolean isOne(String spec) {
    return COORDINATES.matcher(spec).matches();
  }

  /**
   * The specification's file, unpacked below a folder.
   *
   * @param spec as the user wrote it
   * @param folder where artifacts are unpacked, each in a folder of its own
   * @param log told what is wrong
   * @throws MojoFailureException if something is wrong
   */
  Path unpack(String spec, Path folder, DiagnosticLog log) throws MojoFailureException {
    Matcher matcher = COORDINATES.matcher(spec);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(spec);
    }
    String coordinates = matcher.group(1);
    String entry = matcher.group(2);
    Path home = folder.resolve(coordinates.replace(':', '-'));
    try {
      unpack(resolve(coordinates), home);
    } catch (ArtifactResolutionException e) {
      throw log.failure(
          unresolved("`" + coordinates + "` is in no repository; correct `" + spec + "`"));
    } catch (IOException e) {
      throw log.failure(unresolved("`" + coordinates + "` can't be unpacked; name a jar or a zip"));
    }
    Path file = home.resolve(entry).normalize();
    if (!file.startsWith(home) || !Files.exists(file)) {
      throw log.failure(
          unresolved(
              "`" + entry + "` is not in `" + coordinates + "`; correct the path behind `!`"));
    }
    return file;
  }

  private Path resolve(String coordinates) throws ArtifactResolutionException {
    List<RemoteRepository> remotes = session.getCurrentProject().getRemoteProjectRepositories();
    ArtifactRequest request =
        new ArtifactRequest(new DefaultArtifact(coordinates), remotes, "specfit");
    return repositories
        .resolveArtifact(session.getRepositorySession(), request)
        .getArtifact()
        .getFile()
        .toPath();
  }

  private static void unpack(Path archive, Path home) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.size() > ENTRIES_LIMIT) {
        throw new IOException("too many entries");
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path target = home.resolve(entry.getName()).normalize();
        if (isDocument(entry) && target.startsWith(home)) {
          copy(zip, entry, target);
        }
      }
    }
  }

  private static boolean isDocument(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return !entry.isDirectory() && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(ENTRY_LIMIT);
      if (in.read() >= 0) {
        throw new IOException("too large an entry");
      }
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
    }
  }

  private static Diagnostic unresolved(String message) {
    return Diagnostic.of(OptionDiagnostic.SPEC_ARTIFACT_UNRESOLVED, message);
  }
}
