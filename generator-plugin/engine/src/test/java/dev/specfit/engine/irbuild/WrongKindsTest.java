package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list where an object belongs, a text where a schema belongs: lived with, and told. */
class WrongKindsTest {
  @Test
  void partsOfAnOperationThatCannotBeReadAreTold() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                GET: {responses: {'200': {description: ok}}}
                put: text
                post:
                  tags: hello
                  requestBody:
                  parameters:
                    - null
                    - {name: q, in: query, required: true, schema: [a]}
                    - {name: body, in: body}
                  responses:
                    default:
                    '200': {description: ok, content: {application/json: , text/csv: {schema: x}}}
              /b: {get: {parameters: {q: {in: query}}, responses: []}}
              /c: []
            """);

    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] not-an-operation: `GET` of `/a` is none of the methods that OpenAPI has,"
                + " which are in lower case (spec.yaml:5:10)",
            "[WARNING] not-an-operation: `/c` is a list, not an object with operations"
                + " (spec.yaml:18:7)",
            "[WARNING] wrong-kind: `put` is a text, not an object; it is ignored (spec.yaml:6:10)",
            "[WARNING] wrong-kind: `tags` is a text, not a list; it is ignored (spec.yaml:8:13)",
            "[WARNING] wrong-kind: `parameters/0` is null, not an object; it is ignored"
                + " (spec.yaml:11:11)",
            "[WARNING] wrong-kind: `schema` is a list, not an object; it is ignored"
                + " (spec.yaml:12:56)",
            "[WARNING] wrong-kind: `default` is null, not an object; it is ignored"
                + " (spec.yaml:15:17)",
            "[WARNING] wrong-kind: `application/json` is null, not an object; it is ignored"
                + " (spec.yaml:16:61)",
            "[WARNING] wrong-kind: `schema` is a text, not an object; it is ignored"
                + " (spec.yaml:16:83)",
            "[WARNING] wrong-kind: `parameters` is an object, not a list; it is ignored"
                + " (spec.yaml:17:26)",
            "[WARNING] wrong-kind: `responses` is a list, not an object; it is ignored"
                + " (spec.yaml:17:55)",
            "[WARNING] invalid-parameter: a parameter needs a `name` and"
                + " `in: path|query|header|cookie`; found name `body` in `body` (spec.yaml:13:11)",
            "[WARNING] invalid-openapi: `paths.'/a'(post).responses.default.description` is missing"
                + " (spec.yaml:15:17)",
            "[WARNING] no-responses: `get b` declares no response (spec.yaml:17:13)");
    IrOperation post = result.api().operations().get(0);
    assertThat(post.parameters()).extracting(IrParameter::wireName).containsExactly("q");
    assertThat(post.responses()).extracting(IrResponse::status).containsExactly("default", "200");
    assertThat(post.responses().get(1).contents()).hasSize(2);
  }

  @Test
  void headersThatHttpCannotNameAreLeftOut() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  parameters:
                    - {name: 'X Trace:', in: header, schema: {type: string}}
                    - {name: X-Länge, in: header, schema: {type: string}}
                    - {name: X_Trace.id, in: header, schema: {type: string}}
                  responses: {'204': {description: d}}
            """);

    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] invalid-parameter: no HTTP header can be named `X Trace:`; the parameter is"
                + " left out (spec.yaml:7:11)",
            "[WARNING] invalid-parameter: no HTTP header can be named `X-Länge`; the parameter is"
                + " left out (spec.yaml:8:11)");
    assertThat(result.api().operations().get(0).parameters())
        .extracting(IrParameter::wireName)
        .containsExactly("X_Trace.id");
  }

  @Test
  void keywordsThatCannotBeReadAreTold() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              required: true
              properties:
                a:
                b: text
                c: {enum: x}
                d: {type: object, properties: [a]}
                e: {allOf: {type: string}, type: string}
                f: {anyOf: [{type: string}, x]}
                g: {additionalProperties: x}
                h: {type: array, items:}
                i: true
                j: {type: string, pattern: 0}
            """);

    assertThat(Specs.diagnostics(result))
        .filteredOn(message -> message.contains("wrong-kind"))
        .containsExactly(
            "[WARNING] wrong-kind: `required` is a boolean, not a list; it is ignored"
                + " (spec.yaml:17:17)",
            "[WARNING] wrong-kind: `a` is null, not an object; it is ignored (spec.yaml:19:11)",
            "[WARNING] wrong-kind: `b` is a text, not an object; it is ignored (spec.yaml:20:12)",
            "[WARNING] wrong-kind: `enum` is a text, not a list; it is ignored (spec.yaml:21:19)",
            "[WARNING] wrong-kind: `properties` is a list, not an object; it is ignored"
                + " (spec.yaml:22:39)",
            "[WARNING] wrong-kind: `allOf` is an object, not a list; it is ignored"
                + " (spec.yaml:23:20)",
            "[WARNING] wrong-kind: `anyOf/1` is a text, not an object; it is ignored"
                + " (spec.yaml:24:37)",
            "[WARNING] wrong-kind: `additionalProperties` is a text, not an object; it is ignored"
                + " (spec.yaml:25:35)",
            "[WARNING] wrong-kind: `pattern` is a number, not a text; it is ignored"
                + " (spec.yaml:28:36)");
    assertThat(Specs.rootProperties(result))
        .isEqualTo(
            Map.of(
                "a", "JSON_ANY?",
                "b", "JSON_ANY?",
                "c", "JSON_ANY?",
                "d", "JSON_OBJECT",
                "e", "STRING",
                "f", "STRING",
                "g", "JSON_OBJECT",
                "h", "JSON_ARRAY",
                "j", "STRING",
                "i", "JSON_ANY?"));
  }
}
