package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several types ({@code oneOf}, {@code anyOf}, a type array).
 *
 * @param discriminator the property that tells the variants apart, or null
 * @param variants in document order, null taken out (it is the use that is nullable)
 */
public record IrUnion(
    IrId id,
    IrNameHint nameHint,
    IrDocs docs,
    IrSource source,
    @Nullable String discriminator,
    List<Variant> variants)
    implements IrDeclaration {
  public IrUnion {
    variants = List.copyOf(variants);
  }

  /**
   * One variant and how to know it.
   *
   * @param key how the variant is told from its siblings by name: the {@code $ref}'s last token,
   *     title or discriminator value
   * @param explicitName the Java name asked for, or null
   * @param type what it is
   * @param discriminatorValues the values of the discriminator that mean it; may be empty
   * @param jsonKinds the JSON kinds it can have: object, array, string, number, boolean
   * @param required the properties it demands, for objects
   * @param properties the properties it declares, for objects
   * @param constants properties with a single or few allowed values, for objects: name and the
   *     texts allowed
   */
  public record Variant(
      String key,
      @Nullable String explicitName,
      IrTypeUse type,
      List<String> discriminatorValues,
      List<String> jsonKinds,
      List<String> required,
      List<String> properties,
      List<Constant> constants) {
    public Variant {
      discriminatorValues = List.copyOf(discriminatorValues);
      jsonKinds = List.copyOf(jsonKinds);
      required = List.copyOf(required);
      properties = List.copyOf(properties);
      constants = List.copyOf(constants);
    }

    /** Whether it is the empty text and no other. */
    public boolean isEmptyText() {
      return type.type().equals(new IrType.Scalar(IrScalarKind.STRING))
          && "\"\"".equals(type.facts().constJson());
    }
  }

  /**
   * A property that holds one of few values.
   *
   * @param property its wire name
   * @param texts the values allowed, strings as they are, other scalars as JSON text
   */
  public record Constant(String property, List<String> texts) {
    public Constant {
      texts = List.copyOf(texts);
    }
  }
}
