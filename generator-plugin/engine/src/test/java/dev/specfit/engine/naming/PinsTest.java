package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.api;
import static dev.specfit.engine.naming.Apis.component;
import static dev.specfit.engine.naming.Apis.enumeration;
import static dev.specfit.engine.naming.Apis.integer;
import static dev.specfit.engine.naming.Apis.model;
import static dev.specfit.engine.naming.Apis.operation;
import static dev.specfit.engine.naming.Apis.parameter;
import static dev.specfit.engine.naming.Apis.property;
import static dev.specfit.engine.naming.Apis.resolve;
import static dev.specfit.engine.naming.Apis.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrParameter.In;
import dev.specfit.engine.ir.IrProperty;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PinsTest {
  private static final IrDeclaration A = page("a_Page", "size");
  private static final IrDeclaration B = page("b_Page", "size");
  private static final IrDeclaration C = page("c_Page", "size");

  @Test
  void theNamesFileIsReadableAndReadsBackAsItWasWritten() {
    IrApi api =
        api(
            List.of(A, B, enumeration("Kind", "x\u00e9\"\n")),
            List.of(operation("Pets", "list", parameter(In.QUERY, "q"))));
    NamesFile names = NamesFile.of(resolve(api).named());

    assertThat(names.toJson())
        .isEqualTo(
            """
            {
              "version": 1,
              "types": {
                "api#/components/schemas/Kind": "Kind",
                "api#/components/schemas/a_Page": "Page",
                "api#/components/schemas/b_Page": "Page"
              },
              "groups": {
                "Page": {
                  "members": [
                    "api#/components/schemas/a_Page",
                    "api#/components/schemas/b_Page"
                  ],
                  "shape": "%s"
                }
              },
              "properties": {
                "api#/components/schemas/a_Page": {
                  "size": "size"
                },
                "api#/components/schemas/b_Page": {
                  "size": "size"
                }
              },
              "constants": {
                "api#/components/schemas/Kind": {
                  "x\\u00e9\\"\\u000a": "XE"
                }
              },
              "operations": {
                "api#/paths/~1list/get": {
                  "method": "list",
                  "params": "ListParams",
                  "tag": "Pets"
                }
              },
              "parameters": {
                "api#/paths/~1list/get": {
                  "query:q": "q"
                }
              },
              "services": {
                "Pets": {
                  "accessor": "pets",
                  "type": "PetsApi"
                }
              }
            }
            """
                .formatted(names.groups().get("Page").shape()));
    assertThat(NamesFile.parse("names.json", names.toJson()))
        .isEqualTo(new NamesFile.Read(names, List.of()));
  }

  @Test
  void aBrokenNamesFileIsReportedWithItsPlace() {
    assertThat(formats(NamesFile.parse("n.json", "{\n  \"version\": 1,,\n}").diagnostics()))
        .singleElement()
        .satisfies(
            text ->
                assertThat(text)
                    .startsWith("[ERROR] invalid-names-file: the names file isn't JSON: ")
                    .endsWith("(n.json:2:16)"));
    assertThat(
            formats(
                NamesFile.parse("n.json", "{\"version\": 2, \"typos\": {}, \"types\": {\"a\": 1}}")
                    .diagnostics()))
        .containsExactly(
            "[ERROR] invalid-names-file: `typos` isn't a section of the names file; remove it"
                + " (n.json:1:1)",
            "[ERROR] invalid-names-file: `/version` must be 1, it is `2`; correct it (n.json:1:1)",
            "[ERROR] invalid-names-file: `/types/a` must be a string, it is `1`; correct it"
                + " (n.json:1:1)");
  }

  @Test
  void aPinnedNameStaysWhenAnotherWouldCollideWithIt() {
    NamesFile pins = NamesFile.of(resolve(api(model("pet"))).named());
    NamedApi named = resolve(api(model("pet"), model("Pet", property("x"))), pins).named();

    assertThat(named.type(schema("api", "pet"))).isEqualTo("Pet");
    assertThat(named.type(schema("api", "Pet"))).isEqualTo("ApiPet");
  }

  @Test
  void aNewcomerOfTheSameShapeJoinsAPinnedGroup() {
    NamesFile pins = NamesFile.of(resolve(api(A, B)).named());

    assertThat(resolve(api(A, B, C), pins).named().types().values()).containsOnly("Page");
  }

  @Test
  void aTypePinnedAloneIsNotRenamedByItsTwin() {
    NamesFile pins = NamesFile.of(resolve(api(A)).named());

    assertThat(resolve(api(A, B), pins).named().types().values()).containsExactly("APage", "BPage");
  }

  @Test
  void aTwinThatChangedGetsATypeOfItsOwn() {
    NamesFile pins = NamesFile.of(resolve(api(A, B)).named());
    IrDeclaration changed = page("a_Page", "size", "extra");
    NamingResult result = resolve(api(changed, B), pins);

    assertThat(result.named().types().values()).containsExactly("APage", "Page");
    assertThat(result.named().groups()).isEmpty();
    assertThat(formats(result.diagnostics()))
        .containsExactly(
            "[WARNING] group-split: `api#/components/schemas/a_Page` no longer has the shape it"
                + " shared as `Page` and gets a type of its own; callers that name the type must"
                + " change (api.yaml:1:1)");
  }

  @Test
  void twinsThatChangeAlikeShareTheirNewType() {
    NamesFile pins = NamesFile.of(resolve(api(A, B, C)).named());
    NamingResult result =
        resolve(api(page("a_Page", "size", "x"), page("b_Page", "size", "x"), C), pins);

    assertThat(result.named().types().values()).containsExactly("APage", "APage", "Page");
  }

  @Test
  void aGroupThatChangesAsAWholeKeepsItsName() {
    NamesFile pins = NamesFile.of(resolve(api(A, B)).named());
    NamingResult result =
        resolve(api(page("a_Page", "size", "x"), page("b_Page", "size", "x")), pins);

    assertThat(result.named().types().values()).containsExactly("Page", "Page");
  }

  @Test
  void aPropertyPinnedLikeAPresenceMethodMakesTheSiblingYield() {
    NamesFile pins = NamesFile.of(resolve(api(model("M", property("has_x")))).named());
    NamedApi named = resolve(api(model("M", property("has_x"), property("x"))), pins).named();

    assertThat(named.properties().get(schema("api", "M")))
        .containsEntry("has_x", "hasX")
        .containsEntry("x", "xValue");
  }

  @Test
  void aPinForSomethingGoneIsReported() {
    NamesFile pins =
        NamesFile.of(
            resolve(
                    api(
                        List.of(model("Pet", property("a"), property("b"))),
                        List.of(operation("Pets", "list"))))
                .named());

    assertThat(formats(resolve(api(model("Pet", property("a"))), pins).diagnostics()))
        .containsExactly(
            "[WARNING] stale-pin: `Pets` is pinned as `pets` in `services` and is no longer in the"
                + " document; pin the names anew",
            "[WARNING] stale-pin: `api#/components/schemas/Pet` no longer has `b` as `b`, pinned in"
                + " `properties`; pin the names anew",
            "[WARNING] stale-pin: `api#/paths/~1list/get` is pinned as `list` in `operations` and"
                + " is no longer in the document; pin the names anew");
  }

  @Test
  void aPinThatIsNoNameIsAnError() {
    String json =
        """
        {"version": 1, "types": {"api#/components/schemas/Pet": "../Pet"}}
        """;
    NamingResult result =
        resolve(api(model("Pet", property("a", integer()))), NamesFile.parse("n", json).names());

    assertThat(result.named().type(schema("api", "Pet"))).isEqualTo("Pet");
    assertThat(formats(result.diagnostics()))
        .containsExactly(
            "[ERROR] invalid-pin: the pinned name `../Pet` of `api#/components/schemas/Pet` can't"
                + " be used in the client: it isn't a Java identifier of at most 120 ASCII letters,"
                + " digits and underscores; correct the names file (api.yaml:1:1)");
  }

  @Test
  void anOperationStaysInItsPinnedService() {
    NamesFile pins =
        NamesFile.of(resolve(api(List.of(), List.of(operation("Pets", "list")))).named());
    NamedApi named = resolve(api(List.of(), List.of(operation("Animals", "list"))), pins).named();

    assertThat(named.operations().values().iterator().next().service()).isEqualTo("PetsApi");
  }

  private static IrDeclaration page(String key, String... properties) {
    IrProperty[] all = new IrProperty[properties.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = property(properties[i]);
    }
    return model(schema("api", key), component(key), all);
  }

  private static List<String> formats(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::format).toList();
  }
}
