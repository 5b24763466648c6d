package dev.specfit.engine.ir;

import java.util.List;

/**
 * Schemes that are needed together. No scheme at all means that anonymous calls are fine.
 *
 * @param schemes keys of {@link IrSecurityScheme}
 */
public record IrSecurityRequirement(List<String> schemes) {
  public IrSecurityRequirement {
    schemes = List.copyOf(schemes);
  }
}
