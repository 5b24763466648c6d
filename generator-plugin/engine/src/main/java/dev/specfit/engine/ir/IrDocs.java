package dev.specfit.engine.ir;

import org.jspecify.annotations.Nullable;

/**
 * What the document says about a thing in prose. Raw vendor text: never to reach output unencoded.
 *
 * @param summary one line, or null
 * @param description Markdown, or null
 * @param deprecated whether the vendor advises against it
 * @param externalUrl where there is more to read, or null
 */
public record IrDocs(
    @Nullable String summary,
    @Nullable String description,
    boolean deprecated,
    @Nullable String externalUrl) {
  /** Nothing said. */
  public static final IrDocs NONE = new IrDocs(null, null, false, null);
}
