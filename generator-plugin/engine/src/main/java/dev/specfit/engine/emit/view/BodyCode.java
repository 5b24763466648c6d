package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import java.util.List;

/**
 * How an operation takes its body and hands it to Retrofit.
 *
 * @param argument the argument's name
 * @param argumentType what a caller hands over
 * @param doc what the argument is
 * @param optional whether it may be null, and nothing is sent then
 * @param statements what makes the body of it
 * @param sent the body; null at run time where nothing is sent
 * @param wireType the body's class
 * @param contentType the {@code Content-Type} to say, or empty where the body knows
 */
record BodyCode(
    JavaIdentifier argument,
    JavaCode argumentType,
    DocValue doc,
    boolean optional,
    List<JavaCode> statements,
    JavaCode sent,
    JavaCode wireType,
    String contentType) {}
