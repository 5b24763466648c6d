package dev.specfit.engine.ir;

import java.util.List;

/**
 * What a request carries.
 *
 * @param required whether the document demands it
 * @param description Markdown, or empty
 * @param contents by media type, in document order; never empty
 * @param source where it was declared
 */
public record IrBody(
    boolean required, String description, List<IrContent> contents, IrSource source) {
  public IrBody {
    contents = List.copyOf(contents);
  }
}
