package dev.specfit.testing;

import dev.specfit.testing.scrub.HeaderScrubber;
import dev.specfit.testing.scrub.Scrubber;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link FixtureRecorder}. */
public final class FixtureRecorderBuilder {
  private static final int SHORTEST_SECRET = 4;
  private static final long BODY_LIMIT = 16L << 20;

  private final Path folder;
  private final List<Consumer<Scrubber>> rules = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private byte @Nullable [] key;
  private @Nullable String source;
  private long bodyLimit = BODY_LIMIT;

  FixtureRecorderBuilder(Path folder) {
    this.folder = folder;
  }

  /**
   * A credential in use. Those that the recorder sees in {@code Authorization}, API keys, cookies
   * and token responses it learns itself.
   *
   * @throws IllegalArgumentException if it is shorter than four characters, and would be found in
   *     everything
   */
  public FixtureRecorderBuilder secret(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "a secret has at least " + SHORTEST_SECRET + " characters, found " + secret.length());
    }
    rules.add(scrubber -> scrubber.learnSecret(secret));
    return this;
  }

  /** Names of properties and parameters whose values are replaced beside the usual ones. */
  public FixtureRecorderBuilder replaceNames(String... names) {
    for (String name : names) {
      rules.add(scrubber -> scrubber.alsoReplace(name));
    }
    return this;
  }

  /**
   * Names of properties and parameters whose values stay, though their names look secret or
   * personal, such as {@code page_token}. Credentials in them are replaced all the same.
   */
  public FixtureRecorderBuilder keepNames(String... names) {
    for (String name : names) {
      rules.add(scrubber -> scrubber.keep(name));
    }
    return this;
  }

  /**
   * Headers that are kept beside the usual ones.
   *
   * @throws IllegalArgumentException when built, if a header's name says that it holds a secret
   */
  public FixtureRecorderBuilder keepHeaders(String... names) {
    headers.addAll(List.of(names));
    return this;
  }

  /**
   * What pseudonyms depend on, to get the same ones in the next recording. Keep it as secret as the
   * data: who has it can try out what a pseudonym stands for. By default it is random.
   */
  public FixtureRecorderBuilder pseudonymKey(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Where the traffic comes from, in free text, for {@code metadata.specfit.source}. */
  public FixtureRecorderBuilder source(String source) {
    this.source = source;
    return this;
  }

  /**
   * How long a body may be to be recorded; 16 MiB by default. Longer ones are passed on all the
   * same.
   *
   * @param bytes of each request's and response's body
   */
  public FixtureRecorderBuilder bodyLimit(long bytes) {
    bodyLimit = bytes;
    return this;
  }

  /** The recorder. */
  public FixtureRecorder build() {
    byte[] chosen = key;
    if (chosen == null) {
      chosen = new byte[32];
      new SecureRandom().nextBytes(chosen);
    }
    Scrubber scrubber = new Scrubber(chosen);
    rules.forEach(rule -> rule.accept(scrubber));
    HeaderScrubber allowed = new HeaderScrubber(scrubber);
    headers.forEach(allowed::keep);
    CaptureWriter writer = new CaptureWriter(scrubber, allowed, source);
    return new FixtureRecorder(folder, new RecorderSettings(bodyLimit, writer));
  }
}
