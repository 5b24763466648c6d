package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.api;
import static dev.specfit.engine.naming.Apis.component;
import static dev.specfit.engine.naming.Apis.model;
import static dev.specfit.engine.naming.Apis.operation;
import static dev.specfit.engine.naming.Apis.property;
import static dev.specfit.engine.naming.Apis.resolve;
import static dev.specfit.engine.naming.Apis.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrNameHint;
import dev.specfit.engine.ir.IrOperation;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class RenamesTest {
  private static final String GET = "api#/paths/~1list/get";

  @Test
  void aNamePinnedBeforeARenameStaysAsABridge() {
    NamesFile pins = pins(api(List.of(), List.of(listed(null))));
    NamedApi named = resolve(api(List.of(), List.of(listed("all"))), pins).named();

    assertThat(named.bridges().operations()).containsEntry(GET, List.of("list"));
  }

  @Test
  void pinningAgainKeepsFormerNamesInTheFile() {
    NamesFile first = pins(api(List.of(), List.of(listed(null))));
    NamesFile second = pins(api(List.of(), List.of(listed("all"))), first);
    NamesFile third = pins(api(List.of(), List.of(listed("every"))), second);

    assertThat(third.former().operations()).containsEntry(GET, List.of("list", "all"));
    assertThat(third.toJson()).contains("\"former\": {", "\"" + GET + "\": [\"list\", \"all\"]");
    NamedApi named = resolve(api(List.of(), List.of(listed("every"))), third).named();
    assertThat(named.bridges().operations()).containsEntry(GET, List.of("list", "all"));
  }

  @Test
  void aNameThatComesBackIsNoLongerAFormerOne() {
    NamesFile first = pins(api(List.of(), List.of(listed(null))));
    NamesFile second = pins(api(List.of(), List.of(listed("all"))), first);
    NamesFile third = pins(api(List.of(), List.of(listed("list"))), second);

    assertThat(third.former().operations()).containsEntry(GET, List.of("all"));
  }

  @Test
  void aRealNameGoesBeforeABridge() {
    NamesFile pins = pins(api(List.of(), List.of(listed(null))));
    IrOperation other = operation("api", "t", "x", "list", "GET", "/other", List.of(), null);
    NamingResult result = resolve(api(List.of(), List.of(listed("all"), other)), pins);

    assertThat(result.named().bridges().operations()).isEmpty();
    assertThat(formats(result))
        .contains(
            "[WARNING] bridge-dropped: `list`, a former name of `api#/paths/~1list/get` in `TApi`,"
                + " is reserved or another's by now, so that callers that use it have to change;"
                + " remove it from `former` in the names file (api.yaml:1:1)");
  }

  @Test
  void aRenamedTypeIsReportedAsItHasNoBridge() {
    NamesFile pins = pins(api(model("Pet", property("a"))));
    IrNameHint hint = component("Pet");
    IrNameHint asked = new IrNameHint("Animal", null, hint.own(), null, true);
    NamingResult result = resolve(api(model(schema("api", "Pet"), asked, property("a"))), pins);

    assertThat(formats(result))
        .contains(
            "[WARNING] rename-breaks: `api#/components/schemas/Pet` was `Pet` and is `Animal` by"
                + " `x-specfit-name`: Java has no bridge for it, so that callers that use the old"
                + " name have to change (api.yaml:1:1)");
  }

  @Test
  void formerNamesAreReadStrictly() {
    NamesFile.Read read =
        NamesFile.parse(
            "n.json",
            "{\"version\": 1, \"former\": {\"types\": {}, \"operations\": {\"x\": \"y\"}}}");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "[ERROR] invalid-names-file: `types` isn't a section of `/former`; remove it"
                + " (n.json:1:1)",
            "[ERROR] invalid-names-file: `/former/operations/x` must be an array, it is `\"y\"`;"
                + " correct it (n.json:1:1)");
  }

  private static IrOperation listed(String explicit) {
    return operation("api", "t", "list", explicit, "GET", "/list", List.of(), null);
  }

  private static NamesFile pins(IrApi api) {
    return pins(api, NamesFile.EMPTY);
  }

  private static NamesFile pins(IrApi api, NamesFile before) {
    String json = NamesFile.of(resolve(api, before).named()).toJson();
    NamesFile.Read read = NamesFile.parse("n.json", json);
    assertThat(read.diagnostics()).isEmpty();
    return read.names();
  }

  private static List<String> formats(NamingResult result) {
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }
}
