package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.drift.walk.schema.SchemaPlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the media types of a body, and hands on their schemas. */
final class ContentWalk {
  private final Walk walk;
  private final Findings findings;
  private final ContentRules rules;

  ContentWalk(Walk walk, ContentRules rules) {
    this.walk = walk;
    this.findings = walk.findings();
    this.rules = rules;
  }

  void compare(Subject subject, @Nullable SpecNode before, @Nullable SpecNode after, Prose prose) {
    Map<String, SpecNode> was = Nodes.members(before, "content");
    Map<String, SpecNode> is = Nodes.members(after, "content");
    MediaTypeMatch match = MediaTypeMatch.of(was, is, this::isAkin);
    String verb = rules.isRequest() ? "be" : "come as";
    for (Map.Entry<String, SpecNode> gone : match.gone().entrySet()) {
      String predicate = "no longer may " + verb + " `" + gone.getKey() + "`";
      findings.gone(rules.removed(), subject, gone.getValue(), predicate);
    }
    for (MediaTypeMatch.Pair pair : match.pairs()) {
      pair(subject, pair, prose);
    }
    for (Map.Entry<String, SpecNode> added : match.added().entrySet()) {
      String predicate = "may " + verb + " `" + added.getKey() + "` now";
      findings.added(rules.added(), subject, added.getValue(), predicate);
    }
  }

  private boolean isAkin(MediaType was, MediaType is) {
    boolean akin = was.isKindOf(is) || is.isKindOf(was);
    return akin && (!rules.isRequest() || was.isRange() || is.isRange());
  }

  private void pair(Subject subject, MediaTypeMatch.Pair pair, Prose prose) {
    if (rules.isRequest()) {
      new MediaTypeNames(findings).ranges(subject, pair);
    } else {
      new MediaTypeNames(findings).compare(subject, pair);
    }
    SpecNode before = walk.base().resolve(pair.before());
    SpecNode after = walk.revision().resolve(pair.after());
    if (before == null || after == null) {
      return;
    }
    prose.compare(before, after);
    schema(subject, before, after, pair.to());
    itemSchema(subject, before, after, pair.to());
    if (rules.isRequest()) {
      new EncodingWalk(walk).compare(subject, before, after, MediaType.parse(pair.to()));
    }
  }

  private void schema(Subject subject, SpecNode before, SpecNode after, String mediaType) {
    SpecNode was = saying(walk.base(), Nodes.member(before, "schema"));
    SpecNode is = saying(walk.revision(), Nodes.member(after, "schema"));
    if (was != null && is != null) {
      walk.schemas().compare(place(subject, mediaType), was, is);
    } else if (was != null) {
      String predicate = "no longer has a schema as `" + mediaType + "`";
      findings.changed(rules.schema() + "schema-removed", subject, was, after, predicate);
    } else if (is != null) {
      String predicate = "has a schema as `" + mediaType + "` now";
      findings.changed(rules.schema() + "schema-added", subject, before, is, predicate);
    }
  }

  /** A schema that says nothing is as good as none. */
  private static @Nullable SpecNode saying(Side side, @Nullable SpecNode schema) {
    boolean empty = side.resolve(schema) instanceof SpecObject object && object.members().isEmpty();
    return empty ? null : schema;
  }

  private void itemSchema(Subject subject, SpecNode before, SpecNode after, String mediaType) {
    SpecNode was = Nodes.member(before, "itemSchema");
    SpecNode is = Nodes.member(after, "itemSchema");
    if (was != null && is != null) {
      walk.schemas().compare(place(subject, mediaType), was, is);
    } else if (was != null) {
      boolean untyped = !rules.isRequest() && Nodes.member(after, "schema") == null;
      String rule = rules.schema() + "item-schema-removed" + (untyped ? "-untyped" : "");
      String predicate = "no longer has a schema of its items as `" + mediaType + "`";
      findings.changed(rule, subject, was, after, predicate);
    } else if (is != null) {
      String predicate = "has a schema of its items as `" + mediaType + "` now";
      findings.changed(rules.schema() + "item-schema-added", subject, before, is, predicate);
    }
  }

  private SchemaPlace place(Subject subject, String mediaType) {
    return new SchemaPlace(
        rules.kind(),
        subject.operation(),
        subject.text(),
        subject.inBase(),
        MediaType.parse(mediaType).isTextual());
  }
}
