package dev.specfit.engine.ir;

/**
 * A parameter that needs another ({@code x-specfit-requires}).
 *
 * @param parameter the wire name of the one that needs
 * @param needs the wire name of the one needed
 */
public record IrRequires(String parameter, String needs) {}
