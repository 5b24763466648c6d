package dev.specfit.engine.ir;

import java.util.List;

/**
 * What comes back for a status.
 *
 * @param status {@code 200}, {@code 4XX} or {@code default}
 * @param description Markdown
 * @param contents by media type, in document order; empty where no body comes
 * @param headers the headers declared
 * @param source where it was declared
 */
public record IrResponse(
    String status,
    String description,
    List<IrContent> contents,
    List<Header> headers,
    IrSource source) {
  public IrResponse {
    contents = List.copyOf(contents);
    headers = List.copyOf(headers);
  }

  /**
   * A header of a response.
   *
   * @param name as declared
   * @param type what it holds
   * @param docs what the document says of it
   */
  public record Header(String name, IrTypeUse type, IrDocs docs) {}
}
