package dev.specfit.openapigenerator;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.api.TemplatingEngineAdapter;

/**
 * Specfit as openapi-generator's generator {@code specfit}. From the host it takes the document's
 * place and the options; it reads the document in its own way and writes what {@code
 * specfit:generate} writes. The host is then left nothing to generate.
 */
public final class SpecfitCodegen extends DefaultCodegen {
  private boolean written;

  /** A generator for one run of a host, with none of the host's own defaults. */
  public SpecfitCodegen() {
    typeMapping.clear();
    importMapping.clear();
    instantiationTypes.clear();
    languageSpecificPrimitives.clear();
    cliOptions.clear();
    for (OwnOption option : OwnOption.values()) {
      cliOptions.add(CliOption.newString(option.key(), option.help()));
    }
    // A host passes on only what is an option here, and those who move should hear of the others.
    for (MovedOption option : MovedOption.all()) {
      cliOptions.add(CliOption.newString(option.name(), "Not followed: " + option.advice()));
    }
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "specfit";
  }

  @Override
  public String getHelp() {
    return "Generates Specfit's Java client (Retrofit and Moshi, no reflection).";
  }

  /** Any: the client stands on Retrofit. */
  @Override
  public void setLibrary(String name) {
    additionalProperties.put("library", name);
  }

  /** Asked for by the host when it is about to write, and not when it runs dry. */
  @Override
  public TemplatingEngineAdapter getTemplatingEngine() {
    written = true;
    return super.getTemplatingEngine();
  }

  /** Does it all: the host calls this first, with all settings made and nothing written. */
  @Override
  public void processOpts() {
    new HostRun(this).generate(!written);
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /** Leaves nothing for the host to do in its own reading of the document. */
  @Override
  public void preprocessOpenAPI(OpenAPI document) {
    document
        .info(new Info().title("").version("0"))
        .servers(List.of(new Server().url("http://localhost")))
        .paths(new Paths())
        .components(new Components())
        .webhooks(null)
        .tags(null)
        .security(null)
        .extensions(null);
  }

  /** Without what the host says about its own support of OpenAPI 3.1. */
  @Override
  public void setOpenAPI(OpenAPI document) {
    openAPI = document;
  }

  /** Nothing is escaped: no text of the document is left to the host. */
  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  /** Nothing is escaped: no text of the document is left to the host. */
  @Override
  public String escapeQuotationMark(String input) {
    return input;
  }

  /** Not empty, or else the host writes a file of that name. */
  @Override
  public Set<String> openapiGeneratorIgnoreList() {
    return written ? Set.of(".openapi-generator-ignore") : super.openapiGeneratorIgnoreList();
  }

  /** Takes the host's notes about files away; the host calls this last. */
  @Override
  public void postProcess() {
    if (written) {
      List<String> names = List.of(getVersionMetadataFilename(), getFilesMetadataFilename());
      HostMetadata.remove(Path.of(getOutputDir()), names);
    }
  }
}
