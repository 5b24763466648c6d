package dev.specfit.drift.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Documents as JSON that tests can change. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  static ObjectNode of(SpecDocument document) {
    return (ObjectNode) of(JsonText.of(document.root()));
  }

  static JsonNode of(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Back to a document of the same name. */
  static SpecDocument document(SpecDocument like, JsonNode root) {
    List<Object> problems = new ArrayList<>();
    SpecNode node =
        YamlReader.read(
                SourceText.of("revision.json", root.toPrettyString()),
                SpecLimits.defaults(),
                problems::add)
            .orElseThrow(() -> new AssertionError(problems.toString()));
    return new SpecDocument(like.name(), (SpecObject) node, like.slice());
  }
}
