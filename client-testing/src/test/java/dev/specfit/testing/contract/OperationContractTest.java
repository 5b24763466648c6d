package dev.specfit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.MultipartBody;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class OperationContractTest {
  private static final Contract SHOP =
      Contract.parse(
          "shop",
          """
          {"openapi": "3.1.0",
           "components": {"securitySchemes": {
             "key": {"type": "apiKey", "in": "query", "name": "key"},
             "place": {"type": "apiKey", "in": "header", "name": "X-Place"},
             "unused": {"type": "apiKey", "in": "query", "name": "unused"}}},
           "paths": {
            "/files/{id}#share": {"put": {"parameters": [
              {"name": "id", "in": "path", "schema": {"type": "integer"}},
              {"name": "fields", "in": "query", "schema": {"type": "string"}}]}},
            "/files/{id}": {"put": {"parameters": [
              {"name": "id", "in": "path", "schema": {"type": "integer"}}]}},
            "/files?beta=true": {"get": {}},
            "/<upload>/{id}.json": {"get": {"parameters": [
              {"name": "id", "in": "path", "schema": {"type": "integer"}}]}},
            "/search": {"get": {"parameters": [
              {"name": "filters", "in": "query", "schema": {
                "type": "array", "items": {"type": "object", "required": ["scope"]}}}]}},
            "/lists": {"get": {"security": [{"key": [], "place": []}], "parameters": [
              {"name": "ids", "in": "query", "explode": false, "schema": {
                "type": "array", "minItems": 1, "items": {"type": "string"}}}]}},
            "/twice": {"get": {"parameters": [
              {"name": "cut", "in": "query", "schema": {"properties": {"sum": {}, "to": {}}}},
              {"name": "fee", "in": "query", "schema": {"properties": {"sum": {}, "id": {}}}},
              {"name": "id", "in": "query", "schema": {}}]}},
            "/own": {"get": {"parameters": [
              {"name": "input", "in": "query", "schema": {
                "type": "object", "additionalProperties": {"type": "object"}}}]}},
            "/places?lat={latitude}&view=full&page=1": {"get": {"parameters": [
              {"name": "latitude", "in": "path", "required": true, "schema": {"type": "number"}},
              {"name": "view", "in": "query", "schema": {"enum": ["full"]}},
              {"name": "page", "in": "query", "schema": {"type": "integer"}}]}},
            "/grid/{at}.{word}{ending}": {"get": {"parameters": [
              {"name": "at", "in": "path", "schema": {"type": "number"}},
              {"name": "word", "in": "path", "schema": {"type": "string"}},
              {"name": "ending", "in": "path", "schema": {"enum": [".json"]}}]}},
            "/headers": {"get": {"parameters": [
              {"name": "Accept-Encoding", "in": "header", "schema": {"enum": ["base64"]}},
              {"name": "X-Form", "in": "header", "schema": {"type": "object", "properties": {
                "fields": {"type": "array", "items": {"type": "object"}},
                "name": {"type": "string"}}}}]}},
            "/bytes": {"put": {"requestBody": {"content": {"application/json": {
              "schema": {"type": "string", "format": "binary"}}}}}},
            "/untyped": {"get": {"parameters": [
              {"name": "any", "in": "query", "schema": {}},
              {"name": "flag", "in": "query", "schema": {"enum": [true, 0]}},
              {"name": "digit", "in": "query", "schema": {"enum": [true, 1]}}]}},
            "/either": {"get": {"parameters": [
              {"name": "page", "in": "query", "schema": {"oneOf": [{"type": "integer"}, {
                "type": "object", "properties": {"number": {"type": "integer"}}}]}}]}},
            "/json/{name}": {"get": {"parameters": [
              {"name": "name", "in": "path", "required": true,
               "content": {"application/json": {"schema": {"type": "string"}}}}]}},
            "/stray?{search}=1": {"get": {"parameters": [
              {"name": "search", "in": "path", "required": true, "schema": {}}]}},
            "/maps": {"get": {"parameters": [
              {"name": "limit", "in": "query", "schema": {"type": "integer"}},
              {"name": "labels", "in": "query", "schema": {
                "type": "object", "additionalProperties": {"type": "integer"}}}]}},
            "/nested": {"get": {"parameters": [
              {"name": "Accept-Encoding", "in": "header", "schema": {"type": "string"}},
              {"name": "Content-Length", "in": "header", "required": true, "schema": {}},
              {"name": "page", "in": "query", "schema": {"type": "object", "properties": {
                "tags": {"type": "array", "items": {"type": "string"}}}}},
              {"name": "filter", "in": "query", "style": "deepObject", "schema": {
                "type": "object", "properties": {"name": {"type": "string"}}}},
              {"name": "filter[name][eq]", "in": "query", "schema": {"type": "string"}}]}},
            "/deep": {"get": {"parameters": [
              {"name": "created", "in": "query", "style": "deepObject", "schema": {"anyOf": [
                {"type": "object", "properties": {"gt": {"type": "integer"}}},
                {"type": "integer"}]}},
              {"name": "lines", "in": "query", "style": "deepObject", "schema": {
                "type": "array", "items": {"type": "object", "properties": {
                  "sku": {"type": "string"},
                  "tags": {"anyOf": [
                    {"type": "array", "items": {"type": "string", "minLength": 1}},
                    {"type": "string", "enum": [""]}]}}}}}]}},
            "/open": {"post": {"requestBody": {"content": {
              "application/x-www-form-urlencoded": {"schema": {
                "type": "object", "required": ["grant"],
                "properties": {
                  "id": {"type": "integer"},
                  "line": {"type": "object", "required": ["sku"]}}}}}}}},
            "/parts": {"post": {"requestBody": {"content": {"multipart/form-data": {
              "schema": {"properties": {
                "size": {"properties": {"width": {"type": "integer"}, "unit": {}}},
                "range": {"properties": {"from": {"type": "integer"}}},
                "words": {"items": {}}, "rules": {"type": "object"}, "title": {}}},
              "encoding": {
                "size": {"style": "form"}, "range": {"explode": false},
                "words": {"style": "spaceDelimited"}, "rules": {"style": "deepObject"},
                "title": {"contentType": "text/plain"}}}}}}},
            "/closed": {"post": {"requestBody": {"content": {
              "application/x-www-form-urlencoded": {"schema": {
                "type": "object", "additionalProperties": false,
                "properties": {"id": {"type": "integer"}}}}}}}}}}
          """);

  private static WireRequest request(String method, String target) {
    return new WireRequest(method, target, Headers.of(), ByteString.EMPTY);
  }

  private static WireRequest form(String target, String body) {
    Headers headers = Headers.of("Content-Type", "application/x-www-form-urlencoded");
    return new WireRequest("POST", target, headers, ByteString.encodeUtf8(body));
  }

  private static List<String> problems(String operation, WireRequest request) {
    return SHOP.operation(operation).problems(request);
  }

  @Test
  void fragmentOfThePathTellsOperationsApartAndIsNotSent() {
    WireRequest request = request("PUT", "/v1/files/7?fields=link");
    assertThat(problems("PUT /files/{id}#share", request)).isEmpty();
    assertThat(problems("PUT /files/{id}", request))
        .containsExactly("query parameter `fields` isn't declared");
  }

  @Test
  void queryOfThePathHasToBeSent() {
    assertThat(problems("GET /files?beta=true", request("GET", "/files?beta=true"))).isEmpty();
    assertThat(problems("GET /files?beta=true", request("GET", "/files")))
        .containsExactly("query parameter `beta` is in the path, but wasn't sent");
  }

  @Test
  void pathMayBeEncodedWhereTheDocumentDoesNot() {
    String operation = "GET /<upload>/{id}.json";
    assertThat(problems(operation, request("GET", "/%3cupload%3E/7.json"))).isEmpty();
    assertThat(problems(operation, request("GET", "/upload/7.json")))
        .containsExactly("`GET /upload/7.json` is no `GET /<upload>/{id}.json`");
  }

  @Test
  void objectInAListOfTheQueryIsReadAsJson() {
    assertThat(problems("GET /search", request("GET", "/search?filters=%7B%22scope%22:1%7D")))
        .isEmpty();
    assertThat(problems("GET /search", request("GET", "/search?filters=%7B%22other%22:1%7D")))
        .containsExactly(
            "query parameter `filters`: at `/0`: required property 'scope' not found"
                + " (#/paths/~1search/get/parameters/0/schema/items/required)");
  }

  @Test
  void entriesOfAMapInTheQueryAreParametersOfTheirOwn() {
    WireRequest request = request("GET", "/maps?limit=3&a=1&b=2");
    assertThat(problems("GET /maps", request)).isEmpty();
    assertThat(SHOP.operation("GET /maps").parameters(request))
        .containsEntry("query:labels", JsonValue.parse("{\"a\":1,\"b\":2}"));
    assertThat(problems("GET /maps", request("GET", "/maps?a=x")))
        .containsExactly(
            "query parameter `labels`: at `/a`: string found, integer expected"
                + " (#/paths/~1maps/get/parameters/1/schema/additionalProperties/type)");
  }

  @Test
  void partOfADeepObjectThatIsDeclaredOfItsOwnIsNotInTheObject() {
    assertThat(parameters("/nested?filter[name]=a&filter[name][eq]=b"))
        .containsOnly(
            entry("query:filter", JsonValue.parse("{\"name\":\"a\"}")),
            entry("query:filter[name][eq]", JsonString.of("b")));
  }

  @Test
  void listInAnObjectOfTheQueryIsReadAsValuesOrAsJson() {
    JsonValue tags = JsonValue.parse("{\"tags\":[\"a\",\"b\"]}");
    assertThat(parameters("/nested?tags=a&tags=b")).containsOnly(entry("query:page", tags));
    assertThat(parameters("/nested?tags=[%22a%22,%22b%22]"))
        .containsOnly(entry("query:page", tags));
  }

  @Test
  void headerThatHttpOwnsIsNoParameter() {
    Headers headers = Headers.of("Accept-Encoding", "gzip");
    WireRequest request = new WireRequest("GET", "/nested", headers, ByteString.EMPTY);
    assertThat(SHOP.operation("GET /nested").parameters(request)).isEmpty();
    assertThat(problems("GET /nested", request)).isEmpty();
  }

  @Test
  void parameterThatIsAKeyOfTheOperationIsACredential() {
    OperationContract lists = SHOP.operation("GET /lists");
    assertThat(List.of("query:key", "header:x-place")).allMatch(lists::isCredential);
    assertThat(List.of("header:key", "query:Key", "query:unused", "query:ids"))
        .noneMatch(lists::isCredential);
  }

  @Test
  void emptyTextIsAnEmptyListUnlessOnlyAnEmptyItemIsAllowed() {
    assertThat(parameters("/lists?ids="))
        .containsOnly(entry("query:ids", JsonValue.parse("[\"\"]")));
  }

  @Test
  void propertyOfAnExplodedObjectBelongsToTheFirstUnlessItIsAParameter() {
    assertThat(parameters("/twice?sum=1&id=2"))
        .containsOnly(
            entry("query:cut", JsonValue.parse("{\"sum\":\"1\"}")),
            entry("query:id", JsonString.of("2")));
  }

  @Test
  void deepObjectThatMayBeSomethingElseIsReadWithoutKeys() {
    assertThat(parameters("/deep?created=5"))
        .containsOnly(entry("query:created", JsonValue.parse("5")));
    assertThat(parameters("/deep?created[gt]=5"))
        .containsOnly(entry("query:created", JsonValue.parse("{\"gt\":5}")));
  }

  @Test
  void numberedObjectsAreTheItemsOfAList() {
    String query = "lines[1][sku]=b&lines[0][tags][]=x&lines[0][tags][]=y&lines[1][tags]=";
    JsonValue lines = JsonValue.parse("[{\"tags\":[\"x\",\"y\"]},{\"sku\":\"b\",\"tags\":\"\"}]");
    assertThat(parameters("/deep?" + query)).containsOnly(entry("query:lines", lines));
  }

  private static Map<String, JsonValue> parameters(String target) {
    String path = target.substring(0, target.indexOf('?'));
    return SHOP.operation("GET " + path).parameters(request("GET", target));
  }

  @Test
  void objectInAFormIsReadAsJson() {
    assertThat(problems("POST /open", form("/open", "grant=a&line=%7B%22sku%22:1%7D"))).isEmpty();
    assertThat(problems("POST /open", form("/open", "grant=a&line=%7B%7D")))
        .containsExactly(
            "body: at `/line`: required property 'sku' not found (#/paths/~1open/post/requestBody"
                + "/content/application~1x-www-form-urlencoded/schema/properties/line/required)");
  }

  @Test
  void undeclaredFieldOfAFormIsTheSchemasToAllow() {
    WireRequest open = form("/open", "id=1&grant=all&grant=one");
    assertThat(problems("POST /open", open)).isEmpty();
    assertThat(SHOP.operation("POST /open").form(open))
        .contains(JsonValue.parse("{\"id\":1,\"grant\":[\"all\",\"one\"]}"));
    assertThat(problems("POST /closed", form("/closed", "id=1&grant=all")))
        .singleElement()
        .asString()
        .startsWith("body: property 'grant' is not defined in the schema");
  }

  @Test
  void partsThatHaveAStyleAreReadByIt() {
    assertThat(
            parts(
                List.of(
                    Map.entry("width", "3"),
                    Map.entry("unit", "m, k&m"),
                    Map.entry("range", "from,1"),
                    Map.entry("words", "a b"),
                    Map.entry("rules[on][day]", "x=1"),
                    Map.entry("title", "a,b"),
                    Map.entry("title", "c"),
                    Map.entry("other", "1"))))
        .containsOnly(
            entry("size", List.of(JsonValue.parse("{\"width\":3,\"unit\":\"m, k&m\"}"))),
            entry("range", List.of(JsonValue.parse("{\"from\":1}"))),
            entry("words", List.of(JsonValue.parse("[\"a\",\"b\"]"))),
            entry("rules", List.of(JsonValue.parse("{\"on\":{\"day\":\"x=1\"}}"))),
            entry("title", List.of(JsonString.of("a,b"), JsonString.of("c"))),
            entry("other", List.of(JsonString.of("1"))));
  }

  @Test
  void bodyThatIsNotInPartsHasNone() {
    assertThat(SHOP.operation("POST /parts").parts(form("/parts", "width=3"))).isEmpty();
  }

  private static Map<String, List<JsonValue>> parts(List<Map.Entry<String, String>> parts) {
    MultipartBody.Builder body = new MultipartBody.Builder("b");
    parts.forEach(part -> body.addFormDataPart(part.getKey(), part.getValue()));
    Buffer sent = new Buffer();
    try {
      body.build().writeTo(sent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Headers headers = Headers.of("Content-Type", "multipart/form-data; boundary=b");
    WireRequest request = new WireRequest("POST", "/parts", headers, sent.readByteString());
    return SHOP.operation("POST /parts").parts(request);
  }

  @Test
  void memberOfAMapMayBeNamedLikeItsParameter() {
    assertThat(parameters("/own?input=%7B%22a%22:1%7D"))
        .containsOnly(entry("query:input", JsonValue.parse("{\"input\":{\"a\":1}}")));
  }

  @Test
  void parameterOfThePathThatIsInItsQueryIsTheQuerys() {
    String operation = "GET /places?lat={latitude}&view=full&page=1";
    WireRequest request = request("GET", "/places?view=full&lat=4.5&page=2");
    assertThat(problems(operation, request)).isEmpty();
    assertThat(SHOP.operation(operation).parameters(request))
        .containsOnly(
            entry("query:lat", JsonValue.parse("4.5")), entry("query:page", JsonValue.parse("2")));
    assertThat(problems(operation, request("GET", "/places?page=2")))
        .containsExactly(
            "query parameter `lat` is required, but wasn't sent",
            "query parameter `view` is in the path, but wasn't sent");
  }

  @Test
  void schemasTellWhereAVariableOfASegmentEnds() {
    WireRequest request = request("GET", "/grid/-15.6.v1.2.json");
    assertThat(SHOP.operation("GET /grid/{at}.{word}{ending}").parameters(request))
        .containsOnly(
            entry("path:at", JsonValue.parse("-15.6")),
            entry("path:word", JsonString.of("v1.2")),
            entry("path:ending", JsonString.of(".json")));
    assertThat(problems("GET /grid/{at}.{word}{ending}", request("GET", "/grid/x.y.xml")))
        .hasSizeGreaterThan(1);
  }

  @Test
  void listInAnObjectOfAHeaderIsReadAsJson() {
    Headers headers = Headers.of("X-Form", "fields,[{\"a\":1,\"b\":[2,3]}],name,[x");
    WireRequest request = new WireRequest("GET", "/headers", headers, ByteString.EMPTY);
    assertThat(SHOP.operation("GET /headers").parameters(request))
        .containsOnly(
            entry(
                "header:X-Form",
                JsonValue.parse("{\"fields\":[{\"a\":1,\"b\":[2,3]}],\"name\":\"[x\"}")));
  }

  @Test
  void schemaOfAHeaderThatHttpOwnsSaysNothing() {
    Headers headers = Headers.of("Accept-Encoding", "gzip");
    WireRequest request = new WireRequest("GET", "/headers", headers, ByteString.EMPTY);
    assertThat(problems("GET /headers", request)).isEmpty();
  }

  @Test
  void anyKeyIsACredentialWhereNothingSaysWhichIsNeeded() {
    String schemes =
        """
        {"openapi": "3.0.3", "paths": {"/a": {"get": {%s}}}, "components": {"securitySchemes": {
          "key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}}
        """;
    assertThat(contract(schemes.formatted("")).isCredential("header:x-key")).isTrue();
    assertThat(contract(schemes.formatted("\"security\": []")).isCredential("header:x-key"))
        .isFalse();
  }

  private static OperationContract contract(String document) {
    return Contract.parse("keys", document).operation("GET /a");
  }

  @Test
  void bytesThatAreCalledJsonNeedntBeJson() {
    Headers headers = Headers.of("Content-Type", "application/json");
    WireRequest request =
        new WireRequest("PUT", "/bytes", headers, ByteString.encodeUtf8("{bytes"));
    assertThat(problems("PUT /bytes", request)).isEmpty();
  }

  @Test
  void valueThatMayBeAnObjectOrPlainIsReadAsWhatItIs() {
    assertThat(parameters("/either?page=2"))
        .containsOnly(entry("query:page", JsonValue.parse("2")));
    assertThat(parameters("/either?number=2"))
        .containsOnly(entry("query:page", JsonValue.parse("{\"number\":2}")));
  }

  @Test
  void valueOfNoTypeIsTextUnlessOnlyAnotherIsAllowed() {
    assertThat(parameters("/untyped?any=1&flag=true&digit=1"))
        .containsOnly(
            entry("query:any", JsonString.of("1")),
            entry("query:flag", JsonValue.parse("true")),
            entry("query:digit", JsonValue.parse("1")));
  }

  @Test
  void parameterOfThePathMayBeJson() {
    assertThat(SHOP.operation("GET /json/{name}").parameters(request("GET", "/json/%22text%22")))
        .containsOnly(entry("path:name", JsonString.of("text")));
  }

  @Test
  void parameterOfThePathWithoutAPlaceIsNone() {
    WireRequest request = request("GET", "/stray");
    assertThat(problems("GET /stray?{search}=1", request)).isEmpty();
    assertThat(SHOP.operation("GET /stray?{search}=1").parameters(request)).isEmpty();
  }

  @Test
  void keyThatHttpCantCarryIsNotMissing() {
    OperationContract odd =
        contract(
            """
            {"openapi": "3.0.3", "paths": {"/a": {"get": {"security": [{"key": []}]}}},
             "components": {"securitySchemes": {
               "key": {"type": "apiKey", "in": "header", "name": "The Key"}}}}
            """);
    assertThat(odd.problems(request("GET", "/a"))).isEmpty();
  }
}
