package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.api;
import static dev.specfit.engine.naming.Apis.operation;
import static dev.specfit.engine.naming.Apis.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class TagsTest {
  private static final List<String> PATHS =
      List.of("/v1/customers/{id}", "/v1/api/test_helpers/x", "/v1/{id}", "/admin-area/rest");

  private static List<IrOperation> operations(String tag, int count) {
    List<IrOperation> operations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String path = PATHS.get(i % PATHS.size()) + "/" + i;
      operations.add(operation(tag, "do_" + i, "GET", path));
    }
    return operations;
  }

  private static List<String> services(IrApi api, NamesFile pins) {
    return resolve(api, pins).named().services().values().stream()
        .map(ServiceNames::type)
        .sorted()
        .toList();
  }

  @Test
  void whatFitsInOneServiceIsNotDivided() {
    IrApi api = api(List.of(), operations("Admin Area", Tags.MOST));
    assertThat(services(api, NamesFile.EMPTY)).containsExactly("AdminAreaApi");
  }

  @Test
  void tooManyOperationsAreDividedByTheFirstWordOfTheirPaths() {
    IrApi api = api(List.of(), operations("Admin Area", Tags.MOST + 1));
    assertThat(services(api, NamesFile.EMPTY))
        .containsExactly("AdminAreaApi", "AdminAreaCustomersApi", "AdminAreaTestHelpersApi");
  }

  @Test
  void growthLeavesPinnedOperationsWhereTheyAre() {
    IrApi before = api(List.of(), operations("Admin", Tags.MOST));
    NamesFile pins = NamesFile.of(resolve(before).named());
    IrApi after = api(List.of(), operations("Admin", Tags.MOST + 2));
    assertThat(services(after, pins)).containsExactly("AdminAdminAreaApi", "AdminApi");
  }

  private static List<String> services(String tag, List<String> paths) {
    List<IrOperation> operations = new ArrayList<>();
    for (String path : paths) {
      operations.add(operation(tag, "do_" + operations.size(), "GET", path));
    }
    return services(api(List.of(), operations), NamesFile.EMPTY);
  }

  private static List<String> paths(int count, String... templates) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add(templates[i % templates.length].replace("#", "" + i));
    }
    return paths;
  }

  @Test
  void wordThatAllPathsBeginWithIsPassedOver() {
    assertThat(services("", paths(Tags.MOST + 1, "/crm/{id}/leads/#", "/crm/v2/deals/#", "/crm/#")))
        .containsExactly("AcmeApi", "DealsApi", "LeadsApi");
  }

  @Test
  void partThatIsTooLargeStillIsDividedByTheNextWord() {
    List<String> paths = paths(Tags.MOST + 1, "/spaces/{id}/rooms/#", "/spaces/{id}/desks/#");
    paths.add("/users");
    assertThat(services("", paths)).containsExactly("SpacesDesksApi", "SpacesRoomsApi", "UsersApi");
  }

  @Test
  void actionsAreDividedByTheirVerbs() {
    assertThat(services("", paths(Tags.MOST + 1, "/?Action=GetThing#", "/?Action=Delete_Thing#")))
        .containsExactly("DeleteApi", "GetApi");
  }

  @Test
  void whatNoWordTellsApartStaysTogether() {
    assertThat(services("Admin", paths(Tags.MOST + 1, "/admin/v1/{id}/#", "/api/#")))
        .containsExactly("AdminApi");
  }

  @Test
  void growthDividesWhatIsNewAsIfNothingWerePinned() {
    List<IrOperation> operations = new ArrayList<>(operations("Admin", Tags.MOST + 2));
    NamesFile pins = NamesFile.of(resolve(api(List.of(), operations)).named());
    operations.add(operation("Admin", "new_one", "GET", "/v1/customers/new"));
    IrApi after = api(List.of(), operations);
    assertThat(resolve(after, pins).named().operation(operations.get(Tags.MOST + 2).id()).service())
        .isEqualTo("AdminCustomersApi");
  }
}
