package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecSlice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds each document of an API again: by its name; pages by the operation they were cut for, in
 * another page or in a whole API; a single one whatever it is called. The rest is gone, or new.
 */
final class DocumentMatch {
  private final List<DocumentPair> pairs = new ArrayList<>();
  private final Set<SpecDocument> gone;
  private final Set<SpecDocument> added;

  private DocumentMatch(List<SpecDocument> base, List<SpecDocument> revision) {
    gone = new LinkedHashSet<>(base);
    added = new LinkedHashSet<>(revision);
  }

  static List<DocumentPair> of(List<SpecDocument> base, List<SpecDocument> revision) {
    DocumentMatch match = new DocumentMatch(base, revision);
    match.pair((was, is) -> was.name().equals(is.name()));
    match.pair((was, is) -> isSame(was.slice(), is.slice()));
    if (base.size() == 1 && revision.size() == 1) {
      match.pair((was, is) -> true);
    }
    match.slicesOfWhole(base, revision);
    match.rest();
    return match.pairs;
  }

  private static boolean isSame(@Nullable SpecSlice was, @Nullable SpecSlice is) {
    return was != null
        && is != null
        && was.method().equalsIgnoreCase(is.method())
        && was.path().equals(is.path());
  }

  private void pair(BiPredicate<SpecDocument, SpecDocument> isSame) {
    for (SpecDocument base : List.copyOf(gone)) {
      for (SpecDocument revision : List.copyOf(added)) {
        if (gone.contains(base) && isSame.test(base, revision)) {
          pairs.add(Slices.pair(base, revision));
          gone.remove(base);
          added.remove(revision);
        }
      }
    }
  }

  /** Compares pages with what is left of whole APIs, and each of these with any number of pages. */
  private void slicesOfWhole(List<SpecDocument> base, List<SpecDocument> revision) {
    for (SpecDocument page : List.copyOf(gone)) {
      SpecDocument whole = whole(page, revision);
      if (whole != null) {
        pairs.add(Slices.pair(page, whole));
        gone.remove(page);
        added.remove(whole);
      }
    }
    for (SpecDocument page : List.copyOf(added)) {
      SpecDocument whole = whole(page, base);
      if (whole != null) {
        pairs.add(Slices.pair(whole, page));
        added.remove(page);
        gone.remove(whole);
      }
    }
  }

  private static @Nullable SpecDocument whole(SpecDocument page, List<SpecDocument> others) {
    SpecSlice slice = page.slice();
    if (slice == null) {
      return null;
    }
    List<SpecDocument> wholes = others.stream().filter(one -> one.slice() == null).toList();
    for (SpecDocument whole : wholes) {
      if (Slices.has(whole, slice)) {
        return whole;
      }
    }
    return wholes.size() == 1 ? wholes.get(0) : null;
  }

  private void rest() {
    for (SpecDocument base : gone) {
      pairs.add(new DocumentPair(base, empty(base), false));
    }
    for (SpecDocument revision : added) {
      pairs.add(new DocumentPair(empty(revision), revision, false));
    }
  }

  /** The document that isn't there: without operations, otherwise the same. */
  private static SpecDocument empty(SpecDocument other) {
    return other.edited(Slices.withoutOperations(other.root()));
  }
}
