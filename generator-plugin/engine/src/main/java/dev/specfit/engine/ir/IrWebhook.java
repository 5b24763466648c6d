package dev.specfit.engine.ir;

import java.util.List;

/**
 * A request the vendor makes to the user.
 *
 * @param id its identity
 * @param name its key in the document
 * @param docs what the document says of it
 * @param contents the payload by media type
 * @param source where it was declared
 */
public record IrWebhook(
    IrId id, String name, IrDocs docs, List<IrContent> contents, IrSource source) {
  public IrWebhook {
    contents = List.copyOf(contents);
  }
}
