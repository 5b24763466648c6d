package dev.specfit.engine.normalize;

import dev.specfit.document.SpecDocument;
import dev.specfit.engine.load.Findings;
import java.util.List;

/** One change to a located document. Its class is named by what it does. */
public interface SpecTransform {
  /**
   * The document with the change made; every node keeps the pointer and place it was written at.
   */
  SpecDocument apply(SpecDocument document, Findings findings);

  /**
   * All of them, in order: what isn't selected goes first, so that nothing is said about it; then
   * what is broken or of the wrong kind, so that nobody has to mind; then every operation gets all
   * its parameters, so that the others see one list.
   */
  static List<SpecTransform> inOrder(Selection selection, BrokenReferences broken) {
    return List.of(
        new SelectOperations(selection, broken),
        new LeaveOutBroken(broken),
        new DropWrongKinds(),
        new MergePathItemParameters(),
        new DropRepeatedParameters(),
        new SynthesiseBearerScheme(),
        new DropTransportHeaders(),
        new SettleTemplateQueries(),
        new DropStrayPathParameters(),
        new DeclarePathVariables());
  }
}
