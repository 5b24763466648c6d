package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;

/**
 * A keyword of a schema.
 *
 * @param layer the object it is a member of
 * @param value its value
 */
record Found(SpecObject layer, SpecNode value) {}
