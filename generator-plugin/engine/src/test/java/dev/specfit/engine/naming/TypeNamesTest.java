package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.api;
import static dev.specfit.engine.naming.Apis.array;
import static dev.specfit.engine.naming.Apis.component;
import static dev.specfit.engine.naming.Apis.enumeration;
import static dev.specfit.engine.naming.Apis.inline;
import static dev.specfit.engine.naming.Apis.integer;
import static dev.specfit.engine.naming.Apis.model;
import static dev.specfit.engine.naming.Apis.nested;
import static dev.specfit.engine.naming.Apis.operation;
import static dev.specfit.engine.naming.Apis.parameterSchema;
import static dev.specfit.engine.naming.Apis.property;
import static dev.specfit.engine.naming.Apis.ref;
import static dev.specfit.engine.naming.Apis.resolve;
import static dev.specfit.engine.naming.Apis.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class TypeNamesTest {
  @Test
  void componentsKeepTheirWordsAndLoseConsolidated() {
    assertThat(
            types(
                model("Connection"),
                enumeration("AnchorsiteOverride", "a"),
                model("connections_SortConnection"),
                model("connections_FilterConsolidated"),
                model("http_URL"),
                model("10dlc_Brand")))
        .containsExactly(
            "Connection",
            "AnchorsiteOverride",
            "ConnectionsSortConnection",
            "ConnectionsFilter",
            "HttpUrl",
            "_10dlcBrand");
  }

  @Test
  void inlineTypesAreNamedAfterTheirParents() {
    IrId connection = schema("api", "ExternalConnection");
    IrId error = schema("api", "ErrorResponse");
    IrId item = error.child("properties").child("errors").child("items");
    assertThat(
            types(
                model("ExternalConnection"),
                model(
                    connection.child("properties").child("outbound"),
                    nested(connection, "outbound")),
                model("ErrorResponse"),
                model(item, nested(error, "error")),
                model(item.child("properties").child("source"), nested(item, "source")),
                model(new IrId("api", "/paths/x"), inline("ListConnections Response"))))
        .containsExactly(
            "ExternalConnection",
            "ExternalConnectionOutbound",
            "ErrorResponse",
            "ErrorResponseError",
            "ErrorResponseErrorSource",
            "ListConnectionsResponse");
  }

  @Test
  void typesOfJavaLangGeneratedCodeAndWindowsGetAWordMore() {
    assertThat(
            types(
                model("String"),
                model("object"),
                model("Record"),
                enumeration("Void", "a"),
                model("List"),
                model("JsonValue"),
                model("Builder"),
                model("con"),
                model("AUX"),
                model("PetJsonAdapter"),
                model("ModelAdapters"),
                model("AcmeClient")))
        .containsExactly(
            "StringModel",
            "ObjectModel",
            "RecordModel",
            "VoidEnum",
            "ListModel",
            "JsonValueModel",
            "BuilderModel",
            "ConModel",
            "AuxModel",
            "PetJsonAdapterModel",
            "ModelAdaptersModel",
            "ApiAcmeClient");
  }

  @Test
  void typesThatDifferByCaseOnlyAreToldApart() {
    assertThat(types(model("Pet"), model("pet", property("x"))))
        .containsExactly("PetCapitalized", "PetLowerCase");
  }

  @Test
  void aServiceComesBeforeATypeAndATypeBeforeAParametersObject() {
    IrApi api =
        api(
            List.of(model("PetsApi"), model("ListPetsParams")),
            List.of(operation("Pets", "listPets")));
    NamedApi named = resolve(api).named();

    assertThat(named.services().get("Pets").type()).isEqualTo("PetsApi");
    assertThat(named.types().values()).containsExactly("ApiPetsApi", "ListPetsParams");
    assertThat(named.operations().values().iterator().next().params())
        .isEqualTo("PetsListPetsParams");
  }

  @Test
  void onePageForTwoDocumentsWithDifferentPrefixes() {
    NamedApi named = resolve(api(pages())).named();

    assertThat(named.types().values()).containsExactly("Page", "Page");
    assertThat(named.groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.name()).isEqualTo("Page");
              assertThat(group.representative()).isEqualTo(pages()[1].id());
              assertThat(group.members()).containsExactly(pages()[1].id(), pages()[0].id());
            });
    assertThat(named.api().types()).extracting(IrDeclaration::id).containsExactly(pages()[1].id());
  }

  @Test
  void referencesToMergedTypesLeadToTheOneThatIsLeft() {
    IrDeclaration[] pages = pages();
    IrDeclaration user = model("User", property("page", array(ref(pages[0].id()))));
    NamedApi named = resolve(api(pages[0], pages[1], user)).named();

    IrDeclaration.Model rewritten = (IrDeclaration.Model) named.api().types().get(1);
    IrType.Array items = (IrType.Array) rewritten.properties().get(0).type().type();
    assertThat(items.items()).isEqualTo(ref(pages[1].id()));
  }

  @Test
  void limitsThatMergedTypesDontShareAreDropped() {
    IrDeclaration a =
        model("a_Page", property("size", integer("250")), property("n", integer("9")));
    IrDeclaration b =
        model("b_Page", property("size", integer("100")), property("n", integer("9")));
    NamingResult result = resolve(api(a, b));

    IrDeclaration.Model page = (IrDeclaration.Model) result.named().api().types().get(0);
    IrFacts size = page.properties().get(0).type().facts();
    assertThat(size.maximum()).isNull();
    assertThat(size.minimum()).isEqualTo("1");
    assertThat(page.properties().get(1).type().facts().maximum()).isEqualTo("9");
    assertThat(messages(result))
        .contains(
            "[INFO] limits-loosened: the 2 declarations that share a type with"
                + " `api#/components/schemas/a_Page` differ in limits or defaults, which the type"
                + " then doesn't state (api.yaml:1:1)");
  }

  @Test
  void whatIsDeclaredInsideMergedTypesIsMergedWithThem() {
    IrId a = schema("one", "a_Filter");
    IrId b = schema("two", "b_Filter");
    IrId aName = a.child("properties").child("name");
    IrId bName = b.child("properties").child("name");
    NamedApi named =
        resolve(
                api(
                    model(a, component("a_Filter"), property("name", ref(aName))),
                    model(aName, nested(a, "name"), property("contains")),
                    model(b, component("b_Filter"), property("name", ref(bName))),
                    model(bName, nested(b, "name"), property("contains"))))
            .named();

    assertThat(named.types().values()).containsOnly("Filter", "FilterName");
  }

  @Test
  void shapesThatReferToThemselvesAreMerged() {
    IrId a = schema("one", "a_Node");
    IrId b = schema("two", "b_Node");
    NamedApi named =
        resolve(
                api(
                    model(a, component("a_Node"), property("next", ref(a))),
                    model(b, component("b_Node"), property("next", ref(b)))))
            .named();

    assertThat(named.types().values()).containsExactly("Node", "Node");
  }

  @Test
  void aDifferenceFarBelowKeepsShapesApart() {
    IrId a = schema("one", "a_Filter");
    IrId b = schema("two", "b_Filter");
    IrId aName = a.child("properties").child("name");
    IrId bName = b.child("properties").child("name");
    NamedApi named =
        resolve(
                api(
                    model(a, component("a_Filter"), property("name", ref(aName))),
                    model(aName, nested(a, "name"), property("contains")),
                    model(b, component("b_Filter"), property("name", ref(bName))),
                    model(bName, nested(b, "name"), property("contains", integer()))))
            .named();

    assertThat(named.types().values())
        .containsExactly("AFilter", "AFilterName", "BFilter", "BFilterName");
  }

  @Test
  void theSameNameForAnotherShapeInAnotherDocumentTakesTheDocumentsWord() {
    IrDeclaration one = model(schema("sip-connections", "Error"), component("Error"));
    IrDeclaration two =
        model(schema("external-connects", "Error"), component("Error"), property("x"));
    NamingResult result = resolve(api(one, two));

    assertThat(result.named().types().values())
        .containsExactly("SipConnectionsError", "ExternalConnectsError");
    IrDeclaration pet = model(schema("a", "Pet"), component("Pet"));
    IrDeclaration otherPet = model(schema("b", "Pet"), component("Pet"), property("x"));
    assertThat(messages(resolve(api(pet, otherPet))))
        .containsExactly(
            "[INFO] name-collision: these would have the same name in the client:"
                + " `a#/components/schemas/Pet` is `APet`, `b#/components/schemas/Pet` is `BPet`"
                + " (api.yaml:1:1)");
  }

  @Test
  void theSameComponentInTwoDocumentsIsOneType() {
    IrDeclaration one = model(schema("a", "Pet"), component("Pet"), property("x"));
    IrDeclaration two = model(schema("b", "Pet"), component("Pet"), property("x"));

    assertThat(resolve(api(one, two)).named().types().values()).containsExactly("Pet", "Pet");
  }

  @Test
  void aSchemaKeepsItsNameBeforeAParameterOfAnotherShape() {
    assertThat(
            types(
                model("Filter", property("x")),
                model(parameterSchema("api", "Filter"), component("Filter"))))
        .containsExactly("Filter", "FilterParameter");
  }

  private static IrDeclaration[] pages() {
    String one = "external-voice-integrations_PageConsolidated";
    String two = "connections_PageConsolidated";
    return new IrDeclaration[] {
      model(
          parameterSchema("sip", one),
          component(one),
          property("size", integer()),
          property("number", integer())),
      model(
          parameterSchema("external", two),
          component(two),
          property("number", integer()),
          property("size", integer()))
    };
  }

  private static List<String> types(IrDeclaration... declarations) {
    NamedApi named = resolve(api(declarations)).named();
    return Arrays.stream(declarations).map(declaration -> named.type(declaration.id())).toList();
  }

  private static List<String> messages(NamingResult result) {
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }
}
