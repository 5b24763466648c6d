package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import org.jspecify.annotations.Nullable;

/**
 * What a place offers to name an inline type by.
 *
 * @param parent the type the place is in, or null
 * @param own the words of its own
 * @param component whether they are a component's key
 * @param explicit the Java name asked for from outside the schema, or null
 */
record NameSeed(@Nullable IrId parent, String own, boolean component, @Nullable String explicit) {
  NameSeed(@Nullable IrId parent, String own, boolean component) {
    this(parent, own, component, null);
  }

  /** For the items of an array in this place. */
  NameSeed item() {
    if (own.endsWith(VariantKeys.LIST)) {
      String items = own.substring(0, own.length() - VariantKeys.LIST.length());
      return new NameSeed(parent, items, component);
    }
    String singular = Singular.of(own);
    return new NameSeed(parent, singular.equals(own) ? own + " Item" : singular, component);
  }

  /** For the values of a map in this place. */
  NameSeed value() {
    return new NameSeed(parent, own + " Value", component);
  }

  IrNameHint hint(@Nullable String onSchema, @Nullable String title) {
    String asked = onSchema != null ? onSchema : explicit;
    // Inside another type a lower-case name is meant for the property, not for its type.
    boolean meantForType =
        asked != null && !asked.isEmpty() && (component || Character.isUpperCase(asked.charAt(0)));
    return new IrNameHint(meantForType ? asked : null, parent, own, title, component);
  }
}
