package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.WireChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Compares one document with itself. */
final class DocumentWalk {
  private final Walk walk;

  private DocumentWalk(Walk walk) {
    this.walk = walk;
  }

  static List<WireChange> compare(DocumentPair pair, LocalDate today) {
    SpecDocument base = pair.base();
    return new DocumentWalk(new Walk(base, pair.revision(), pair.isSlice(), today)).compare();
  }

  private List<WireChange> compare() {
    List<Operation> base = Operation.all(walk.base());
    List<Operation> revision = Operation.all(walk.revision());
    OperationMatch match = OperationMatch.of(base, revision);
    List<OperationPair> pairs = new ArrayList<>(match.pairs());
    pairs.addAll(match.moved());
    document(pairs);
    new RemovalWalk(walk).tell(match, revision);
    OperationWalk operations = new OperationWalk(walk);
    pairs.forEach(operations::compare);
    if (!walk.isSlice()) {
      new EventWalk(walk).webhooks();
      new ComponentWalk(walk).compare();
    }
    return graded(UnstableOperations.of(walk.base()));
  }

  private void document(List<OperationPair> pairs) {
    SpecObject before = walk.base().root();
    SpecObject after = walk.revision().root();
    Subject api = Subject.of("the API", before.pointer(), after.pointer());
    new ServerWalk(walk).compare(api, before.get("servers"), after.get("servers"));
    SecurityWalk security = new SecurityWalk(walk);
    security.compare();
    security.compare(pairs);
    new SchemeWalk(walk).compare(pairs);
    new ExtensionWalk(walk).others(api, before, after);
    Prose prose = new Prose(walk);
    prose.compare(before, after);
    prose.compare(before.get("info"), after.get("info"));
    prose.compareEach(before.get("servers"), after.get("servers"), "url");
    prose.compareEach(before.get("tags"), after.get("tags"), "name");
    if (!walk.isSlice()) {
      prose.compareNames(before.get("tags"), after.get("tags"), "name");
    }
    SpecNode info = before.get("info");
    SpecNode infoNow = after.get("info");
    prose.tell(api, info == null ? before : info, infoNow == null ? after : infoNow);
  }

  /** What was found, in schemas too; whether calls break decides what is said of the version. */
  private List<WireChange> graded(UnstableOperations unstable) {
    List<WireChange> found = new ArrayList<>(walk.findings().changes());
    found.addAll(walk.schemas().changes());
    found.replaceAll(unstable::graded);
    int before = walk.findings().changes().size();
    boolean breaks = found.stream().anyMatch(change -> change.rule().wire() == Verdict.BREAKING);
    new VersionWalk(walk).compare(breaks);
    List<WireChange> all = walk.findings().changes();
    found.addAll(all.subList(before, all.size()));
    return found;
  }
}
