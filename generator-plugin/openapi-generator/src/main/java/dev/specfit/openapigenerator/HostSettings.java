package dev.specfit.openapigenerator;

import static dev.specfit.openapigenerator.HostDiagnostic.HOST_CHANGES_DOCUMENT;
import static dev.specfit.openapigenerator.HostDiagnostic.HOST_OPTION_NOT_FOLLOWED;

import dev.specfit.document.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * What a host was told beside the generator's own options: how to change the document first, how to
 * name and to map, what to write. Specfit has ways of its own for all of it.
 */
final class HostSettings {
  private static final String OVERLAY = "make the change in an overlay, `overlays`";
  private static final String PIN = "pin names in `specfit-names.json`, or say `x-specfit-name`";
  private static final String MAP =
      "map formats to Java types with the additional property `typeMappings`";
  private static final String SELECT = "select operations with `includes` and `excludes`";

  private static final List<Setting> MAPS =
      List.of(
          document("openapiNormalizer", c -> c.openapiNormalizer().keySet()),
          document("inlineSchemaOptions", c -> c.inlineSchemaOption().keySet()),
          document("inlineSchemaNameMappings", c -> c.inlineSchemaNameMapping().keySet()),
          document("injectModelVendorExtensions", c -> c.injectModelVendorExtensions().keySet()),
          new Setting("nameMappings", c -> c.nameMapping().keySet(), PIN),
          new Setting("parameterNameMappings", c -> c.parameterNameMapping().keySet(), PIN),
          new Setting("modelNameMappings", c -> c.modelNameMapping().keySet(), PIN),
          new Setting("enumNameMappings", c -> c.enumNameMapping().keySet(), PIN),
          new Setting("operationIdNameMappings", c -> c.operationIdNameMapping().keySet(), PIN),
          new Setting("reservedWordsMappings", c -> c.reservedWordsMappings().keySet(), PIN),
          new Setting("typeMappings", c -> c.typeMapping().keySet(), MAP),
          new Setting("importMappings", c -> c.importMapping().keySet(), MAP),
          new Setting("schemaMappings", c -> c.schemaMapping().keySet(), MAP),
          new Setting("instantiationTypes", c -> c.instantiationTypes().keySet(), MAP),
          new Setting("languageSpecificPrimitives", c -> c.languageSpecificPrimitives(), MAP),
          new Setting("forcedGenerateSchemas", c -> c.forcedGenerateSchemas(), SELECT),
          new Setting("openapiGeneratorIgnoreList", c -> c.getOpenapiGeneratorIgnoreList(), SELECT),
          new Setting(
              "serverVariables",
              c -> c.serverVariableOverrides().keySet(),
              "set the base URL on the client's builder"));

  private HostSettings() {}

  /** What there is to say about what the host was told. */
  static List<Diagnostic> check(CodegenConfig config) {
    List<Diagnostic> found = new ArrayList<>();
    for (Setting setting : MAPS) {
      Collection<String> said = setting.said().apply(config);
      if (!said.isEmpty()) {
        HostDiagnostic id =
            setting.advice().equals(OVERLAY) ? HOST_CHANGES_DOCUMENT : HOST_OPTION_NOT_FOLLOWED;
        found.add(notFollowed(id, setting.name() + "` (" + listed(said) + ")", setting.advice()));
      }
    }
    switches(config)
        .forEach(
            (name, advice) -> found.add(notFollowed(HOST_OPTION_NOT_FOLLOWED, name + "`", advice)));
    return found;
  }

  private static Map<String, String> switches(CodegenConfig config) {
    Map<String, String> said = new LinkedHashMap<>();
    Object templates = config.additionalProperties().get("templateDir");
    if (templates != null) {
      said.put("templateDir", "its templates aren't Specfit's; name others in `templateDirectory`");
    }
    if (config.isRemoveOperationIdPrefix()) {
      said.put("removeOperationIdPrefix", PIN);
    }
    if (config.isSkipOverwrite()) {
      said.put("skipOverwrite", "only files that Specfit wrote are ever written over");
    }
    if (config.isEnablePostProcessFile()) {
      said.put("enablePostProcessFile", "format the sources in a step of the build's own");
    }
    if (config.getIgnoreFilePathOverride() != null) {
      said.put("ignoreFileOverride", SELECT);
    }
    // A host says nothing, an empty text for all of a kind, or the names of those it wants.
    Stream.of("apis", "models", "supportingFiles")
        .filter(kind -> !String.valueOf(GlobalSettings.getProperty(kind)).matches("null|"))
        .forEach(kind -> said.put(kind, SELECT));
    return said;
  }

  private static String listed(Collection<String> keys) {
    return "`" + String.join("`, `", keys.stream().sorted().toList()) + "`";
  }

  private static Diagnostic notFollowed(HostDiagnostic id, String what, String advice) {
    return Diagnostic.of(id, "`" + what + " is not followed; " + advice);
  }

  private static Setting document(String name, Function<CodegenConfig, Collection<String>> said) {
    return new Setting(name, said, OVERLAY);
  }

  /** A setting, what it was set to, and what to do instead. */
  private record Setting(
      String name, Function<CodegenConfig, Collection<String>> said, String advice) {}
}
