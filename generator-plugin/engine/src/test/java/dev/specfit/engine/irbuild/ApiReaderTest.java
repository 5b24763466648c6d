package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrDump;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.normalize.Selection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ApiReaderTest {
  private static final String SHOP =
      """
      openapi: 3.1.0
      info: {title: Shop, version: 1.10}
      servers:
        - url: https://{region}.shop.test
          variables: {region: {default: eu, enum: [eu, us]}}
      security: [{key: []}]
      paths:
        /items:
          get:
            operationId: ListItems
            tags: [Items]
            responses:
              '200': {$ref: '#/components/responses/ItemList'}
              4xx:
                description: bad
                content: {application/problem+json: {schema: {type: object, properties: {code: {type: string}}}}}
          post:
            operationId: CreateItem
            tags: [Items]
            security: []
            requestBody:
              required: true
              content:
                application/json: {schema: {$ref: '#/components/schemas/NewItem'}}
                multipart/form-data:
                  schema: {type: object, properties: {file: {type: string, format: binary}}}
                  encoding: {file: {contentType: image/png}}
            responses:
              '201': {description: made, headers: {Location: {schema: {type: string}}}}
        /orders/{id}:
          get:
            operationId: GetOrder
            tags: [Orders]
            security: [{ghost: []}, {key: []}, {}]
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses:
              '200':
                description: ok
                content:
                  application/pdf: {schema: {type: string, format: binary}}
                  text/plain: {schema: {type: string}}
                  application/xml: {}
      webhooks:
        itemSold:
          post:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
            responses: {'200': {description: ok}}
      components:
        responses:
          ItemList:
            description: ok
            content:
              application/json:
                schema: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
        schemas:
          Item: {type: object, properties: {id: {type: string, readOnly: true}}}
          NewItem: {type: object, properties: {secret: {type: string, writeOnly: true}}}
          Unused: {type: object, properties: {x: {type: string}}}
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
      """;

  @Test
  void aWholeDocumentIsRead() {
    ApiReadResult result = Specs.read(SHOP);
    assertThat(result.api().version()).isEqualTo("1.10");
    assertThat(result.api().servers().get(0).variables().get(0).values())
        .containsExactly("eu", "us");
    assertThat(Specs.paths(result))
        .containsExactlyInAnyOrder(
            "/components/responses/ItemList/content/application~1json/schema",
            "/paths/~1items/get/responses/4xx/content/application~1problem+json/schema",
            "/components/schemas/NewItem",
            "/paths/~1items/post/requestBody/content/multipart~1form-data/schema",
            "/components/schemas/Item");
    IrOperation list = result.api().operations().get(0);
    assertThat(list.security().get(0).schemes()).containsExactly("key");
    assertThat(list.responses().get(1).status()).isEqualTo("4XX");
    IrOperation create = result.api().operations().get(1);
    assertThat(create.security()).isEmpty();
    assertThat(create.responses().get(0).headers().get(0).name()).isEqualTo("Location");
    assertThat(Objects.requireNonNull(create.body()).contents())
        .extracting(IrContent::kind)
        .containsExactly(IrContent.Kind.JSON, IrContent.Kind.MULTIPART);
    IrOperation order = result.api().operations().get(2);
    assertThat(order.security().stream().map(r -> r.schemes()))
        .containsExactly(List.of("key"), List.of());
    assertThat(order.responses().get(0).contents())
        .extracting(IrContent::kind)
        .containsExactly(IrContent.Kind.BINARY, IrContent.Kind.TEXT, IrContent.Kind.BINARY);
    assertThat(result.api().webhooks().get(0).name()).isEqualTo("itemSold");
    IrDeclaration.Model item =
        (IrDeclaration.Model) Specs.declaration(result, "/components/schemas/Item");
    assertThat(item.properties().get(0).readOnly()).isTrue();
    assertThat(item.requestOnly()).isFalse();
    assertThat(
            ((IrDeclaration.Model) Specs.declaration(result, "/components/schemas/NewItem"))
                .requestOnly())
        .isTrue();
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] xml-as-bytes: `application/xml` isn't typed; the body is handed over as"
                + " bytes (spec.yaml:42:30)",
            "[WARNING] undefined-security-scheme: security scheme `ghost`, which 1 operation"
                + " asks for, isn't declared; that alternative is left out; declared are `key`"
                + " (spec.yaml:34:18)");
  }

  @Test
  void nameHintsOfInlineTypesSpeakOfTheOperation() {
    ApiReadResult result = Specs.read(SHOP);
    assertThat(own(result, "/components/responses/ItemList/content/application~1json/schema"))
        .isEqualTo("ItemList");
    assertThat(
            own(
                result,
                "/paths/~1items/get/responses/4xx/content/application~1problem+json/schema"))
        .isEqualTo("ListItems Client Error Response");
    assertThat(own(result, "/paths/~1items/post/requestBody/content/multipart~1form-data/schema"))
        .isEqualTo("CreateItem Request");
  }

  private static String own(ApiReadResult result, String path) {
    return Specs.declaration(result, path).nameHint().own();
  }

  @Test
  void selectionPrunesWhatIsNotReached() {
    ApiReadResult byTag = Specs.read(Selection.parse(List.of("tag:Orders"), List.of()), SHOP);
    assertThat(byTag.api().operations())
        .extracting(IrOperation::operationId)
        .containsExactly("GetOrder");
    assertThat(byTag.api().types()).isEmpty();
    assertThat(byTag.api().webhooks()).isEmpty();

    ApiReadResult mixed =
        Specs.read(
            Selection.parse(List.of("/items", "operationId:Get*"), List.of("method:post")), SHOP);
    assertThat(mixed.api().operations())
        .extracting(IrOperation::operationId)
        .containsExactly("ListItems", "GetOrder");
  }

  @Test
  void aSelectorThatMatchesNothingIsAnError() {
    ApiReadResult result =
        Specs.read(
            Selection.parse(List.of("tag:Items", "GET /nowhere/**"), List.of()),
            SHOP + "x-specfit-select: {exclude: ['operationId:Lost']}\n");
    assertThat(result.hasErrors()).isTrue();
    assertThat(Specs.diagnostics(result).stream().filter(d -> d.startsWith("[ERROR]")))
        .containsExactly(
            "[ERROR] selects-nothing: `operationId:Lost` in `x-specfit-select` matches no operation"
                + " and no webhook; correct or remove it (spec.yaml:61:19)",
            "[ERROR] selects-nothing: `path:/nowhere/** & method:GET` matches no operation and no"
                + " webhook; correct or remove it");
  }

  @Test
  void severalDocumentsAreOneApi() {
    String other =
        """
        openapi: 3.0.3
        info: {title: Other, version: '2'}
        servers: [{url: https://other.test}]
        paths:
          /others:
            get:
              operationId: ListItems
              responses:
                '200':
                  description: ok
                  content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}
        components:
          schemas:
            Item: {type: object, properties: {id: {type: integer}}}
          securitySchemes:
            key: {type: http, scheme: basic}
        """;
    ApiReadResult result = Specs.read(SHOP, other);
    assertThat(result.api().title()).isEqualTo("Shop");
    assertThat(result.api().operations()).hasSize(4);
    assertThat(result.api().operations().get(3).servers().get(0).url())
        .isEqualTo("https://other.test");
    assertThat(result.api().types().stream().map(type -> type.id().toString()))
        .contains("spec1#/components/schemas/Item", "spec2#/components/schemas/Item");
    assertThat(result.api().securitySchemes())
        .extracting(IrSecurityScheme::kind)
        .containsExactly(IrSecurityScheme.Kind.API_KEY_HEADER);
    assertThat(Specs.diagnostics(result))
        .contains(
            "[WARNING] repeated-operation-id: operationId `ListItems` is also that of `GET /items`"
                + " (spec2.yaml:7:7)",
            "[WARNING] conflicting-security-schemes: security scheme `key` of `spec2.yaml:16:10`"
                + " differs from that of `spec1.yaml:60:10`; the latter is taken for both");
  }

  @Test
  void theDumpIsTheSameEveryTime() {
    String dump = IrDump.toJson(Specs.read(SHOP).api());
    assertThat(dump).isEqualTo(IrDump.toJson(Specs.read(SHOP).api()));
    assertThat(dump)
        .startsWith("{\n  \"title\": \"Shop\",\n  \"version\": \"1.10\",\n  \"servers\": [\n");
  }

  @Test
  void brokenReferencesAreErrorsWithAPlace() {
    ApiReadResult result =
        Specs.schemas("Root: {type: object, properties: {a: {$ref: '#/components/schemas/Gone'}}}");
    assertThat(Specs.diagnostics(result))
        .contains(
            "[ERROR] unresolved-reference: `#/components/schemas/Gone` is not in the document;"
                + " correct the reference or add what it names (spec.yaml:15:49)");
    assertThat(Specs.rootProperties(result)).containsEntry("a", "JSON_ANY");
  }
}
