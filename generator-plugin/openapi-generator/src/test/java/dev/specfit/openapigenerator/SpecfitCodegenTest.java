package dev.specfit.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

class SpecfitCodegenTest {
  @TempDir Path temp;

  private Path spec;
  private Path output;

  @BeforeEach
  void copyTheDocument() throws Exception {
    spec = temp.resolve("pets.yaml");
    output = temp.resolve("out");
    try (var in = SpecfitCodegenTest.class.getResourceAsStream("/pets.yaml")) {
      Files.copy(Objects.requireNonNull(in), spec);
    }
  }

  @Test
  void theHostGetsWhatTheEngineWrites() throws Exception {
    run(host("com.acme.pets"));

    GenerationRequest own =
        GenerationRequest.builder(temp)
            .spec(spec)
            .packageName("com.acme.pets")
            .clientName("Pets")
            .javaDirectory(temp.resolve("own/src/main/java"))
            .resourcesDirectory(temp.resolve("own/src/main/resources"))
            .build();
    ClientGenerator.generate(own);
    Files.delete(output.resolve(".specfit-state"));
    assertThat(Trees.texts(output))
        .containsKey("src/main/java/com/acme/pets/PetsClient.java")
        .isEqualTo(Trees.texts(temp.resolve("own")));
  }

  @Test
  void aHostThatRunsDryWritesNothing() throws Exception {
    new DefaultGenerator(true).opts(host("com.acme.pets").toClientOptInput()).generate();

    assertThat(output).doesNotExist();
  }

  @Test
  void whatTheHostWouldDoToTheDocumentChangesNothing() throws Exception {
    run(host("com.acme.pets"));
    var plain = Trees.texts(output.resolve("src"));
    run(
        host("com.acme.pets")
            .addOpenapiNormalizer("FILTER", "operationId:none")
            .addInlineSchemaOption("RESOLVE_INLINE_ENUMS", "true")
            .addTypeMapping("string", "java.net.URI")
            .addGlobalProperty("models", "Pet")
            .setLibrary("retrofit2"));

    assertThat(Trees.texts(output.resolve("src"))).isEqualTo(plain);
  }

  @Test
  void anUnsoundDocumentLeavesNothingBehind() throws Exception {
    Files.writeString(spec, Files.readString(spec).replace("schemas/Pet'", "schemas/Pett'"));
    CodegenConfigurator configurator = host("com.acme.pets").setValidateSpec(false);

    assertThatThrownBy(() -> run(configurator))
        .isInstanceOf(Refusal.class)
        .hasMessage("Specfit found 1 error, see above; no file was touched")
        .satisfies(refusal -> assertThat(refusal.getStackTrace()).isEmpty());
    assertThat(output).doesNotExist();
  }

  @Test
  void aSecondClientIsKeptOutOfTheFirstOnesFolder() throws Exception {
    run(host("com.acme.pets"));
    var first = Trees.texts(output);

    assertThatThrownBy(() -> run(host("com.acme.zoo"))).isInstanceOf(Refusal.class);

    assertThat(Trees.texts(output)).isEqualTo(first);
  }

  @Test
  void aWarningAboutTheHostStopsTheRunIfItIsTo() {
    CodegenConfigurator configurator =
        host("com.acme.pets")
            .addOpenapiNormalizer("SIMPLIFY_ONEOF_ANYOF", "true")
            .addAdditionalProperty("failOnWarning", "true");

    assertThatThrownBy(() -> run(configurator))
        .hasMessage("Specfit found 1 warning, none allowed, see above; no file was touched");
    assertThat(output).doesNotExist();
  }

  @Test
  void aHostThatSaysNoPackageIsRefused() {
    assertThatThrownBy(() -> run(host("")))
        .hasMessage("Specfit found 1 error, see above; no file was touched");
    assertThat(output).doesNotExist();
  }

  @Test
  void theHostsHelpNamesAllOptions() {
    assertThat(new SpecfitCodegen().cliOptions())
        .extracting(option -> option.getOpt())
        .contains("clientName", "overlays", "useRxJava3")
        .doesNotHaveDuplicates();
  }

  private CodegenConfigurator host(String packageName) {
    return new CodegenConfigurator()
        .setGeneratorName("specfit")
        .setInputSpec(spec.toString())
        .setOutputDir(output.toString())
        .setInvokerPackage(packageName);
  }

  private static List<java.io.File> run(CodegenConfigurator configurator) {
    return new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }
}
