package dev.specfit.drift.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.drift.DriftRequest;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.names.NamedSides;
import dev.specfit.engine.ClientReader;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.emit.ClientEmitter;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.naming.NameResolver;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.NamingOptions;
import dev.specfit.engine.write.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Verdicts are facts: both clients are generated and compiled, and so is a caller of the old one;
 * it compiles against the new one unless the source verdict says that it breaks, and the JVM
 * resolves its references unless the binary verdict does.
 */
class JavaVerdictsTest {
  private static final EmitOptions OPTIONS = new EmitOptions("shop", "Shop", null, Map.of());

  @TempDir static Path shared;
  @TempDir Path folder;

  static List<Edit> edits() {
    return Edits.all();
  }

  @ParameterizedTest
  @MethodSource("edits")
  void verdictsHoldForARealCaller(Edit edit) throws IOException {
    NamedSides sides = sides(shop(), edit.apply(shop()));

    List<MemberChange> changes =
        JavaDrift.compare(ToolProvider.getSystemJavaCompiler(), sides, OPTIONS, OPTIONS);

    assertThat(worst(changes, true)).as("source: %s", changes).isEqualTo(edit.source());
    assertThat(worst(changes, false)).as("binary: %s", changes).isEqualTo(edit.binary());
    Path base = shared.resolve("base");
    if (!Files.exists(base)) {
      assertThat(Compiled.into(base, sources(sides.base()))).isEmpty();
    }
    Path revision = folder.resolve("revision");
    assertThat(Compiled.into(revision, sources(sides.revision()))).isEmpty();
    Map<String, String> caller = Map.of("caller/Caller.java", edit.callerSource());
    Path compiled = folder.resolve("caller");
    assertThat(Compiled.into(compiled, caller, base)).isEmpty();
    List<String> anew = Compiled.into(folder.resolve("anew"), caller, revision);
    assertThat(anew.isEmpty())
        .as("compiles: %s", anew)
        .isEqualTo(edit.source() != Verdict.BREAKING);
    List<String> faults = Linkage.faults("shop", compiled, revision);
    assertThat(faults.isEmpty())
        .as("links: %s", faults)
        .isEqualTo(edit.binary() != Verdict.BREAKING);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void namesStayWhatTheyWereComparedByOnceTheyAreWritten(Edit edit) throws IOException {
    NamedSides sides = sides(shop(), edit.apply(shop()));

    NamedApi anew =
        NameResolver.resolve(sides.revisionApi(), sides.pinned(), new NamingOptions("Shop"))
            .named();

    assertThat(anew.types()).isEqualTo(sides.revision().types());
    assertThat(anew.operations()).isEqualTo(sides.revision().operations());
    assertThat(anew.services()).isEqualTo(sides.revision().services());
  }

  private static Verdict worst(List<MemberChange> changes, boolean source) {
    return changes.stream()
        .map(c -> source ? c.change().source() : c.change().binary())
        .reduce(Verdict.COMPATIBLE, Verdict::or);
  }

  private static Map<String, String> sources(NamedApi named) {
    Map<String, String> sources = new HashMap<>();
    ClientEmitter.emit(named, OPTIONS).files().stream()
        .filter(file -> file.kind() == GeneratedFile.Kind.JAVA)
        .forEach(file -> sources.put(file.path(), file.content()));
    return sources;
  }

  private NamedSides sides(String base, String revision) throws IOException {
    GenerationRequest before = request("base.yaml", base);
    GenerationRequest after = request("revision.yaml", revision);
    DriftRequest request = new DriftRequest(before, after, List.of());
    return NamedSides.of(request, ClientReader.read(before), ClientReader.read(after));
  }

  private GenerationRequest request(String file, String document) throws IOException {
    Files.writeString(folder.resolve(file), document);
    return GenerationRequest.builder(folder)
        .spec(Path.of(file))
        .packageName("shop")
        .clientName("Shop")
        .build();
  }

  private static String shop() throws IOException {
    try (InputStream in = JavaVerdictsTest.class.getResourceAsStream("shop.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
