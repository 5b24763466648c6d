package dev.specfit.engine.emit.template;

/**
 * What a template sees: a record of booleans, safe text ({@code JavaText}), further views and lists
 * of these. Raw strings are refused when rendering.
 */
public interface TemplateView {}
