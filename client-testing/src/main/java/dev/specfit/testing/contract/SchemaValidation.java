package dev.specfit.testing.contract;

import com.networknt.schema.Error;
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

  private final PointedSchemas requests;
  private final PointedSchemas responses;

  SchemaValidation(OpenApi document, Formats formats) {
    requests = new PointedSchemas(registry(document, "readOnly", formats), ADDRESS);
    responses = new PointedSchemas(registry(document, "writeOnly", formats), ADDRESS);
  }

  private static SchemaRegistry registry(OpenApi document, String optional, Formats formats) {
    String text = DirectedSchemas.relax(document, optional).toJson();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(formats.any())
            .locale(Locale.ENGLISH)
            .build();
    return SchemaRegistry.withDialect(
        formats.in(document.is30() ? Dialects.getOpenApi30() : Dialects.getOpenApi31()),
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

  List<SchemaJudge.Violation> requestViolations(JsonPointer schema, JsonValue value) {
    return violations(requests, schema, value);
  }

  List<SchemaJudge.Violation> responseViolations(JsonPointer schema, JsonValue value) {
    return violations(responses, schema, value);
  }

  private static List<SchemaJudge.Violation> violations(
      PointedSchemas all, JsonPointer pointer, JsonValue value) {
    try {
      return all.validate(pointer, value).stream().map(SchemaValidation::violation).toList();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException("`" + pointer + "` can't be judged by: " + e, e);
    }
  }

  private static List<String> errors(PointedSchemas all, JsonPointer pointer, JsonValue value) {
    return all.validate(pointer, value).stream().map(error -> violation(error).toString()).toList();
  }

  private static SchemaJudge.Violation violation(Error error) {
    String keyword = error.getSchemaLocation().toString().substring(ADDRESS.length());
    return new SchemaJudge.Violation(
        JsonPointer.parse(error.getInstanceLocation().toString()),
        error.getMessage() + " (" + keyword + ")");
  }
}
