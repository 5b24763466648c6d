package dev.specfit.testing.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import dev.specfit.document.JsonPointer;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Validates JSON against the schemas of one document, in the dialect of its version. What is only
 * read is not required in requests, what is only written not in responses.
 */
final class SchemaValidation {
  private static final String ADDRESS = "urn:specfit:document";

  private final SchemaRegistry requests;
  private final SchemaRegistry responses;

  SchemaValidation(OpenApi document, boolean formats) {
    requests = registry(document, "readOnly", formats);
    responses = registry(document, "writeOnly", formats);
  }

  private static SchemaRegistry registry(OpenApi document, String optional, boolean formats) {
    String text = DirectedSchemas.relax(document, optional).toJson();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(formats)
            .locale(Locale.ENGLISH)
            .build();
    return SchemaRegistry.withDialect(
        document.is30() ? Dialects.getOpenApi30() : Dialects.getOpenApi31(),
        builder -> builder.schemaRegistryConfig(config).schemas(Map.of(ADDRESS, text)));
  }

  /** What is wrong with a value that is sent, one line each. */
  List<String> requestErrors(Located schema, JsonValue value) {
    return errors(requests, schema.pointer(), value);
  }

  /** What is wrong with a value that is received, one line each. */
  List<String> responseErrors(Located schema, JsonValue value) {
    return errors(responses, schema.pointer(), value);
  }

  private static List<String> errors(
      SchemaRegistry registry, JsonPointer pointer, JsonValue value) {
    Schema schema = registry.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer));
    return schema.validate(JacksonTree.of(value)).stream().map(SchemaValidation::line).toList();
  }

  private static String line(Error error) {
    String at = error.getInstanceLocation().toString();
    return "%s%s (%s)"
        .formatted(
            at.isEmpty() ? "" : "at `" + at + "`: ",
            error.getMessage(),
            error.getSchemaLocation().toString().substring(ADDRESS.length()));
  }
}
