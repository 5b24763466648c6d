package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that gets a Java class of its own. */
public sealed interface IrDeclaration permits IrDeclaration.Model, IrEnum, IrUnion {
  /** Its identity, by which {@link IrType.Ref} refers to it. */
  IrId id();

  /** What to name it by. */
  IrNameHint nameHint();

  /** What the document says of it. */
  IrDocs docs();

  /** Where it was declared. */
  IrSource source();

  /**
   * An object with properties; {@code allOf} is already folded in.
   *
   * @param properties in document order, inherited ones first
   * @param additional the type of undeclared properties: null where the document says nothing or
   *     forbids them (they are kept either way), else what it declares
   * @param requestOnly reached from request bodies and parameters only
   */
  record Model(
      IrId id,
      IrNameHint nameHint,
      IrDocs docs,
      IrSource source,
      List<IrProperty> properties,
      @Nullable IrTypeUse additional,
      boolean requestOnly)
      implements IrDeclaration {
    public Model {
      properties = List.copyOf(properties);
    }
  }
}
