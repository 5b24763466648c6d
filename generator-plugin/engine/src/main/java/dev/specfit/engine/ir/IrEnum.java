package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of values in the document; open in Java.
 *
 * @param valueKind STRING, INT64, DECIMAL or BOOLEAN: how the values stand in JSON
 * @param values without duplicates and without null
 */
public record IrEnum(
    IrId id,
    IrNameHint nameHint,
    IrDocs docs,
    IrSource source,
    IrScalarKind valueKind,
    List<Value> values)
    implements IrDeclaration {
  public IrEnum {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param text a string's value, or another scalar's JSON text
   * @param explicitName the Java name asked for, or null
   * @param description from {@code x-enum-descriptions} or a {@code oneOf} of consts, or null
   */
  public record Value(String text, @Nullable String explicitName, @Nullable String description) {}
}
