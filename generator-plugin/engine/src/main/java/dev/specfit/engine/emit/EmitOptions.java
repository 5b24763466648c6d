package dev.specfit.engine.emit;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a client is written.
 *
 * @param packageName the client's package; models go into {@code model} below it
 * @param clientName what the client is called, such as {@code Telnyx}
 * @param templateDirectory a folder whose templates win over ours, or null
 * @param typeMappings a format's or a schema's name to the user's type for it
 */
public record EmitOptions(
    String packageName,
    String clientName,
    @Nullable Path templateDirectory,
    Map<String, TypeMapping> typeMappings) {
  public EmitOptions {
    typeMappings = Map.copyOf(typeMappings);
  }

  /** The package of models, enums and unions. */
  public String modelPackage() {
    return packageName + ".model";
  }

  /**
   * A type of the user's.
   *
   * @param type its qualified name
   * @param adapter the qualified name of a {@code JsonAdapter} for it with a public constructor
   *     that takes nothing; null where the runtime has one, see {@link ReadyAdapters}
   */
  public record TypeMapping(String type, @Nullable String adapter) {}
}
