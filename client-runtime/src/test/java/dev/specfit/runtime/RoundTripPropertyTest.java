package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.exemplar.model.Gadget;
import dev.specfit.runtime.exemplar.model.GadgetList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever object a server sends, decoding it and writing it back gives the same JSON. */
class RoundTripPropertyTest {
  private static final List<String> NAMES =
      List.of(
          "id",
          "name",
          "note",
          "serial",
          "tags",
          "labels",
          "maker",
          "previous_makers",
          "owner",
          "created_at",
          "sold_on",
          "weight",
          "price",
          "stock",
          "active",
          "color",
          "level",
          "target",
          "settings",
          "data",
          "meta",
          "country",
          "page_number",
          "",
          "x.y",
          "a\"b",
          "\u00FC");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "1.0",
          "1.10",
          "-1.5e-3",
          "1e400",
          "9007199254740993",
          "1293384261075731499",
          "9223372036854775808",
          "0.1",
          "1E+2");
  private static final List<String> STRINGS =
      List.of(
          "",
          "red",
          "sky blue",
          "NL",
          "2020-02-29",
          "2020-2-9",
          "+12020-02-29",
          "2018-02-02T22:25Z",
          "123",
          "\uD83D\uDE00",
          "\uD83D",
          "\u2028\u0000",
          "\"\\/");

  @Test
  void anyObjectComesBackAsItWas() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      JsonObject object = object(random, 0);
      String json = object.toJson();

      assertThat(JsonValue.parse(Gadget.fromJson(json).toJson()))
          .as("seed " + seed)
          .isEqualTo(object);
      GadgetList page = GadgetList.fromJson(json);
      assertThat(page.toJsonValue()).as("seed " + seed).isEqualTo(object);
      assertThat(page.toBuilder().build()).as("seed " + seed).isEqualTo(page);
      assertThat(page.violations()).as("seed " + seed).isNotNull();
    }
  }

  private static JsonObject object(Random random, int depth) {
    JsonObject.Builder members = JsonObject.builder();
    for (int i = random.nextInt(8); i > 0; i--) {
      members.put(NAMES.get(random.nextInt(NAMES.size())), value(random, depth + 1));
    }
    return members.build();
  }

  private static JsonValue value(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 7)) {
      case 0 -> JsonNull.NULL;
      case 1 -> JsonBoolean.of(random.nextBoolean());
      case 2 -> JsonNumber.of(NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 3 -> JsonString.of(STRINGS.get(random.nextInt(STRINGS.size())));
      case 4 -> array(random, depth);
      default -> object(random, depth);
    };
  }

  private static JsonArray array(Random random, int depth) {
    List<JsonValue> elements = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      elements.add(value(random, depth + 1));
    }
    return JsonArray.of(elements);
  }
}
