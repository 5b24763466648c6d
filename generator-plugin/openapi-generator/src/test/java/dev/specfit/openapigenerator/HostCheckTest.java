package dev.specfit.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostCheckTest {
  @Test
  void nothingIsSaidOfWhatWasNotSet() {
    assertThat(HostSettings.check(new SpecfitCodegen())).isEmpty();
    assertThat(options(Map.of("clientName", "Pets", "groupId", "com.acme"))).isEmpty();
  }

  @Test
  void changesOfTheDocumentPointToOverlays() {
    SpecfitCodegen codegen = new SpecfitCodegen();
    codegen.openapiNormalizer().put("SIMPLIFY_ONEOF_ANYOF", "true");
    codegen.openapiNormalizer().put("FILTER", "tag:Pets");
    codegen.inlineSchemaOption().put("RESOLVE_INLINE_ENUMS", "true");

    assertThat(lines(HostSettings.check(codegen)))
        .containsExactly(
            "[WARNING] host-changes-document: `openapiNormalizer` (`FILTER`,"
                + " `SIMPLIFY_ONEOF_ANYOF`) is not followed; make the change in an overlay,"
                + " `overlays`",
            "[WARNING] host-changes-document: `inlineSchemaOptions` (`RESOLVE_INLINE_ENUMS`) is not"
                + " followed; make the change in an overlay, `overlays`");
  }

  @Test
  void otherSettingsPointToWhatSpecfitHas() {
    SpecfitCodegen codegen = new SpecfitCodegen();
    codegen.typeMapping().put("OffsetDateTime", "Instant");
    codegen.modelNameMapping().put("pet", "Animal");
    codegen.additionalProperties().put("templateDir", "templates");

    assertThat(lines(HostSettings.check(codegen)))
        .containsExactly(
            "[WARNING] host-option-not-followed: `modelNameMappings` (`pet`) is not followed; pin"
                + " names in `specfit-names.json`, or say `x-specfit-name`",
            "[WARNING] host-option-not-followed: `typeMappings` (`OffsetDateTime`) is not followed;"
                + " map formats to Java types with the additional property `typeMappings`",
            "[WARNING] host-option-not-followed: `templateDir` is not followed; its templates"
                + " aren't Specfit's; name others in `templateDirectory`");
  }

  @Test
  void optionsOfTheJavaGeneratorAreAnswered() {
    assertThat(options(Map.of("useRxJava3", "true", "openApiNullable", "false")))
        .containsExactly(
            "[INFO] host-option-done: `openApiNullable` has no effect; absent and null are always"
                + " told apart",
            "[WARNING] host-option-not-followed: `useRxJava3` is not followed; every call is a"
                + " Retrofit `Call`; adapt it, or use `toFuture()`");
  }

  @Test
  void anUnknownOptionIsNamedWithTheClosest() {
    assertThat(options(Map.of("overlay", "fix.yaml", "colour", "red")))
        .containsExactly(
            "[WARNING] unknown-host-option: `colour` is no option; remove it",
            "[WARNING] unknown-host-option: `overlay` is no option; did you mean `overlays`?");
  }

  @Test
  void packagesThatLieElsewhereAreNamed() {
    assertThat(
            options(Map.of("invokerPackage", "com.acme.pets", "modelPackage", "com.acme.pets.dto")))
        .containsExactly(
            "[WARNING] host-option-not-followed: `modelPackage` is not followed; these classes go"
                + " into `com.acme.pets.model`, by `packageName`");
  }

  private static List<String> options(Map<String, Object> properties) {
    return lines(new HostOptions().check(properties));
  }

  private static List<String> lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::format).toList();
  }
}
