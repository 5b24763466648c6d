package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.api;
import static dev.specfit.engine.naming.Apis.body;
import static dev.specfit.engine.naming.Apis.component;
import static dev.specfit.engine.naming.Apis.enumeration;
import static dev.specfit.engine.naming.Apis.inline;
import static dev.specfit.engine.naming.Apis.integer;
import static dev.specfit.engine.naming.Apis.model;
import static dev.specfit.engine.naming.Apis.nested;
import static dev.specfit.engine.naming.Apis.operation;
import static dev.specfit.engine.naming.Apis.property;
import static dev.specfit.engine.naming.Apis.ref;
import static dev.specfit.engine.naming.Apis.resolve;
import static dev.specfit.engine.naming.Apis.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Names of documents at their real size: no stutter, no sentences, one type for what is one. */
@NullUnmarked
class ReadableNamesTest {
  private static final String OK = "/responses/200/content/application~1json/schema";

  @Test
  void wordsThatTheParentEndsWithAreSaidOnce() {
    IrId order = schema("api", "CustomerOrderLine");
    IrId line = order.child("properties").child("line_item");
    assertThat(
            types(
                model("CustomerOrderLine"),
                model(line, nested(order, "order_line_item")),
                enumeration(line.child("properties").child("t"), nested(line, "line_item_type"))))
        .containsExactly("CustomerOrderLine", "CustomerOrderLineItem", "CustomerOrderLineItemType");
  }

  @Test
  void aNameThatIsItsParentsOnlyKeepsAllItsWords() {
    IrId account = schema("api", "Account");
    IrId inner = account.child("properties").child("account");
    assertThat(types(model("Account"), model(inner, nested(account, "account"))))
        .containsExactly("Account", "AccountAccount");
  }

  @Test
  void longNamesLeaveOutWhatIsInBetween() {
    IrId top = schema("api", "InferenceEmbeddingTransferToolParams");
    IrId one = top.child("properties").child("voicemail_detection");
    IrId two = one.child("properties").child("on_voicemail_detected");
    IrId three = two.child("properties").child("voicemail_message");
    assertThat(
            types(
                model("InferenceEmbeddingTransferToolParams"),
                model(one, nested(top, "voicemail_detection")),
                model(two, nested(one, "on_voicemail_detected")),
                model(three, nested(two, "voicemail_message")),
                enumeration(three.child("properties").child("type"), nested(three, "type"))))
        .containsExactly(
            "InferenceEmbeddingTransferToolParams",
            "InferenceEmbeddingTransferToolParamsVoicemailDetection",
            "InferenceEmbeddingTransferToolParamsOnVoicemailDetected",
            "InferenceEmbeddingTransferToolParamsVoicemailMessage",
            "InferenceEmbeddingTransferToolParamsVoicemailMessageType");
  }

  @Test
  void whereTheShortNameIsTakenTheTypeInBetweenIsSaid() {
    IrId top = schema("api", "InferenceEmbeddingTransferToolParamsOfEveryKind");
    List<IrDeclaration> types = new ArrayList<>();
    types.add(model("InferenceEmbeddingTransferToolParamsOfEveryKind"));
    for (String side : List.of("inbound_channel", "outbound_channel")) {
      IrId around = top.child("properties").child(side);
      types.add(model(around, nested(top, side)));
      types.add(enumeration(around.child("properties").child("codec"), nested(around, "codec")));
    }
    assertThat(types(types.toArray(IrDeclaration[]::new)))
        .contains(
            "InferenceEmbeddingTransferToolParamsOfEveryKindInboundChannelCodec",
            "InferenceEmbeddingTransferToolParamsOfEveryKindOutboundChannelCodec");
  }

  @Test
  void theCountsOfAPageAreOneTypeWhereverTheyAre() {
    assertThat(types(list("A", "meta", "total"), list("B", "meta", "total")))
        .containsExactly("AResponse", "Meta", "BResponse", "Meta");
    assertThat(types(list("A", "meta", "total"), list("B", "meta", "next")))
        .containsExactly("AResponse", "AResponseMeta", "BResponse", "BResponseMeta");
  }

  @Test
  void whatIsOnlyAlikeKeepsATypeOfItsOwn() {
    assertThat(types(list("A", "address", "city"), list("B", "address", "city")))
        .containsExactly("AResponse", "AResponseAddress", "BResponse", "BResponseAddress");
  }

  @Test
  void aSchemaOfThatNameKeepsIt() {
    assertThat(
            types(
                new IrDeclaration[] {model("Meta", property("x"))},
                list("A", "meta", "total"),
                list("B", "meta", "total")))
        .containsExactly("Meta", "AResponse", "AResponseMeta", "BResponse", "BResponseMeta");
  }

  @Test
  void errorBodiesOfOneShapeAreOneType() {
    IrId some = new IrId("api", "/paths/~1a/get/responses/404/content/application~1json/schema");
    IrId other = new IrId("api", "/paths/~1b/get/responses/500/content/application~1json/schema");
    assertThat(
            types(
                model(some, inline("GetA Not Found Response"), property("message")),
                model(other, inline("GetB Internal Server Error Response"), property("message"))))
        .containsExactly("ErrorResponse", "ErrorResponse");
  }

  @Test
  void oneBodyInSeveralMediaTypesIsOneType() {
    IrId body = new IrId("api", "/paths/~1a/post/requestBody/content");
    IrDeclaration json =
        model(body.child("application/json").child("schema"), inline("A Request"), property("x"));
    IrDeclaration form =
        model(
            body.child("application/x-www-form-urlencoded").child("schema"),
            inline("A Request"),
            property("x"));
    IrDeclaration files =
        model(
            body.child("multipart/form-data").child("schema"),
            inline("A Request"),
            property("x"),
            property("file"));

    assertThat(types(form, json, files))
        .containsExactly("ARequest", "ARequest", "ARequestMultipart");
  }

  @Test
  void otherSuccessesSayTheirStatusWhicheverComesFirst() {
    IrId responses = new IrId("api", "/paths/~1a/post/responses");
    String rest = "content/application~1json/schema";
    IrDeclaration created =
        model(new IrId("api", responses.path() + "/201/" + rest), inline("A Response"));
    IrDeclaration ok =
        model(
            new IrId("api", responses.path() + "/200/" + rest),
            inline("A Response"),
            property("x"));

    assertThat(types(created, ok)).containsExactly("ACreatedResponse", "AResponse");
  }

  @Test
  void whatAFrameworkAddsToAnIdIsLeftOut() {
    assertThat(
            methods(
                operation("t", "read_item_items__item_id__get", "GET", "/items/{item_id}"),
                operation("t", "create_test_a_tests__id__runs_post", "POST", "/ai/tests/{id}/runs"),
                operation("t", "health_health_get", "GET", "/health"),
                operation("t", "list_items_get", "GET", "/items")))
        .containsExactly("readItem", "createTestA", "health", "listItemsGet");
  }

  @Test
  void withoutAnIdOnlyTheLastParametersOfThePathAreSaid() {
    assertThat(
            methods(
                operation("t", null, "GET", "/shops/{shop}/pets/{pet}"),
                operation("t", null, "GET", "/shops/{shop}/pets/{pet}/toys"),
                operation("t", null, "GET", "/shops/{shop}/{year}")))
        .containsExactly("getShopsPetsByPet", "getShopsPetsToys", "getShopsByShopByYear");
    assertThat(
            methods(
                operation("t", null, "GET", "/shops/{shop}/pets"),
                operation("t", null, "GET", "/shops/pets")))
        .containsExactly("getShopsByShopPets", "getShopsPets");
  }

  @Test
  void aBodyOfAVeryLongTypeIsTheBody() {
    IrDeclaration.Model body = model("CreateShopPetToyInTheNameOfAnotherOwnerRequest");
    IrOperation create =
        operation("api", "t", "create", null, "POST", "/toys", List.of(), body(ref(body.id())));
    NamedApi named = resolve(api(List.of(body), List.of(create))).named();

    assertThat(named.operation(create.id()).body()).isEqualTo("body");
  }

  @Test
  void aSectionOfTheIdThatIsTheTagIsDroppedWithWhatIsBeforeIt() {
    assertThat(methods(operation("files", "drive.files.list"))).containsExactly("list");
    assertThat(methods(operation("users", "list_users_by_name")))
        .containsExactly("listUsersByName");
  }

  @Test
  void tagsOfTheSameWordsAreOneServiceWithAllOperations() {
    NamedApi named =
        resolve(
                api(
                    List.of(),
                    List.of(operation("user-accounts API", "b"), operation("User Accounts", "a"))))
            .named();

    assertThat(named.services()).containsOnlyKeys("User Accounts");
    assertThat(named.operations().values())
        .extracting(OperationNames::tag)
        .containsExactly("User Accounts", "User Accounts");
  }

  @Test
  void cyrillicAndGreekAreWrittenInLatinLetters() {
    assertThat(
            types(model("\u0417\u0430\u043a\u0430\u0437"), model("\u0394\u03ae\u03bc\u03bf\u03c2")))
        .containsExactly("Zakaz", "Dimos");
  }

  @Test
  void otherScriptsAreNamedByTheTitleIfThereIsOne() {
    String order = "\u6ce8\u6587";
    IrNameHint titled = new IrNameHint(null, null, order, "Purchase order", true);
    assertThat(types(model(schema("api", order), titled))).containsExactly("PurchaseOrder");
    assertThat(types(model(schema("api", order), component(order)))).containsExactly("U6ce8U6587");
  }

  @Test
  void aNameThatIsCutIsReported() {
    NamingResult result = resolve(api(model("a".repeat(130))));
    String name = result.named().type(schema("api", "a".repeat(130)));

    assertThat(name).hasSize(120).startsWith("Aaaa");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "[WARNING] name-shortened: the name of `api#/components/schemas/%s` was cut to `%s`;"
                    .formatted("a".repeat(130), name)
                + " give it an `x-specfit-name` (api.yaml:1:1)");
  }

  @Test
  void keysThatDifferByTheirCapitalsAreToldApartByWords() {
    assertThat(types(model("HTTPHealthCheck"), model("HttpHealthCheck", property("x"))))
        .containsExactly("HttpHealthCheckInCapitals", "HttpHealthCheckCapitalized");
  }

  @Test
  void aConstantIsNotNamedLikeTheListOfAll() {
    NamedApi named = resolve(api(enumeration("E", "values"))).named();
    assertThat(named.constant(schema("api", "E"), "values")).isEqualTo("VALUES_LOWER_CASE");
  }

  private static IrDeclaration[] list(String operation, String part, String property) {
    IrId body = new IrId("api", "/paths/~1" + operation + "/get" + OK);
    IrId inner = body.child("properties").child(part);
    return new IrDeclaration[] {
      model(body, inline(operation + " Response"), property(part, ref(inner))),
      model(inner, nested(body, part), property(property, integer()))
    };
  }

  private static List<String> types(IrDeclaration[]... parts) {
    return types(Arrays.stream(parts).flatMap(Arrays::stream).toArray(IrDeclaration[]::new));
  }

  private static List<String> types(IrDeclaration... types) {
    NamedApi named = resolve(api(types)).named();
    return Arrays.stream(types).map(type -> named.type(type.id())).toList();
  }

  private static List<String> methods(IrOperation... operations) {
    NamedApi named = resolve(api(List.of(), List.of(operations))).named();
    return Arrays.stream(operations).map(o -> named.operation(o.id()).method()).toList();
  }
}
