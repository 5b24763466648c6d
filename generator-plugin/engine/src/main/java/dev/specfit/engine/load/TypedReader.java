package dev.specfit.engine.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has Swagger Parser read a located document: for what it has to say about it. Nothing is resolved,
 * flattened or fetched: every {@code $ref} stays what it is.
 */
public final class TypedReader {
  private TypedReader() {}

  /** A document to be read schema by schema. */
  public static TypedDocument read(SpecDocument document) {
    SpecNode version = document.root().get("openapi");
    String text = version instanceof SpecScalar scalar ? scalar.text() : "";
    return new TypedDocument(document, !text.startsWith("3.0"));
  }

  /** Reads all of a document, the reader's complaints going to {@code findings}. */
  public static void check(SpecDocument document, Findings findings) {
    ParseOptions options = new ParseOptions();
    options.setResolve(false);
    options.setResolveFully(false);
    options.setFlatten(false);
    options.setInferSchemaType(false);
    options.setValidateInternalRefs(false);
    try {
      JsonNode tree = JacksonTree.of(document.root());
      SwaggerParseResult result = new OpenAPIDeserializer().deserialize(tree, null, options);
      if (result.getOpenAPI() == null) {
        // Its messages then are those of an exception that it caught.
        gaveUp("a value of a kind that it doesn't expect", document, findings);
        return;
      }
      @Nullable List<String> messages = result.getMessages();
      if (messages != null) {
        messages.forEach(message -> ReaderMessages.report(message, document, findings));
      }
    } catch (RuntimeException e) {
      // It casts and dereferences without looking; a document must not be able to stop us by that.
      gaveUp("`" + e.getClass().getSimpleName() + "`", document, findings);
    }
  }

  private static void gaveUp(String why, SpecDocument document, Findings findings) {
    findings.add(
        LoadProblem.UNREADABLE_OPENAPI,
        "Swagger Parser gave up because of " + why + "; the document is read schema by schema",
        document.root());
  }
}
