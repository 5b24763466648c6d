package dev.specfit.drift.paging;

import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.names.NamedSides;
import dev.specfit.drift.rule.Rules;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.irbuild.PagingFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares how the client walks the pages of each operation, be it that the document says so or
 * that it was found out: a parameter that goes can take the walk with it.
 */
public final class PagingDrift {
  private final IrApi revisionApi;
  private final List<WireChange> changes = new ArrayList<>();

  private PagingDrift(IrApi revisionApi) {
    this.revisionApi = revisionApi;
  }

  /**
   * A change for each operation whose pages are walked otherwise.
   *
   * @param operations the revision's operation for each of the base that is still there
   */
  public static List<WireChange> of(NamedSides sides, Map<IrOperation, IrOperation> operations) {
    PagingDrift drift = new PagingDrift(sides.revisionApi());
    operations.forEach(drift::compare);
    return List.copyOf(drift.changes);
  }

  private void compare(IrOperation base, IrOperation revision) {
    IrPagination was = base.pagination();
    IrPagination is = revision.pagination();
    if (was == null && is != null) {
      add("pagination-added", base, revision, "is walked page by page now, by " + words(is));
    } else if (was != null && is == null) {
      add("pagination-removed", base, revision, "is no longer walked page by page" + why(revision));
    } else if (was != null && is != null && !was.equals(is)) {
      both(base, revision, was, is);
    }
  }

  private void both(IrOperation base, IrOperation revision, IrPagination was, IrPagination is) {
    if (as(was, is.inferred()).equals(is)) {
      String who = is.inferred() ? "is no longer said" : "is said";
      add("pagination-restated", base, revision, who + " to be walked as it was before");
      return;
    }
    String rule = isStillThere(revision, was, is) ? "pagination-way-added" : "pagination-changed";
    add(rule, base, revision, PagingWords.difference(was, is));
  }

  /** Whether who walks in the old way gets all pages still, as far as the document tells. */
  private boolean isStillThere(IrOperation revision, IrPagination was, IrPagination is) {
    boolean samePosition = was.position().equals(is.position()) && was.inBody() == is.inBody();
    boolean sameMeaning = was.style() == is.style() && was.first() == is.first();
    return (sameMeaning || !samePosition)
        && was.items().equals(is.items())
        && PagingFit.test(revisionApi, revision, was);
  }

  private static String words(IrPagination pages) {
    return PagingWords.of(pages);
  }

  private static String why(IrOperation operation) {
    @Nullable String reason = operation.unpaged();
    return reason == null ? "" : ": " + reason;
  }

  private void add(String rule, IrOperation base, IrOperation revision, String predicate) {
    String name = base.method() + " " + base.path();
    changes.add(
        new WireChange(
            Rules.catalogue().get(rule),
            site(base),
            site(revision),
            name,
            base.source().pointer(),
            predicate,
            List.of(name)));
  }

  private static Site site(IrOperation operation) {
    return new Site(
        operation.id().document(), operation.source().pointer(), operation.source().place());
  }

  /** The same way, found out or said. */
  private static IrPagination as(IrPagination pages, boolean inferred) {
    return new IrPagination(
        pages.style(),
        pages.items(),
        pages.position(),
        pages.inBody(),
        pages.size(),
        pages.sizeDefault(),
        pages.next(),
        pages.nextItem(),
        pages.signs(),
        pages.first(),
        pages.endsAtShortPage(),
        inferred);
  }
}
