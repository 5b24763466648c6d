package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One edit outside of schemas, forth and back: what is found is that, and graded each way. */
class OneEditTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "responses: {'200': {headers: {H: {schema: {}}}}}"
            + " | responses: {'200': {headers: {H: {deprecated: true, schema: {}}}}}"
            + " | COMPATIBLE response-header-deprecated | COMPATIBLE response-header-reactivated",
        "responses: {'200': {headers: {H: {required: true}}}} | responses: {'200': {headers: {H: {}}}}"
            + " | BREAKING response-header-became-optional"
            + " | COMPATIBLE response-header-became-required",
        "responses: {'200': {}} | responses: {'2XX': {}}"
            + " | COMPATIBLE response-success-status-added"
            + " | BREAKING response-success-status-removed",
        "responses: {'404': {}} | responses: {'4XX': {}}"
            + " | COMPATIBLE response-non-success-status-added"
            + " | COMPATIBLE response-non-success-status-removed",
        "parameters: [{name: q, in: query, schema: {type: integer}}]"
            + " | parameters: [{name: q, in: query}]"
            + " | COMPATIBLE request-parameter-type-generalized"
            + " | BREAKING request-parameter-type-changed",
        "parameters: [{name: q, in: query, x-group: a}]"
            + " | parameters: [{name: q, in: query, x-group: b}]"
            + " | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
        "x-group: a | x-group: b | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
        "requestBody: {content: {a/b: {examples: {x: {value: 1, summary: One.}}}}}"
            + " | requestBody: {content: {a/b: {examples: {x: {value: 1, summary: Two.}}}}}"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "requestBody: {content: {application/x-www-form-urlencoded: {encoding: {a: {}}}}}"
            + " | requestBody: {content: {application/x-www-form-urlencoded:"
            + " {encoding: {a: {contentType: text/csv}}}}}"
            + " | BREAKING request-body-encoding-content-type-changed"
            + " | BREAKING request-body-encoding-content-type-changed",
        "responses: {'200': {content: {a/b: {schema: {type: string, allOf: [{type: string}]}}}}}"
            + " | responses: {'200': {content: {a/b:"
            + " {schema: {type: string, allOf: [{type: object}]}}}}}"
            + " | BREAKING response-body-type-changed | BREAKING response-body-type-changed",
      })
  void ofAnOperationIsTold(String base, String revision, String forth, String back) {
    told(
        "paths: {/a: {get: {" + base + "}}}",
        "paths: {/a: {get: {" + revision + "}}}",
        forth,
        back);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "servers: [{url: 'https://{r}.a', variables: {r: {default: eu, enum: [eu, us]}}}]"
            + " | servers: [{url: 'https://{r}.a', variables: {r: {default: eu}}}]"
            + " | COMPATIBLE server-variable-became-not-enum"
            + " | BREAKING server-variable-became-enum",
        "servers: [{url: 'https://a', description: One.}] | servers: [{url: 'https://a'}]"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "tags: [{name: a, description: One.}] | tags: [{name: a, description: Two.}]"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "servers: [{url: 'https://{r}.a', variables: {r: {default: eu, description: One.}}}]"
            + " | servers: [{url: 'https://{r}.a', variables: {r: {default: eu}}}]"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "info: {version: '1'} | info: {title: ''}"
            + " | COMPATIBLE api-version-changed | COMPATIBLE api-version-changed",
        "tags: [{name: a}] | tags: [{name: a}, {name: b}]"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "info: {license: {name: MIT}} | info: {license: {name: ISC}}"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "x-group: a | tags: [] | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
      })
  void ofTheDocumentIsTold(String base, String revision, String forth, String back) {
    told("paths: {}\n" + base, "paths: {}\n" + revision, forth, back);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "parameters: [{name: q, in: query, schema: {type: string}}]"
            + " | parameters: [{name: q, in: query, required: true, schema: {type: string}}]"
            + " | COMPATIBLE webhook-parameter-became-required"
            + " | BREAKING webhook-parameter-became-optional",
        "parameters: [{name: q, in: query, schema: {type: string}}]"
            + " | parameters: [{name: q, in: query, schema: {type: string, maxLength: 9}}]"
            + " | COMPATIBLE response-header-max-length-set"
            + " | BREAKING response-header-max-length-unset",
        "parameters: [{name: q, in: query}] | parameters: [{name: q, in: query, deprecated: true}]"
            + " | COMPATIBLE webhook-parameter-deprecated"
            + " | COMPATIBLE webhook-parameter-reactivated",
        "parameters: [{name: max_age, in: query}] | parameters: [{name: maxAge, in: query}]"
            + " | BREAKING webhook-parameter-renamed | BREAKING webhook-parameter-renamed",
        "parameters: [{name: q, in: query}] | parameters: [{name: q, in: header}]"
            + " | BREAKING webhook-parameter-in-changed | BREAKING webhook-parameter-in-changed",
        "parameters: [{name: q, in: query}] | parameters: [{name: q, in: query, explode: false}]"
            + " | BREAKING webhook-parameter-style-changed"
            + " | BREAKING webhook-parameter-style-changed",
        "parameters: [{name: q, in: query, description: One.}]"
            + " | parameters: [{name: q, in: query, description: Two.}]"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "responses: {'200': {}} | responses: {'200': {}, '410': {}}"
            + " | COMPATIBLE webhook-answer-added | CAUTION webhook-answer-removed",
        "responses: {'200': {}} | responses: {'200': {headers: {H: {required: true}}}}"
            + " | CAUTION webhook-answer-headers-changed"
            + " | CAUTION webhook-answer-headers-changed",
        "responses: {'200': {content: {text/csv: {schema: {type: string}}}}}"
            + " | responses: {'200': {content: {text/csv: {schema: {type: string, maxLength: 9}}}}}"
            + " | CAUTION request-body-max-length-set | COMPATIBLE request-body-max-length-unset",
        "operationId: a | operationId: b | COMPATIBLE api-operation-id-removed"
            + " | COMPATIBLE api-operation-id-removed",
        "tags: [a] | tags: [a, b] | COMPATIBLE api-tag-added | COMPATIBLE api-tag-removed",
        "x-group: a | x-group: b | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
        "security: [{k: []}] | security: []"
            + " | CAUTION webhook-security-changed | CAUTION webhook-security-changed",
      })
  void ofAWebhookIsTold(String base, String revision, String forth, String back) {
    told(
        "paths: {}\nwebhooks: {born: {post: {" + base + "}}}",
        "paths: {}\nwebhooks: {born: {post: {" + revision + "}}}",
        forth,
        back);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "securitySchemes: {k: {type: apiKey, in: header, name: a}}"
            + " | securitySchemes: {k: {type: apiKey, in: query, name: a}}"
            + " | COMPATIBLE api-security-component-changed"
            + " | COMPATIBLE api-security-component-changed",
        "securitySchemes: {k: {type: apiKey, in: header, name: a}}"
            + " | securitySchemes: {k: {type: http, scheme: basic}}"
            + " | COMPATIBLE api-security-component-type-changed"
            + " | COMPATIBLE api-security-component-type-changed",
        "securitySchemes: {k: {type: http, scheme: bearer, bearerFormat: JWT}}"
            + " | securitySchemes: {k: {type: http, scheme: bearer}}"
            + " | COMPATIBLE api-security-component-bearer-format-changed"
            + " | COMPATIBLE api-security-component-bearer-format-changed",
        "securitySchemes: {k: {type: http, scheme: basic, description: One.}}"
            + " | securitySchemes: {k: {type: http, scheme: basic}}"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "securitySchemes: {k: {type: http, scheme: basic, x-group: a}}"
            + " | securitySchemes: {k: {type: http, scheme: basic, x-group: b}}"
            + " | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
        "schemas: {A: {type: string}} | schemas: {A: {type: integer}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "schemas: {A: {items: {$ref: '#/components/schemas/B'}}, B: {type: string}}"
            + " | schemas: {A: {items: {$ref: '#/components/schemas/B'}}, B: {type: integer}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "schemas: {A: {}} | schemas: {A: {}, B: {}}"
            + " | COMPATIBLE api-schema-added | COMPATIBLE api-schema-removed",
        "parameters: {A: {name: a, in: query}} | parameters: {A: {name: a, in: query}, B: {}}"
            + " | COMPATIBLE api-component-added | COMPATIBLE api-component-removed",
        "parameters: {A: {name: a, in: query}} | parameters: {A: {name: b, in: query}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "requestBodies: {A: {required: true}} | requestBodies: {A: {}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "responses: {A: {description: One.}} | responses: {A: {description: Two.}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "headers: {A: {required: true}} | headers: {A: {}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "links: {A: {operationId: a}} | links: {A: {operationId: b}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "examples: {A: {value: 1}} | examples: {A: {value: 2}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "callbacks: {A: {'{$url}': {post: {}}}} | callbacks: {A: {'{$url}': {put: {}}}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
        "pathItems: {A: {get: {}}} | pathItems: {A: {get: {operationId: a}}}"
            + " | COMPATIBLE api-component-changed | COMPATIBLE api-component-changed",
      })
  void ofAComponentThatNothingRefersToIsTold(
      String base, String revision, String forth, String back) {
    told(
        "paths: {}\ncomponents: {" + base + "}",
        "paths: {}\ncomponents: {" + revision + "}",
        forth,
        back);
  }

  @Test
  void ofASchemaThatOnlyAMappingLeadsToIsTold() {
    String document =
        """
        paths: {/a: {get: {responses: {'200': {content: {application/json:
          {schema: {$ref: '#/components/schemas/Pet'}}}}}}}}
        components:
          schemas:
            Pet: {type: object, discriminator: {propertyName: kind, mapping: {cat: Cat}}}
            Cat:
              allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]
        """;

    told(
        document,
        document.replace("integer", "string"),
        "BREAKING response-property-type-changed",
        "BREAKING response-property-type-changed");
  }

  private static void told(String base, String revision, String forth, String back) {
    assertThat(rules(base, revision)).containsExactly(forth);
    assertThat(rules(revision, base)).containsExactly(back);
  }

  private static List<String> rules(String base, String revision) {
    return Walked.between(base, revision).stream()
        .map(line -> line.replaceFirst(":.*", ""))
        .toList();
  }
}
