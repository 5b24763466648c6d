package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes documents for tests. */
public final class Documents {
  private Documents() {}

  /** A document from its text. */
  public static SpecDocument of(String name, String text) {
    List<Object> problems = new ArrayList<>();
    SpecNode root =
        YamlReader.read(SourceText.of(name, text), SpecLimits.defaults(), problems::add)
            .orElseThrow(() -> new AssertionError(problems + "\n" + text));
    return new SpecDocument("api", (SpecObject) root);
  }

  /** A document of one operation that has a schema in one place. */
  public static SpecDocument with(SchemaPlace.Kind kind, String schema, boolean textual) {
    String media = textual ? "application/xml" : "application/json";
    String content = "\"content\":{\"" + media + "\":{\"schema\":" + schema + "}}";
    Map<SchemaPlace.Kind, String> requests =
        Map.of(
            SchemaPlace.Kind.REQUEST_BODY,
            "\"requestBody\":{" + content + "},",
            SchemaPlace.Kind.REQUEST_PARAMETER,
            parameter("query", schema),
            SchemaPlace.Kind.REQUEST_HEADER,
            parameter("header", schema));
    Map<SchemaPlace.Kind, String> responses =
        Map.of(
            SchemaPlace.Kind.RESPONSE_BODY,
            "," + content,
            SchemaPlace.Kind.RESPONSE_HEADER,
            ",\"headers\":{\"X-Thing\":{\"schema\":" + schema + "}}");
    return of(
        "api.json",
        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},"
            + "\"paths\":{\"/things\":{\"post\":{"
            + requests.getOrDefault(kind, "")
            + "\"responses\":{\"200\":{\"description\":\"OK\""
            + responses.getOrDefault(kind, "")
            + "}}}}}}");
  }

  private static String parameter(String in, String schema) {
    return "\"parameters\":[{\"in\":\"" + in + "\",\"name\":\"thing\",\"schema\":" + schema + "}],";
  }
}
