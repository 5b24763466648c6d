package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A type that what stands beside it contradicts. */
class OddTypesTest {
  @Test
  void itemsAloneMakeAnArrayOfAnObjectBefore31() {
    assertThat(answer("3.0.3", "{type: object, items: {type: string}}"))
        .isInstanceOf(IrType.Array.class);
  }

  @Test
  void anyOtherTypeIsAsWritten() {
    assertThat(answer("3.0.3", "{type: string, items: {type: string}}"))
        .isInstanceOf(IrType.Scalar.class);
    assertThat(answer("3.0.3", "{type: string, additionalProperties: {type: string}}"))
        .isInstanceOf(IrType.Scalar.class);
    assertThat(answer("3.1.0", "{type: object, items: {type: string}}"))
        .isInstanceOf(IrType.Json.class);
  }

  private static IrType answer(String version, String schema) {
    ApiReadResult result =
        Specs.read(
            """
            openapi: %s
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: %s}}
            """
                .formatted(version, schema));
    IrContent content = result.api().operations().get(0).responses().get(0).contents().get(0);
    IrTypeUse use = Objects.requireNonNull(content.type());
    return use.type();
  }
}
