package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrArrayStyles;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrRequires;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrType;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationReaderTest {
  @Test
  void styleAndExplodeAreThoseThatTakeEffect() {
    ApiReadResult result =
        Specs.operation(
            "/a/{id}",
            """
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: q, in: query, schema: {type: array, items: {type: string}}}
              - {name: pipes, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}
              - {name: tight, in: query, explode: false, schema: {type: array, items: {type: string}}}
              - {name: deep, in: query, style: deepObject, schema: {type: object, properties: {x: {type: string}}}}
              - {name: X-H, in: header, schema: {type: string}}
              - {name: c, in: cookie, schema: {type: string}}
              - {name: j, in: query, content: {application/json: {schema: {type: object, properties: {y: {type: string}}}}}}
              - {name: odd, in: header, style: deepObject, schema: {type: string}}
              - {name: file, in: query, schema: {type: string, format: binary}}
              - {name: files, in: query, schema: {type: array, items: {type: string, format: binary}}}
              - {name: r, in: query, allowReserved: true, deprecated: true}
            """);
    IrOperation operation = Specs.onlyOperation(result);
    assertThat(operation.parameters().stream().map(OperationReaderTest::text))
        .containsExactly(
            "id in PATH: STRING, SIMPLE, required",
            "q in QUERY: [STRING], FORM exploded",
            "pipes in QUERY: [STRING], PIPE_DELIMITED",
            "tight in QUERY: [STRING], FORM",
            "deep in QUERY: /paths/~1a~1{id}/get/parameters/query:deep/schema,"
                + " DEEP_OBJECT exploded",
            "X-H in HEADER: STRING, SIMPLE",
            "c in COOKIE: STRING, FORM exploded",
            "j in QUERY: /paths/~1a~1{id}/get/parameters/query:j/content/application~1json/schema,"
                + " FORM exploded, application/json",
            "odd in HEADER: STRING, SIMPLE",
            "file in QUERY: STRING, FORM exploded",
            "files in QUERY: [STRING], FORM exploded",
            "r in QUERY: STRING, FORM exploded");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] undefined-style: style `deepObject` is not defined in `header`; its default"
                + " is used (spec.yaml:17:42)",
            "[WARNING] parameter-without-schema: parameter `r` has neither `schema` nor `content`;"
                + " it becomes a string (spec.yaml:20:11)");
    assertThat(
            Specs.declaration(result, "/paths/~1a~1{id}/get/parameters/query:deep/schema")
                .nameHint()
                .own())
        .isEqualTo("call deep");
  }

  @Test
  void whatTheStyleTableLeavesOpenIsReported() {
    ApiReadResult result =
        Specs.operation(
            "/a",
            """
            parameters:
              - {name: a, in: query, style: spaceDelimited, explode: true, schema: {type: array, items: {type: string}}}
              - {name: b, in: query, style: pipeDelimited, schema: {type: integer}}
              - {name: c, in: query, style: deepObject, explode: true, schema: {type: array, items: {type: string}}}
              - {name: d, in: query, style: deepObject, explode: false, schema: {type: object, properties: {x: {type: string}}}}
              - {name: e, in: query, style: deepObject, x-specfit-array-style: repeat, schema: {type: array, items: {type: string}}}
              - {name: f, in: query, style: shouted, schema: {type: string}}
              - {name: g, in: query, x-specfit-array-style: pipes, schema: {type: array, items: {type: string}}}
              - {name: h, in: query, content: {application/xml: {schema: {type: object}}}}
            """);
    List<IrParameter> parameters = Specs.onlyOperation(result).parameters();
    assertThat(parameters.get(4).arrays())
        .isEqualTo(new IrArrayStyles(IrArrayStyles.Kind.REPEAT, List.of()));
    assertThat(parameters.get(6).arrays()).isNull();
    assertThat(parameters.get(7).type().type()).isEqualTo(new IrType.Scalar(IrScalarKind.STRING));
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] invalid-openapi: `paths.'/a'(get).parameters.[f].style` is not of type"
                + " `StyleEnum` (spec.yaml:14:39)",
            "[WARNING] undefined-style: style `spaceDelimited` is not defined with `explode: true`;"
                + " each item is sent as a parameter of its own (spec.yaml:9:39)",
            "[WARNING] undefined-style: style `pipeDelimited` is not defined for a single value; it"
                + " is sent as `name=value` (spec.yaml:10:39)",
            "[WARNING] undefined-style: style `deepObject` is not defined for an array; it is sent"
                + " as `name[0]=value`, unless `x-specfit-array-style` says otherwise"
                + " (spec.yaml:11:39)",
            "[WARNING] undefined-style: style `deepObject` is not defined with `explode: false`; it"
                + " is sent as `name[property]=value` (spec.yaml:12:39)",
            "[WARNING] undefined-style: style `shouted` is not defined in `query`; its default is"
                + " used (spec.yaml:14:39)",
            "[WARNING] invalid-extension: `x-specfit-array-style` takes `comma`, `repeat`,"
                + " `brackets` or `indexed` (spec.yaml:15:55)",
            "[WARNING] other-content-type: parameter `h` is `application/xml`, which isn't written"
                + " for you; it is a string, sent as given (spec.yaml:16:11)");
  }

  @Test
  void pathsAndTheirParametersAreReconciled() {
    ApiReadResult result =
        Specs.read(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a/{id}/{other}#variant:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}}
                  - {name: limit, in: query, schema: {type: string, enum: [x]}}
                get:
                  responses: {'200': {description: ok}}
                  parameters:
                    - {name: limit, in: query, schema: {type: integer}}
                    - {name: limit, in: query, schema: {type: string}}
                    - {name: stray, in: path, required: true, schema: {type: string}}
                post:
                  responses: {'200': {description: ok}}
            """);
    List<IrOperation> operations = result.api().operations();
    assertThat(operations.get(0).path()).isEqualTo("/a/{id}/{other}");
    assertThat(operations.get(0).id().path()).isEqualTo("/paths/~1a~1{id}~1{other}#variant/get");
    assertThat(operations.get(0).parameters().stream().map(OperationReaderTest::text))
        .containsExactly(
            "id in PATH: INT64, SIMPLE, required",
            "limit in QUERY: INT64, FORM exploded",
            "other in PATH: STRING, SIMPLE, required");
    assertThat(operations.get(1).parameters().stream().map(OperationReaderTest::text))
        .containsExactly(
            "id in PATH: INT64, SIMPLE, required",
            "limit in QUERY: /paths/~1a~1{id}~1{other}#variant/parameters/query:limit/schema,"
                + " FORM exploded",
            "other in PATH: STRING, SIMPLE, required");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] repeated-parameter: `query:limit` is declared twice for one operation; the"
                + " first is taken (spec.yaml:12:11)",
            "[WARNING] stray-path-parameter: path parameter `stray` is not in"
                + " `/a/{id}/{other}#variant`; it is left out (spec.yaml:13:11)",
            "[WARNING] undeclared-path-variable: `{other}` in `/a/{id}/{other}#variant` has no"
                + " parameter; it becomes a string (spec.yaml:9:7)",
            "[WARNING] undeclared-path-variable: `{other}` in `/a/{id}/{other}#variant` has no"
                + " parameter; it becomes a string (spec.yaml:15:7)",
            "[WARNING] path-with-fragment: `/a/{id}/{other}#variant` has a fragment or a query;"
                + " requests go to `/a/{id}/{other}` (spec.yaml:9:7)",
            "[WARNING] path-with-fragment: `/a/{id}/{other}#variant` has a fragment or a query;"
                + " requests go to `/a/{id}/{other}` (spec.yaml:15:7)");
  }

  @Test
  void aFixedQueryOfAPathIsSent() {
    ApiReadResult result = Specs.operation("/a?beta=true", "deprecated: true");
    assertThat(Specs.onlyOperation(result).path()).isEqualTo("/a?beta=true");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] path-with-fragment: `/a?beta=true` has a fragment or a query; requests go to"
                + " `/a?beta=true` (spec.yaml:6:7)");
  }

  @Test
  void headersOfSecurityAndTransportAreLeftOut() {
    ApiReadResult result =
        Specs.operation(
            "/a",
            """
            parameters:
              - {name: Authorization, in: header, schema: {type: string}}
              - {name: Accept-Encoding, in: header, schema: {type: string}}
              - {name: content-encoding, in: header, schema: {type: string}}
              - {name: X-Track, in: header, schema: {type: string}}
            """);
    IrOperation operation = Specs.onlyOperation(result);
    assertThat(operation.parameters()).extracting(IrParameter::wireName).containsExactly("X-Track");
    assertThat(operation.security().get(0).schemes()).containsExactly("bearerAuth");
    assertThat(result.api().securitySchemes())
        .extracting(IrSecurityScheme::kind)
        .containsExactly(IrSecurityScheme.Kind.BEARER);
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] header-owned-by-security: `spec` asks for `Authorization` headers and"
                + " declares no security scheme; `bearerAuth` (HTTP bearer) is taken for it."
                + " Declare the scheme in an overlay if that is wrong (spec.yaml:9:11)",
            "[WARNING] header-owned-by-security: header parameter `Authorization` is the security"
                + " scheme's business and is left out (spec.yaml:9:11)",
            "[WARNING] header-owned-by-http: header parameter `Accept-Encoding` is the HTTP"
                + " client's business and is left out (spec.yaml:10:11)",
            "[WARNING] header-owned-by-http: header parameter `content-encoding` is the HTTP"
                + " client's business and is left out (spec.yaml:11:11)");
  }

  @Test
  void anIdempotencyHeaderIsOneThatHttpCanName() {
    ApiReadResult result = Specs.operation("/a", "x-specfit-idempotency: \"Key: 1\\nEvil\"\n");

    assertThat(Specs.onlyOperation(result).idempotencyHeader()).isNull();
    assertThat(Specs.diagnostics(result))
        .singleElement()
        .asString()
        .startsWith(
            "[WARNING] invalid-extension: `x-specfit-idempotency` takes the name of a header, and"
                + " no HTTP header can be named `Key: 1");
  }

  @Test
  void extensionsAreReadAndWrongOnesReported() {
    ApiReadResult result =
        Specs.operation(
            "/a",
            """
            x-specfit-name: listThings
            x-specfit-idempotency: Idempotency-Key
            x-specfit-failure: {property: meta.success, equals: false, reasons: reasons}
            x-specfit-unheard: 1
            parameters:
              - {name: page, in: query, schema: {type: integer}, x-specfit-requires: size}
              - {name: size, in: query, schema: {type: integer}, x-specfit-name: length}
              - {name: sort, in: query, schema: {type: string, enum: [a]}, x-specfit-name: Order}
              - {name: x, in: query, schema: {type: string}, x-specfit-requires: y}
              - {name: z, in: query, schema: {type: string}, x-specfit-requires: {no: 1}}
            """);
    IrOperation operation = Specs.onlyOperation(result);
    assertThat(operation.explicitName()).isEqualTo("listThings");
    assertThat(operation.idempotencyHeader()).isEqualTo("Idempotency-Key");
    assertThat(operation.failure())
        .hasToString("IrFailure[property=[meta, success], failedText=false, reasons=[reasons]]");
    assertThat(operation.requires()).containsExactly(new IrRequires("page", "size"));
    assertThat(operation.parameters().get(1).explicitName()).isEqualTo("length");
    assertThat(operation.parameters().get(2).explicitName()).isNull();
    assertThat(result.api().types().get(0).nameHint().explicit()).isEqualTo("Order");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] unknown-extension: `x-specfit-unheard` is no extension of Specfit's"
                + " (spec.yaml:11:26)",
            "[WARNING] invalid-extension: `x-specfit-requires` takes a parameter's name or a list"
                + " of names (spec.yaml:17:76)",
            "[WARNING] invalid-extension: `x-specfit-requires` of `x` names `y`, which the"
                + " operation hasn't (spec.yaml:6:7)");
  }

  private static String text(IrParameter p) {
    return p.wireName()
        + " in "
        + p.in()
        + ": "
        + Specs.text(p.type())
        + ", "
        + p.style()
        + (p.explode() ? " exploded" : "")
        + (p.required() ? ", required" : "")
        + (p.contentType() == null ? "" : ", " + p.contentType());
  }

  @Test
  void aPathParameterThatIsInTheQueryIsAQueryParameter() {
    ApiReadResult result =
        Specs.operation(
            "/a/{id}?lat={latitude}&kind=all&{sort}&key={id}",
            """
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: latitude, in: path, required: true, style: label, schema: {type: number}}
              - {name: sort, in: path, required: true, schema: {type: string}}
            """);
    IrOperation operation = Specs.onlyOperation(result);
    assertThat(operation.path()).isEqualTo("/a/{id}?kind=all");
    assertThat(operation.parameters().stream().map(OperationReaderTest::text))
        .containsExactly(
            "id in PATH: STRING, SIMPLE, required",
            "lat in QUERY: DECIMAL, FORM exploded, required",
            "sort in QUERY: STRING, FORM exploded, required");
    assertThat(Specs.diagnostics(result))
        .contains(
            "[INFO] path-parameter-in-query: path parameter `latitude` is in the query of"
                + " `/a/{id}?lat={latitude}&kind=all&{sort}&key={id}`; it is sent as query"
                + " parameter `lat` (spec.yaml:10:11)");
  }

  @Test
  void twoVariablesOfOneNameInTheQueryAreOneParameter() {
    ApiReadResult result =
        Specs.operation(
            "/a?id={x}&id={y}",
            """
            parameters:
              - {name: x, in: path, required: true, schema: {type: string}}
              - {name: y, in: path, required: true, schema: {type: string}}
            """);
    assertThat(Specs.onlyOperation(result).parameters())
        .extracting(IrParameter::wireName)
        .containsExactly("id");
    assertThat(Specs.diagnostics(result))
        .contains(
            "[WARNING] stray-path-parameter: path parameter `y` is not in `/a?id={x}&id={y}`; it"
                + " is left out (spec.yaml:10:11)");
  }

  @Test
  void aQueryOfAPathThatAParameterDeclaresIsSaidOnce() {
    ApiReadResult result =
        Specs.operation(
            "/a?view=status&page=1&lat={lat}",
            """
            parameters:
              - {name: view, in: query, schema: {type: string, enum: [status]}}
              - {name: page, in: query, schema: {type: integer}}
              - {name: lat, in: query, schema: {type: number}}
              - {name: lat, in: path, required: true, schema: {type: number}}
            """);
    IrOperation operation = Specs.onlyOperation(result);
    assertThat(operation.path()).isEqualTo("/a?view=status");
    assertThat(operation.parameters().stream().map(IrParameter::wireName))
        .containsExactly("page", "lat");
    assertThat(Specs.diagnostics(result))
        .contains(
            "[WARNING] repeated-parameter: `query:view` can only be what"
                + " `/a?view=status&page=1&lat={lat}` says already; it is left out"
                + " (spec.yaml:9:11)",
            "[WARNING] stray-path-parameter: path parameter `lat` is not in"
                + " `/a?view=status&page=1&lat={lat}`; it is left out (spec.yaml:12:11)");
  }
}
