package dev.specfit.engine.normalize;

import dev.specfit.document.SpecDocument;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.List;

/** Applies the transforms to every document. */
public final class Normalizer {
  private Normalizer() {}

  /** The documents, normalised, in the same order. */
  public static List<SpecDocument> normalize(
      List<SpecDocument> documents,
      Selection selection,
      BrokenReferences broken,
      Findings findings) {
    List<SpecTransform> transforms = SpecTransform.inOrder(selection, broken);
    List<SpecDocument> result = new ArrayList<>();
    for (SpecDocument document : documents) {
      SpecDocument edited = document;
      for (SpecTransform transform : transforms) {
        edited = transform.apply(edited, findings);
      }
      result.add(edited);
    }
    for (SpecTransform transform : transforms) {
      if (transform instanceof SelectOperations select) {
        select.reportUnmatched(findings);
      } else if (transform instanceof LeaveOutBroken leaveOut) {
        leaveOut.reportUnneeded(result, findings);
      }
    }
    return result;
  }

  /** The documents as they were written, without what isn't selected or has to be left out. */
  public static List<SpecDocument> select(
      List<SpecDocument> documents, Selection selection, BrokenReferences broken) {
    Findings said = new Findings();
    SelectOperations select = new SelectOperations(selection, broken);
    LeaveOutBroken leaveOut = new LeaveOutBroken(broken);
    return documents.stream()
        .map(document -> leaveOut.apply(select.apply(document, said), said))
        .toList();
  }
}
