package dev.specfit.example;

import dev.specfit.engine.ir.IrParameter;
import dev.specfit.runtime.JsonValue;

/**
 * A value that is given for a parameter.
 *
 * @param parameter which of the operation's
 * @param value the value before it is written in the parameter's style; valid against the
 *     parameter's schema
 * @param origin where it comes from
 */
public record ParameterValue(IrParameter parameter, JsonValue value, Origin origin) {}
