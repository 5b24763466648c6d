package dev.specfit.drift.walk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.rule.CatalogueEntry;
import dev.specfit.drift.rule.RuleExample;
import dev.specfit.drift.rule.Rules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule of a schema is what the walk reports for the rule's own example, in the rule's place.
 */
class SchemaRuleExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @TestFactory
  Stream<DynamicTest> anExampleIsReportedByItsRule() {
    return Rules.catalogue().entries().stream()
        .filter(entry -> entry.isShownBy(RuleExample.Kind.SCHEMA))
        .map(entry -> DynamicTest.dynamicTest(entry.rule().id(), () -> reported(entry)));
  }

  @TestFactory
  Stream<DynamicTest> anExampleAgainstItselfIsNoDrift() {
    return Rules.catalogue().entries().stream()
        .filter(entry -> entry.isShownBy(RuleExample.Kind.SCHEMA))
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.rule().id(),
                    () -> {
                      RuleExample example = entry.shown();
                      assertThat(walked(entry, example.base(), example.base())).isEmpty();
                      assertThat(walked(entry, example.revision(), example.revision())).isEmpty();
                    }));
  }

  private static void reported(CatalogueEntry entry) {
    List<WireChange> changes = walked(entry, entry.shown().base(), entry.shown().revision());
    assertThat(changes).extracting(change -> change.rule().id()).contains(entry.rule().id());
    assertThat(changes)
        .filteredOn(change -> change.rule().id().equals(entry.rule().id()))
        .allSatisfy(
            change -> {
              assertThat(change.rule()).isEqualTo(entry.rule());
              assertThat(change.operations()).containsExactly("POST /things");
              assertThat(change.predicate()).isNotBlank().doesNotContain("{", "}", "\n");
            });
  }

  private static List<WireChange> walked(CatalogueEntry entry, SpecNode before, SpecNode now) {
    SchemaPlace.Kind kind = kind(entry.place());
    boolean textual = entry.shown().textual();
    SpecDocument base = Documents.with(kind, placed(entry.place(), before), textual);
    SpecDocument revision = Documents.with(kind, placed(entry.place(), now), textual);
    SchemaWalk walk = new SchemaWalk(new States(base, revision, TODAY));
    JsonPointer pointer = JsonPointer.parse(pointer(kind, textual));
    SchemaPlace place =
        textual
            ? new SchemaPlace(kind, "POST /things", "body of POST /things", pointer, true)
            : new SchemaPlace(kind, "POST /things", "body of POST /things", pointer);
    walk.compare(place, base.at(pointer).orElseThrow(), revision.at(pointer).orElseThrow());
    return walk.changes();
  }

  private static SchemaPlace.Kind kind(String place) {
    return Arrays.stream(SchemaPlace.Kind.values())
        .filter(
            kind ->
                place.equals(kind.part())
                    || (place.equals(kind.whole()) && kind != SchemaPlace.Kind.REQUEST_HEADER))
        .findFirst()
        .orElse(
            place.startsWith("request")
                ? SchemaPlace.Kind.REQUEST_BODY
                : SchemaPlace.Kind.RESPONSE_BODY);
  }

  /** The schema itself, or an object with it; in a role that doesn't travel, marked as such. */
  private static String placed(String place, SpecNode schema) {
    String text = JsonText.of(schema);
    if (!place.endsWith("-property")) {
      return text;
    }
    String mark =
        place.contains("read-only") ? "readOnly" : place.contains("write-only") ? "writeOnly" : "";
    if (!mark.isEmpty()) {
      text = marked(text, mark, schema);
    }
    return "{\"type\":\"object\",\"properties\":{\"thing\":" + text + "}}";
  }

  /** A property is marked itself; of an object, the property that changes. */
  private static String marked(String text, String mark, SpecNode schema) {
    boolean object = schema instanceof SpecObject members && members.get("properties") != null;
    return object
        ? text.replace("\"b\":{", "\"b\":{\"" + mark + "\":true,")
        : text.replaceFirst("\\{", "{\"" + mark + "\":true,");
  }

  private static String pointer(SchemaPlace.Kind kind, boolean textual) {
    String media = textual ? "application~1xml" : "application~1json";
    String post = "/paths/~1things/post/";
    return post
        + switch (kind) {
          case REQUEST_BODY -> "requestBody/content/" + media + "/schema";
          case REQUEST_PARAMETER, REQUEST_HEADER -> "parameters/0/schema";
          case RESPONSE_BODY -> "responses/200/content/" + media + "/schema";
          case RESPONSE_HEADER -> "responses/200/headers/X-Thing/schema";
        };
  }

  private record States(SpecDocument base, SpecDocument revision, LocalDate today)
      implements TwoStates {}
}
