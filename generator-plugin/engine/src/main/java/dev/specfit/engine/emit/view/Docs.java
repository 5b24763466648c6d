package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.FactSentences;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrTypeUse;

/** The parts that comments share. */
final class Docs {
  private static final DocValue DEPRECATED = DocValue.html("the vendor advises against it");

  private Docs() {}

  /** What the document says of a thing, or a sentence of ours where it says nothing. */
  static JavadocText.Builder of(IrDocs docs, DocValue otherwise) {
    JavadocText.Builder doc = JavadocText.builder();
    doc.prose(docs.summary()).proseUnlessSaid(docs.description());
    if (doc.isEmpty() && !otherwise.isEmpty()) {
      doc.html("%s", otherwise);
    }
    if (docs.externalUrl() != null) {
      doc.html("See %s.", DocValue.page(docs.externalUrl()));
    }
    return doc;
  }

  /** The same, followed by what the schema says of the value. */
  static JavadocText.Builder of(IrDocs docs, IrTypeUse type, DocValue otherwise) {
    return of(docs, otherwise).sentences(FactSentences.of(type));
  }

  /** Ends a comment with the tag that goes with {@code @Deprecated}. */
  static JavadocText.Builder deprecation(JavadocText.Builder doc, IrDocs docs) {
    return docs.deprecated() ? doc.tag("@deprecated", DEPRECATED) : doc;
  }

  /** Ends a comment. */
  static JavadocText finish(JavadocText.Builder doc, IrDocs docs, int indent) {
    return deprecation(doc, docs).build(indent);
  }
}
