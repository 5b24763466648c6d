package dev.specfit.engine.ir;

/**
 * The identity of a thing in the API, which survives insertions and reordering: the document's name
 * and a semantic path, such as {@code /components/schemas/Connection/properties/inbound}. A
 * parameter is named by {@code in:name}, a union variant by {@code $ref}, title or discriminator
 * value, a body by media type; never an index. The key of the names file.
 *
 * @param document the document's name
 * @param path the semantic path, tokens escaped as in a JSON pointer
 */
public record IrId(String document, String path) implements Comparable<IrId> {
  /** This id with one more token below it. */
  public IrId child(String token) {
    return new IrId(document, path + "/" + token.replace("~", "~0").replace("/", "~1"));
  }

  @Override
  public int compareTo(IrId other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return document + "#" + path;
  }
}
