package dev.specfit.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.irbuild.ApiReader;
import dev.specfit.engine.normalize.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random edits of whole documents, from fixed seeds. The documents aren't part of the project:
 * their folder is {@code -Dspecfit.corpus}. {@code -Dspecfit.corpus.all=true} takes all of them
 * instead of the small ones, {@code -Dspecfit.corpus.seeds} is the number of edits of each.
 */
@NullUnmarked
@Tag("corpus")
class NamesOverDocumentsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("specfit.corpus", "../../../shared/corpus"))
          .toAbsolutePath()
          .normalize();
  private static final int SEEDS = Integer.getInteger("specfit.corpus.seeds", 2);

  static Stream<String> documents() {
    Stream<String> some =
        Stream.of(
            "museum.yaml",
            "petstore.yaml",
            "readme-parameters-style-31.json",
            "twilio-conversations.yaml",
            "sendcloud-v3.json",
            "box.json");
    Stream<String> more =
        Stream.of(
            "readme-server-variables.json",
            "pagerduty.json",
            "digitalocean/DigitalOcean-public.v2.yaml",
            "openai.yaml",
            "zuora.json",
            "stripe.yaml",
            "telnyx.yaml");
    return Boolean.getBoolean("specfit.corpus.all") ? Stream.concat(some, more) : some;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesStay(String name) {
    Path file = CORPUS.resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: no " + name + " in -Dspecfit.corpus");
    SpecRequest request = SpecRequest.of(file).withBaseDirectory(CORPUS);
    SpecDocument document = SpecLoader.load(request).documents().get(0);
    NamingResult before = named(document, NamesFile.EMPTY);
    NamesFile pins = NamesFile.parse("n.json", NamesFile.of(before.named()).toJson()).names();
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      String how = name + ", seed " + seed;
      IrApi reordered = read(new DocumentEdits(random, 40).reorder(document));
      assertOrderIsNoMatter(how, before, resolve(reordered, NamesFile.EMPTY));
      IrApi edited = read(new DocumentEdits(random, seed % 2 == 0 ? 200 : 40).edit(document));
      assertPinnedNamesStay(how, before, resolve(edited, pins));
      assertUnreportedNamesStay(how, before, resolve(edited, NamesFile.EMPTY));
    }
  }

  private static void assertOrderIsNoMatter(String how, NamingResult before, NamingResult after) {
    assertThat(changes(before, after, SurvivingNames.Excuse.NONE))
        .as("%s reordered", how)
        .isEmpty();
    assertThat(after.diagnostics())
        .extracting(diagnostic -> diagnostic.message())
        .as("%s reordered", how)
        .containsExactlyElementsOf(
            before.diagnostics().stream().map(diagnostic -> diagnostic.message()).toList());
  }

  private static void assertPinnedNamesStay(String how, NamingResult before, NamingResult after) {
    SurvivingNames.Excuse split =
        SurvivingNames.Excuse.of(after, List.of(NamingDiagnostic.GROUP_SPLIT));
    assertThat(changes(before, after, split)).as("%s, pinned", how).isEmpty();
    assertThat(after.diagnostics())
        .as("%s, pinned", how)
        .noneMatch(diagnostic -> diagnostic.id() == NamingDiagnostic.INVALID_PIN);
  }

  private static void assertUnreportedNamesStay(
      String how, NamingResult before, NamingResult after) {
    List<NamingDiagnostic> reports =
        List.of(
            NamingDiagnostic.NAME_COLLISION,
            NamingDiagnostic.NAME_COUNTED,
            NamingDiagnostic.SHAPES_MERGED);
    SurvivingNames.Excuse excuse =
        SurvivingNames.Excuse.of(before, reports).or(SurvivingNames.Excuse.of(after, reports));
    assertThat(changes(before, after, excuse)).as("%s, not pinned", how).isEmpty();
  }

  private static List<String> changes(
      NamingResult before, NamingResult after, SurvivingNames.Excuse excuse) {
    Map<SurvivingNames.Key, String> was = SurvivingNames.of(before.named());
    List<String> changes = new ArrayList<>();
    SurvivingNames.of(after.named())
        .forEach(
            (key, name) -> {
              String old = was.get(key);
              if (old != null && !old.equals(name) && !excuse.covers(key)) {
                changes.add(key + ": " + old + " became " + name);
              }
            });
    return changes;
  }

  private static NamingResult named(SpecDocument document, NamesFile pins) {
    return resolve(read(document), pins);
  }

  private static IrApi read(SpecDocument document) {
    return ApiReader.read(List.of(document), Selection.ALL).api();
  }

  private static NamingResult resolve(IrApi api, NamesFile pins) {
    return NameResolver.resolve(api, pins, new NamingOptions("Acme"));
  }
}
