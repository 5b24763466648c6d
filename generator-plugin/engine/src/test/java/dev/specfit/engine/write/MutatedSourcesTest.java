package dev.specfit.engine.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.emit.ClientEmitter;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.irbuild.ApiReader;
import dev.specfit.engine.naming.NameResolver;
import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.naming.NamingOptions;
import dev.specfit.engine.normalize.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the scan passes without the compiler's having seen it, the compiler would pass as well:
 * tried on generated files that were tampered with. {@code -Dspecfit.fuzz.rounds=100000} tries
 * more.
 */
class MutatedSourcesTest {
  private static final List<String> CASES = List.of("hostile", "enums", "unions", "paging");
  private static final int ROUNDS = Integer.getInteger("specfit.fuzz.rounds", 1000);
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|\\w+|/\\*\\*|\\*/|//|\\S");
  private static final List<String> FRAGMENTS =
      List.of(
          "*/",
          "/*",
          "//",
          "\"",
          "'",
          "\\",
          "\"\"\"",
          "{",
          "}",
          "(",
          ")",
          ";",
          ",",
          ".",
          "&&",
          "evil",
          "\"evil\"",
          "static {}",
          "{}",
          "int evil;",
          "void evil() {}",
          "class Evil {}",
          "record Evil(int evil) {}",
          "enum Evil { EVIL }",
          "@interface Evil {}",
          "new Object() { int evil; }",
          "Object o = new Object() { int evil; };",
          "x -> { class Evil {} }",
          "\" + \"",
          "@Evil(\"evil\")",
          "*/ int evil; /*",
          "\"; int evil; //",
          "008",
          "99999999999");

  private static final List<GeneratedFile> FILES = new ArrayList<>();
  private static final LongSet SEEN = new LongSet();

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  @BeforeAll
  static void generate() {
    for (String name : CASES) {
      Path folder = Path.of("src/test/resources/golden", name).toAbsolutePath();
      var loaded =
          SpecLoader.load(SpecRequest.of(folder.resolve("openapi.yaml")).withBaseDirectory(folder));
      var api = ApiReader.read(loaded.documents(), Selection.ALL).api();
      var named = NameResolver.resolve(api, NamesFile.EMPTY, new NamingOptions("Acme")).named();
      var options = new EmitOptions("com.acme." + name, "Acme", null, Map.of());
      ClientEmitter.emit(named, options).files().stream()
          .filter(file -> file.kind() == GeneratedFile.Kind.JAVA)
          .filter(file -> !file.path().endsWith("package-info.java"))
          .forEach(FILES::add);
    }
    for (GeneratedFile file : FILES) {
      SourceScan.shapes(file).ifPresent(SEEN::addAll);
    }
  }

  @Test
  void theScanPassesWhatWasGenerated() {
    assertThat(FILES).allMatch(file -> SourceScan.shapes(file).isPresent());
    assertThat(SourceCheck.check(FILES)).isEmpty();
  }

  @Test
  void whatTheScanPassesTheCompilerPasses() {
    Random random = new Random(20);
    int passed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      GeneratedFile mutant = mutant(random);
      if (!SourceText.check(mutant).isEmpty()
          || SourceScan.shapes(mutant).map(SEEN::lacksAny).orElse(true)) {
        continue;
      }
      passed++;
      assertThat(ParsedSources.check(compiler, List.of(mutant)))
          .as("round %d\n%s", round, mutant.content())
          .extracting(Diagnostic::format)
          .isEmpty();
    }
    assertThat(passed).as("how many of the mutants are harmless").isPositive();
  }

  private static GeneratedFile mutant(Random random) {
    GeneratedFile file = any(FILES, random);
    StringBuilder text = new StringBuilder(file.content());
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      int[] place = place(text.toString(), random);
      GeneratedFile other = random.nextBoolean() ? file : any(FILES, random);
      int[] there = place(other.content(), random);
      String token = other.content().substring(there[0], there[1]);
      switch (random.nextInt(5)) {
        case 0 -> text.delete(place[0], place[1]);
        case 1 -> text.insert(place[0], text.substring(place[0], place[1]) + " ");
        case 2 -> text.replace(place[0], place[1], token);
        case 3 -> text.insert(place[0], token + " ");
        default -> text.insert(place[0], any(FRAGMENTS, random) + " ");
      }
    }
    return new GeneratedFile(file.path(), text.toString(), file.kind(), file.expected());
  }

  private static int[] place(String text, Random random) {
    Matcher token = TOKEN.matcher(text);
    if (!token.find(random.nextInt(text.length()))) {
      token.find(0);
    }
    return new int[] {token.start(), token.end()};
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
