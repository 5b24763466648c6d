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
}
