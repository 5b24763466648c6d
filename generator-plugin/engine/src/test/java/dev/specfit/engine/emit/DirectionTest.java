package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that go both ways: what only the server sets, and what it never sends. */
class DirectionTest {
  private static final String SCHEMAS =
      """
      Root:
        type: object
        required: [id, secret, name, both]
        properties:
          id: {type: string, readOnly: true}
          secret: {type: string, writeOnly: true}
          name: {type: string}
          both: {type: string, readOnly: true, writeOnly: true}
      """;

  @TempDir Path folder;

  @Test
  void whatOnlyTheServerSetsIsNotDemandedOfARequest() throws Exception {
    String seen =
        ModelsOf.run(
            ModelsOf.schemas(folder, SCHEMAS),
            """
            String missing;
            try {
              $Root.builder().build();
              missing = "nothing";
            } catch (IllegalStateException e) {
              missing = e.getMessage();
            }
            $Root request = $Root.builder().secret("s").name("n").build();
            return missing + "; " + request.toJson() + request.violations();
            """,
            "");
    assertThat(seen)
        .isEqualTo("required but not set: `secret`, `name`; {\"secret\":\"s\",\"name\":\"n\"}[]");
  }

  @Test
  void whatTheServerNeverSendsIsNotMissingInAnAnswer() throws Exception {
    String seen =
        ModelsOf.run(
            ModelsOf.schemas(folder, SCHEMAS),
            """
            $Root whole = $Root.fromJson(in);
            $Root lacking = $Root.fromJson("{}");
            return whole.id() + whole.secret() + whole.both() + whole.violations() + " "
                + lacking.violations().stream().map(v -> v.path()).toList();
            """,
            "{\"id\":\"1\",\"name\":\"n\"}");
    assertThat(seen).isEqualTo("1nullnull[] [$.id, $.name]");
  }
}
