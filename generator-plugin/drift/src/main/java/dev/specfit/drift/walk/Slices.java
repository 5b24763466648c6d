package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecSlice;
import dev.specfit.document.slice.OperationSlice;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Cuts whole APIs to the one operation that a documentation page was made for. */
final class Slices {
  private Slices() {}

  /** A document in both states; where only one is a slice, the other is cut to it. */
  static DocumentPair pair(SpecDocument base, SpecDocument revision) {
    SpecSlice was = base.slice();
    SpecSlice is = revision.slice();
    if (was != null && is == null) {
      return new DocumentPair(base, cut(revision, was), true);
    }
    if (was == null && is != null) {
      return new DocumentPair(cut(base, is), revision, true);
    }
    return new DocumentPair(base, revision, was != null);
  }

  /** Whether a document has a slice's operation. */
  static boolean has(SpecDocument document, SpecSlice slice) {
    return Operation.all(new Side(document)).stream().anyMatch(one -> isOf(one, slice));
  }

  private static boolean isOf(Operation operation, SpecSlice slice) {
    return operation.method().equals(slice.method().toLowerCase(Locale.ROOT))
        && PathTemplate.of(operation.path()).shape().equals(PathTemplate.of(slice.path()).shape());
  }

  private static SpecDocument cut(SpecDocument whole, SpecSlice slice) {
    SpecObject root =
        Operation.all(new Side(whole)).stream()
            .filter(one -> isOf(one, slice))
            .findFirst()
            .flatMap(one -> OperationSlice.cut(whole.root(), one.method(), one.path()))
            .orElseGet(() -> withoutOperations(whole.root()));
    return whole.edited(root);
  }

  /** What is left of a document that doesn't have the operation. */
  static SpecObject withoutOperations(SpecObject root) {
    Map<String, SpecNode> members = new LinkedHashMap<>(root.members());
    members.remove("paths");
    members.remove("webhooks");
    return root.with(root.pointer(), members);
  }
}
