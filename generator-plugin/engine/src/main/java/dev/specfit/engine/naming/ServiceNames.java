package dev.specfit.engine.naming;

/**
 * The names of one service.
 *
 * @param type the interface's simple name, such as {@code ConnectionsApi}
 * @param accessor the client's method that gives it, such as {@code connections}
 */
public record ServiceNames(String type, String accessor) {}
