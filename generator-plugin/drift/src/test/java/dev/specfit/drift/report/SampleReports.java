package dev.specfit.drift.report;

import static dev.specfit.drift.change.Verdict.BREAKING;
import static dev.specfit.drift.change.Verdict.CAUTION;
import static dev.specfit.drift.change.Verdict.COMPATIBLE;

import dev.specfit.drift.change.Bump;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.DriftReport.State;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Reports as a walk over two documents could have made them. */
final class SampleReports {
  private static final String BASE = "specs/voice/connections.yaml";
  private static final String REVISION = "target/upstream/connections.yaml";
  private static final String[] VERBS = {"GET", "POST", "PATCH", "DELETE"};

  private SampleReports() {}

  static DriftReport empty() {
    return report(List.of(), Bump.NONE);
  }

  /** Of every level and verdict. */
  static DriftReport small() {
    return report(
        List.of(
            propertyGone(),
            filterRequired(),
            enumValueAdded(),
            maximumLowered(),
            operationAdded(),
            descriptionChanged(),
            serverMoved()),
        Bump.MAJOR);
  }

  private static Judged propertyGone() {
    return SampleChange.of("response-required-property-removed", "`Connection.tags()` is gone")
        .because(
            "A required property of a response is gone",
            "Callers read it, and what they read is no longer there.")
        .verdicts(BREAKING, BREAKING, BREAKING)
        .from(BASE, 412, "/components/schemas/Connection/properties/tags")
        .operations("GET /connections", "GET /connections/{id}", "PATCH /connections/{id}")
        .members(
            member("Connection", "tags()", "is gone"),
            member("Connection$Builder", "tags(java.util.List)", "is gone"))
        .used(true)
        .judged(Level.ERROR, null);
  }

  private static Judged filterRequired() {
    return SampleChange.of("new-required-request-parameter", "`listConnections` needs `filter` now")
        .because(
            "A required parameter is new", "Calls that work today don't send it and are refused.")
        .verdicts(BREAKING, BREAKING, COMPATIBLE)
        .from(BASE, 31, "/paths/~1connections/get")
        .to(REVISION, 44, "/paths/~1connections/get/parameters/2")
        .operations("GET /connections")
        .members(member("ConnectionsApi", "listConnections()", "is gone"))
        .used(false)
        .judged(Level.ERROR, null);
  }

  private static Judged enumValueAdded() {
    return SampleChange.of(
            "response-property-enum-value-added", "`ConnectionType` can be `webrtc` now")
        .because(
            "A response can hold a new value",
            "Enums are open: the value is kept, but a switch without a default passes it by.")
        .verdicts(CAUTION, COMPATIBLE, COMPATIBLE)
        .from(BASE, 500, "/components/schemas/ConnectionType/enum")
        .to(REVISION, 507, "/components/schemas/ConnectionType/enum/3")
        .operations("GET /connections", "GET /connections/{id}")
        .used(true)
        .judged(Level.WARNING, null);
  }

  private static Judged maximumLowered() {
    return SampleChange.of(
            "request-parameter-max-decreased",
            "`size` of `listConnections` takes at most `100` now, `250` before")
        .verdicts(BREAKING, COMPATIBLE, COMPATIBLE)
        .from(BASE, 60, "/paths/~1connections/get/parameters/1/schema/maximum")
        .to(REVISION, 73, "/paths/~1connections/get/parameters/1/schema/maximum")
        .operations("GET /connections")
        .used(false)
        .judged(Level.WARNING, "we never ask for more than 50");
  }

  private static Judged operationAdded() {
    return SampleChange.of("endpoint-added", "`pauseConnection` is new")
        .verdicts(COMPATIBLE, COMPATIBLE, COMPATIBLE)
        .to(REVISION, 230, "/paths/~1connections~1{id}~1pause/post")
        .operations("POST /connections/{id}/pause")
        .used(false)
        .judged(Level.INFO, null);
  }

  private static Judged descriptionChanged() {
    return SampleChange.of("description-changed", "The description of `Connection` has changed")
        .verdicts(COMPATIBLE, COMPATIBLE, COMPATIBLE)
        .from(BASE, 401, "/components/schemas/Connection/description")
        .to(REVISION, 420, "/components/schemas/Connection/description")
        .used(false)
        .judged(Level.INFO, null);
  }

  private static Judged serverMoved() {
    return SampleChange.of("api-server-removed", "The server `https://old.example.com/v2` is gone")
        .verdicts(BREAKING, COMPATIBLE, COMPATIBLE)
        .from(BASE, 9, "/servers/0")
        .used(false)
        .judged(Level.IGNORED, "we set the base URL ourselves; until 2027-03-01");
  }

  /** Every text that a document, a file name or a policy can bring in attacks each format. */
  static DriftReport hostile() {
    List<Judged> changes = new ArrayList<>();
    for (String attack : Attacks.ALL) {
      changes.add(hostile(attack, Level.ERROR, BREAKING));
      changes.add(hostile(attack, Level.INFO, COMPATIBLE));
    }
    changes.add(hostile(String.join(" ", Attacks.ALL), Level.IGNORED, CAUTION));
    State state = new State(Attacks.ALL.get(0), Attacks.ALL.get(1));
    return new DriftReport(Attacks.ALL.get(2), state, state, changes, Bump.MINOR);
  }

  private static Judged hostile(String attack, Level level, Verdict verdict) {
    String pointer = "/" + attack.replace("~", "~0").replace("/", "~1");
    return SampleChange.of("property-changed", "`" + attack + "` is " + verdict + ": " + attack)
        .verdicts(verdict, verdict, verdict)
        .from("specs/" + attack + ".yaml", 1, pointer)
        .to(attack, 2, pointer)
        .operations("GET /" + attack)
        .members(member(attack, attack, attack))
        .used(true)
        .judged(level, attack);
  }

  /** As many changes as asked for, over a hundred operations. */
  static DriftReport large(int size) {
    List<Judged> changes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      changes.add(numbered(i, size));
    }
    return report(changes, Bump.MAJOR);
  }

  private static Judged numbered(int i, int size) {
    Verdict verdict = i < size / 5 ? BREAKING : i < size / 2 ? CAUTION : COMPATIBLE;
    Level level =
        switch (verdict) {
          case BREAKING -> Level.ERROR;
          case CAUTION -> Level.WARNING;
          case COMPATIBLE -> Level.INFO;
        };
    String operation = VERBS[i % 4] + " /resources" + i % 100 + "/{id}";
    return SampleChange.of(
            "response-property-type-changed",
            "`Resource" + i + ".value()` returns `Int64String` now, `String` before")
        .verdicts(verdict, i % 3 == 0 ? verdict : COMPATIBLE, COMPATIBLE)
        .from(BASE, i + 1, "/components/schemas/Resource" + i + "/properties/value/type")
        .to(REVISION, i + 9, "/components/schemas/Resource" + i + "/properties/value/type")
        .operations(operation)
        .used(i % 7 == 0)
        .judged(level, null);
  }

  private static JavaChange member(String type, String member, String what) {
    return new JavaChange("com.example.voice." + type, member, what, BREAKING, BREAKING);
  }

  private static DriftReport report(List<Judged> changes, Bump bump) {
    return new DriftReport(
        "VoiceClient", new State(BASE, "2.0.1"), new State(REVISION, "2.1.0"), changes, bump);
  }
}
