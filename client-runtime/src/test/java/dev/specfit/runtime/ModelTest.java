package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.exemplar.model.Color;
import dev.specfit.runtime.exemplar.model.Gadget;
import dev.specfit.runtime.exemplar.model.GadgetList;
import dev.specfit.runtime.exemplar.model.Level;
import dev.specfit.runtime.exemplar.model.Maker;
import dev.specfit.runtime.exemplar.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // nulls are what is tested, or known not to be there
class ModelTest {
  private static final String WHOLE =
      """
      {"id":"1","name":"Spoon","note":null,"serial":null,"tags":["a","b"],"labels":{"k":"v"},\
      "maker":{"name":"Acme","country":"NL","since":1901},"previous_makers":[{"name":"X"},{}],\
      "owner":null,"created_at":"2018-02-02T22:25:00Z","sold_on":"2020-02-29","weight":1.5,\
      "price":1.10,"stock":9007199254740993,"active":false,"color":"sky blue","level":10,\
      "target":"https://example.com","settings":{"big":1e400,"id":1293384261075731499},"new":[1]}\
      """;

  @Test
  void everyPropertyIsTypedAndWrittenBackAsItCame() {
    Gadget gadget = Gadget.fromJson(WHOLE);

    assertThat(gadget.id().longValue()).isEqualTo(1);
    assertThat(gadget.note()).isNull();
    assertThat(gadget.hasNote()).isTrue();
    assertThat(gadget.serial()).isNull();
    assertThat(gadget.tags()).containsExactly("a", "b");
    assertThat(gadget.labels()).isEqualTo(Map.of("k", "v"));
    assertThat(gadget.maker().country()).isEqualTo("NL");
    assertThat(gadget.previousMakers()).hasSize(2);
    assertThat(gadget.soldOn()).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(gadget.weight()).isEqualTo(1.5);
    assertThat(gadget.price()).isEqualTo(new BigDecimal("1.10"));
    assertThat(gadget.stock()).isEqualTo(9007199254740993L);
    assertThat(gadget.active()).isFalse();
    assertThat(gadget.color()).isSameAs(Color.SKY_BLUE);
    assertThat(gadget.level()).isSameAs(Level._10);
    assertThat(gadget.target().asString()).isEqualTo("https://example.com");
    assertThat(gadget.additionalProperties().toJson()).isEqualTo("{\"new\":[1]}");
    assertThat(gadget.violations()).isEmpty();
    assertThat(gadget.toJson()).isEqualTo(WHOLE);
    assertThat(gadget.toBuilder().build()).isEqualTo(gadget).hasSameHashCodeAs(gadget);
  }

  @Test
  void propertiesMayComeInAnyOrder() {
    JsonObject whole = (JsonObject) JsonValue.parse(WHOLE);
    List<String> names = new ArrayList<>(whole.keySet());
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(names, random);
      JsonObject.Builder shuffled = JsonObject.builder();
      names.forEach(name -> shuffled.put(name, whole.get(name)));

      assertThat(Gadget.fromJson(shuffled.build().toJson()))
          .as(names.toString())
          .isEqualTo(Gadget.fromJson(WHOLE));
    }
  }

  @Test
  void escapedNamesAndValuesAreTheSameNamesAndValues() {
    Gadget gadget =
        Gadget.fromJson("{\"\\u0069d\":\"1\",\"color\":\"sky\\u0020blue\",\"n\\u0061me\":\"x\"}");

    assertThat(gadget.color()).isSameAs(Color.SKY_BLUE);
    assertThat(gadget.toJson()).isEqualTo("{\"id\":\"1\",\"name\":\"x\",\"color\":\"sky blue\"}");
  }

  @Test
  void collectionsCannotBeChanged() {
    Gadget gadget = Gadget.fromJson(WHOLE);

    assertThatThrownBy(() -> gadget.tags().add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> gadget.labels().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void absentAndNullDiffer() {
    Gadget absent = Gadget.fromJson("{\"id\":\"1\",\"name\":\"a\",\"serial\":\"s\"}");
    Gadget cleared = absent.toBuilder().note(null).build();

    assertThat(absent.hasNote()).isFalse();
    assertThat(cleared.hasNote()).isTrue();
    assertThat(cleared).isNotEqualTo(absent);
    assertThat(cleared.toJson())
        .isEqualTo("{\"id\":\"1\",\"name\":\"a\",\"note\":null,\"serial\":\"s\"}");
    assertThat(cleared.toBuilder().note("x").build().toJson()).contains("\"note\":\"x\"");
  }

  @Test
  void oneBadItemNeverKillsAPage() {
    String json =
        "{\"data\":[{\"id\":\"1\",\"name\":5,\"serial\":null},{\"name\":\"b\",\"serial\":\"\"},7,null]}";
    GadgetList page = GadgetList.fromJson(json);
    List<Gadget> data = page.data();

    assertThat(page.toJson()).isEqualTo(json);
    assertThat(data.get(0).id().text()).isEqualTo("1");
    assertThatThrownBy(() -> data.get(0).name())
        .isInstanceOf(UnexpectedJsonException.class)
        .hasMessage("`name` at `$.data[0].name` is a number, expected a string");
    assertThatThrownBy(() -> data.get(1).id())
        .hasMessage("`id` at `$.data[1].id` is missing")
        .extracting("path", "found")
        .containsExactly("$.data[1].id", "missing");
    assertThatThrownBy(() -> data.get(2).color())
        .hasMessage("`$.data[2]` is a number, expected an object");
    assertThatThrownBy(() -> data.get(3).name())
        .hasMessage("`$.data[3]` is null, expected an object");
    assertThat(page.violations())
        .extracting(Violation::path, Violation::rule)
        .contains(
            org.assertj.core.groups.Tuple.tuple("$.data[0].name", "type"),
            org.assertj.core.groups.Tuple.tuple("$.data[1].id", "readOnly"),
            org.assertj.core.groups.Tuple.tuple("$.data[2]", "type"),
            org.assertj.core.groups.Tuple.tuple("$.data[3]", "type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"tags\":[\"a\",5,\"c\"]}",
        "{\"tags\":{}}",
        "{\"tags\":[null]}",
        "{\"labels\":{\"a\":\"b\",\"c\":[]}}",
        "{\"maker\":\"Acme\"}",
        "{\"created_at\":12}",
        "{\"sold_on\":\"29.2.2020\"}",
        "{\"weight\":\"heavy\"}",
        "{\"weight\":1e400}",
        "{\"stock\":1.5}",
        "{\"stock\":9223372036854775808}",
        "{\"active\":\"yes\"}",
        "{\"color\":1}",
        "{\"level\":\"10\"}",
        "{\"owner\":[]}",
      })
  void aWrongKindIsKeptAndTold(String json) {
    Gadget gadget = Gadget.fromJson(json);
    String name = ((JsonObject) JsonValue.parse(json)).keySet().iterator().next();

    assertThat(gadget.toJson()).isEqualTo(json);
    assertThat(gadget.violations()).extracting(Violation::rule).contains("type");
    assertThatThrownBy(() -> getter(gadget, name)).isInstanceOf(UnexpectedJsonException.class);
  }

  private static Object getter(Gadget gadget, String name) {
    return switch (name) {
      case "tags" -> gadget.tags();
      case "labels" -> gadget.labels();
      case "maker" -> String.valueOf(gadget.maker().name());
      case "created_at" -> gadget.createdAt();
      case "sold_on" -> gadget.soldOn();
      case "weight" -> gadget.weight();
      case "stock" -> gadget.stock();
      case "active" -> gadget.active();
      case "color" -> gadget.color();
      case "level" -> gadget.level();
      default -> gadget.owner().name();
    };
  }

  @Test
  void theElementThatIsWrongIsNamed() {
    Gadget gadget = Gadget.fromJson("{\"tags\":[\"a\",5]}");

    assertThatThrownBy(gadget::tags)
        .hasMessage("`tags` at `$.tags[1]` is a number, expected a string");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"weight\":1.50}",
        "{\"weight\":0.1000000000000000055511151231257827}",
        "{\"weight\":1E2}",
        "{\"price\":1e2}",
        "{\"stock\":1.0}",
        "{\"weight\":-0}"
      })
  void digitsThatAJavaTypeDropsAreWrittenBack(String json) {
    Gadget gadget = Gadget.fromJson(json);

    assertThat(gadget.toJson()).isEqualTo(json);
    assertThat(gadget.toBuilder().note(null).build().toJson()).startsWith("{\"note\":null");
    assertThat(gadget.toBuilder().weight(3).price(BigDecimal.ONE).stock(1).build().toJson())
        .isEqualTo("{\"weight\":3,\"price\":1,\"stock\":1}");
  }

  @Test
  void theLastOfDuplicateKeysCountsWhateverItsKind() {
    assertThat(Gadget.fromJson("{\"name\":5,\"name\":\"b\"}").name()).isEqualTo("b");
    assertThat(Gadget.fromJson("{\"name\":null,\"name\":\"b\"}").toJson())
        .isEqualTo("{\"name\":\"b\"}");
    assertThatThrownBy(() -> Gadget.fromJson("{\"name\":\"b\",\"name\":5}").name())
        .isInstanceOf(UnexpectedJsonException.class);
  }

  @Test
  void nullWhereTheDocumentAllowsNoneIsToldButTolerated() {
    Gadget gadget = Gadget.fromJson("{\"id\":\"1\",\"name\":null,\"serial\":\"\",\"color\":null}");

    assertThat(gadget.color()).isNull();
    assertThatThrownBy(gadget::name).hasMessage("`name` at `$.name` is null");
    assertThat(gadget.violations())
        .extracting(Violation::message)
        .containsExactly(
            "`$.name` is null, which the document doesn't allow",
            "`$.color` is null, which the document doesn't allow");
  }

  @Test
  void constraintsAreCheckedDeepWithoutTellingTheValue() {
    Gadget gadget =
        Gadget.builder()
            .name("secret".repeat(20))
            .serial("s")
            .weight(-1)
            .tags(List.of("a", "a"))
            .maker(m -> m.country("nl"))
            .build();

    assertThat(gadget.violations())
        .extracting(Violation::message)
        .containsExactly(
            "`$.name` must have at most 64 characters",
            "`$.tags` must not have the same item twice",
            "`$.maker.country` must match ^[A-Z]{2}$",
            "`$.weight` must be at least 0");
  }

  @Test
  void whatIsRequiredAndNotSetIsNamed() {
    assertThatThrownBy(() -> Gadget.builder().color(Color.RED).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("required but not set: `name`, `serial`");
    assertThatThrownBy(() -> Gadget.builder().name(null)).isInstanceOf(NullPointerException.class);
    assertThat(Gadget.builder().name("a").serial(null).build().toJson())
        .isEqualTo("{\"name\":\"a\",\"serial\":null}");
    assertThat(Gadget.fromJson("{}").toBuilder().stock(1).build().toJson())
        .isEqualTo("{\"stock\":1}");
  }

  @Test
  void aBuilderTakesALambdaOrAnObject() {
    Maker maker = Maker.builder().name("Acme").additionalProperty("x", JsonNull.NULL).build();

    assertThat(Gadget.fromJson("{}").toBuilder().maker(maker).build().maker()).isEqualTo(maker);
    assertThat(maker.toBuilder().country("NL").build().toJson())
        .isEqualTo("{\"name\":\"Acme\",\"country\":\"NL\",\"x\":null}");
  }

  @Test
  void aPropertyAddedByHandWinsOverTheDeclaredOne() {
    Maker maker = Maker.builder().name("a").additionalProperty("name", JsonNumber.of(5)).build();

    assertThat(maker.toJson()).isEqualTo("{\"name\":5}");
  }

  @Test
  void unknownEnumValuesSurvive() {
    Gadget gadget = Gadget.fromJson("{\"color\":\"infrared\",\"level\":11}");

    assertThat(gadget.color().known()).isEqualTo(Color.Known.UNRECOGNIZED);
    assertThat(gadget.color()).isEqualTo(Color.of("infrared")).hasToString("infrared");
    assertThat(gadget.level()).isEqualTo(Level.of(11));
    assertThat(gadget.toJson()).isEqualTo("{\"color\":\"infrared\",\"level\":11}");
  }

  @Test
  void aUnionIsChosenByKindAndKeepsWhatItDoesNotKnow() {
    Target maker = Gadget.fromJson("{\"target\":{\"name\":\"Acme\"}}").target();
    Gadget strange = Gadget.fromJson("{\"target\":[1e400]}");

    assertThat(maker.asMaker().name()).isEqualTo("Acme");
    assertThat(strange.target().isMaker() || strange.target().isString()).isFalse();
    assertThat(strange.target().<String>accept(json -> json.toJson())).isEqualTo("[1e400]");
    assertThat(strange.toJson()).isEqualTo("{\"target\":[1e400]}");
    assertThatThrownBy(() -> Gadget.fromJson("{\"target\":{\"name\":1}}").target().asMaker().name())
        .hasMessage("`name` at `$.target.name` is a number, expected a string");
  }

  @Test
  void halfASurrogatePairSurvives() {
    String json = "{\"name\":\"\\ud83d\",\"x\":\"\\ude00\"}";

    assertThat(Gadget.fromJson(json).toJson()).isEqualTo(json);
  }
}
