package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.load.TypedSchema;

/**
 * A schema that, perhaps with others, describes one value.
 *
 * @param schema the schema
 * @param owner the identity of the schema it is declared in: what its own inline schemas are named
 *     below
 */
record Part(TypedSchema schema, IrId owner) {}
