package dev.specfit.engine.ir;

import java.util.List;
import java.util.Optional;

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

  private static final String EVENT = "/webhooks#event";

  /** The identity of the union of all payloads that can be told apart. */
  public static IrId eventId(String document) {
    return new IrId(document, EVENT);
  }

  /**
   * Whether a union is that of the payloads: then its discriminator is a path, joined by slashes
   * and escaped as in a JSON pointer, and other JSON is never taken for a payload by its shape.
   */
  public static boolean isEvent(IrDeclaration declaration) {
    return declaration.id().path().equals(EVENT);
  }

  /** The payload as JSON, where the document has it as that. */
  public Optional<IrContent> json() {
    return contents.stream().filter(c -> c.kind() == IrContent.Kind.JSON).findFirst();
  }
}
