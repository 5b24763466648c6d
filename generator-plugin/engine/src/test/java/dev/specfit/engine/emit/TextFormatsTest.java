package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.emit.EmitOptions.TypeMapping;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatsTest {
  @TempDir Path folder;

  @Test
  void textsOfAFormatAreKeptExactlyWhateverTheVendorPutsThere() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              properties:
                bytes: {type: string, format: byte}
                encoded: {type: string, contentEncoding: base64, contentMediaType: image/png}
                id: {type: string, format: uuid}
                link: {type: string, format: uri}
                at: {type: string, format: time}
                lasts: {type: string, format: duration}
                on: {type: string, format: date}
            """);
    String json =
        "{\"bytes\":\"aGk\",\"encoded\":\"(none)\",\"id\":\"n/a\",\"link\":\"a b\",\"at\":\"soon\","
            + "\"lasts\":\"P1Y2W\",\"on\":\"2024-02-30\"}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            String odd;
            try {
              odd = root.on().toString();
            } catch (dev.specfit.runtime.UnexpectedJsonException e) {
              odd = e.getMessage();
            }
            $Root built =
                $Root.builder()
                    .bytes(dev.specfit.runtime.Base64String.of(new byte[] {1, 2}))
                    .build();
            return new String(root.bytes().bytes()) + root.encoded() + root.id() + root.at()
                + " " + odd + " " + built.toJson() + " " + root.toJson();
            """,
            json);
    assertThat(seen)
        .isEqualTo(
            "hi(none)n/asoon `on` at `$.on` is another string, expected a date {\"bytes\":\"AQI=\"} "
                + json);
  }

  @Test
  void formatsMapToTheTypesOfTheJdkWithoutAnAdapterOfOnesOwn() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            "3.1.0",
            """
            Root:
              type: object
              properties:
                ids: {type: array, items: {type: string, format: uuid}}
                link: {type: string, format: uri}
                moment: {type: string, format: date-time}
                at: {type: string, format: time}
                lasts: {type: [string, 'null'], format: duration}
                on: {type: string, format: date}
                code: {type: string, format: code}
            """,
            Map.of(
                "uuid", new TypeMapping("java.util.UUID", null),
                "uri", new TypeMapping("java.net.URI", null),
                "date-time", new TypeMapping("java.time.OffsetDateTime", null),
                "time", new TypeMapping("java.time.OffsetTime", null),
                "duration", new TypeMapping("java.time.Duration", null),
                "date", new TypeMapping("java.lang.String", null)));
    String json =
        "{\"ids\":[\"5F9C1B0E-0000-0000-0000-000000000001\",\"x\"],\"link\":\"https://a/\",\"moment\":"
            + "\"2024-01-01T10:00:00.500+00:00\",\"at\":\"10:00:00Z\",\"lasts\":\"PT60S\",\"on\":\"never\"}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            java.time.OffsetDateTime moment = root.moment();
            java.time.Duration lasts = root.lasts();
            $Root built =
                $Root.builder()
                    .moment(java.time.OffsetDateTime.parse("2024-01-01T10:00Z"))
                    .at(java.time.OffsetTime.parse("10:00Z"))
                    .lasts(null)
                    .ids(java.util.List.of(new java.util.UUID(0, 1)))
                    .build();
            return moment.getYear() + " " + lasts.toMinutes() + root.link().getHost() + root.on()
                + " " + root.violations() + " " + built.toJson() + " " + root.toJson();
            """,
            json);
    assertThat(seen)
        .isEqualTo(
            "2024 1anever [`$.ids` is another string, expected a UUID]"
                + " {\"ids\":[\"00000000-0000-0000-0000-000000000001\"],\"moment\":"
                + "\"2024-01-01T10:00:00Z\",\"at\":\"10:00:00Z\",\"lasts\":null} "
                + json);
  }

  @Test
  void numbersThatATypeCannotHoldAreKeptAndReadable() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              properties:
                id: {type: integer}
                huge: {type: integer, format: uint64}
                price: {type: number}
                ratio: {type: number, format: double}
                count: {type: integer, format: int32}
            """);
    String json =
        "{\"id\":12345678901234567890,\"huge\":18446744073709551615,\"price\":1.10,\"ratio\":1e400,"
            + "\"count\":-0}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            String odd;
            try {
              odd = root.id().toString();
            } catch (dev.specfit.runtime.UnexpectedJsonException e) {
              odd = e.getMessage();
            }
            dev.specfit.runtime.JsonObject raw = (dev.specfit.runtime.JsonObject) root.toJsonValue();
            return odd + " " + raw.get("id") + " " + root.huge() + " " + root.price() + " "
                + root.count() + " " + root.violations().size() + " "
                + root.toBuilder().count(1).build().toJson() + " " + root.toJson();
            """,
            json);
    assertThat(seen)
        .isEqualTo(
            "`id` at `$.id` is another number, expected a whole number of 64 bits"
                + " 12345678901234567890 18446744073709551615 1.10 0 2 "
                + json.replace("-0", "1")
                + " "
                + json);
  }
}
