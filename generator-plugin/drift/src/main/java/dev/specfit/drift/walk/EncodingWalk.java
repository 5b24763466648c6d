package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.drift.walk.schema.SchemaPlace;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares how the parts of forms and multipart bodies are written. */
final class EncodingWalk {
  private static final String RULE = "request-body-encoding-";

  private final Walk walk;
  private final Findings findings;

  EncodingWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
  }

  /** Compares the parts that are there in both states. */
  void compare(Subject body, SpecNode before, SpecNode after, MediaType mediaType) {
    Map<String, SpecNode> was = Nodes.members(before, "encoding");
    Map<String, SpecNode> is = Nodes.members(after, "encoding");
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    Map<String, SpecNode> held = parts(walk.base(), before);
    Map<String, SpecNode> holds = parts(walk.revision(), after);
    for (String name : names) {
      boolean isInBoth = held.containsKey(name) == holds.containsKey(name);
      if (isInBoth) {
        SpecNode from = was.getOrDefault(name, before);
        SpecNode to = is.getOrDefault(name, after);
        Subject part = body.part("part " + name, from.pointer(), to.pointer());
        new Part(part, from, to, mediaType)
            .compare(
                PartEncoding.of(walk.base(), was.get(name), held.get(name)),
                PartEncoding.of(walk.revision(), is.get(name), holds.get(name)));
      }
    }
  }

  private static Map<String, SpecNode> parts(Side side, SpecNode content) {
    return Nodes.members(side.resolve(Nodes.member(content, "schema")), "properties");
  }

  /** One part in both states. */
  private final class Part {
    private final Subject subject;
    private final SpecNode before;
    private final SpecNode after;
    private final boolean isMultipart;

    Part(Subject subject, SpecNode before, SpecNode after, MediaType mediaType) {
      this.subject = subject;
      this.before = before;
      this.after = after;
      this.isMultipart = mediaType.type().equals("multipart");
    }

    void compare(PartEncoding was, PartEncoding is) {
      if (isMultipart) {
        types(was.types(), is.types());
        headers(was, is);
      } else {
        style(was, is);
        String said = Nodes.text(before, "contentType");
        String says = Nodes.text(after, "contentType");
        if (!Objects.equals(said, says)) {
          String type = says == null ? "the usual type" : "type `" + says + "`";
          String from = said == null ? "" : ", `" + said + "` before";
          tell("content-type-changed", "is of " + type + " now" + from);
        }
      }
    }

    private void types(Set<String> was, Set<String> is) {
      if (!was.equals(is)) {
        boolean wider = covers(is, was);
        String what = wider ? "widened" : covers(was, is) ? "narrowed" : "changed";
        String predicate =
            "is of type `"
                + String.join(", ", is)
                + "` now, `"
                + String.join(", ", was)
                + "` before";
        tell("content-type-" + what, predicate);
      }
    }

    private void style(PartEncoding was, PartEncoding is) {
      if (!was.style().equals(is.style())) {
        String now = "is written in style `" + is.style() + "` now, `" + was.style() + "` before";
        tell("style-changed", now);
      } else if (was.explode() != is.explode() && !(was.scalar() && is.scalar())) {
        tell("explode-changed", is.explode() ? "is split now" : "is no longer split");
      }
      if (was.reserved() != is.reserved()) {
        tell(
            is.reserved() ? "became-allow-reserved" : "became-not-allow-reserved",
            is.reserved()
                ? "may have reserved characters as they are"
                : "no longer may have reserved characters as they are");
      }
    }

    private void headers(PartEncoding was, PartEncoding is) {
      was.headers()
          .forEach(
              (name, header) -> {
                SpecNode now = is.headers().get(name);
                if (now == null) {
                  tell("header-removed", "no longer has header `" + name + "`");
                } else {
                  header(name, header, now);
                }
              });
      is.headers()
          .forEach(
              (name, header) -> {
                if (!was.headers().containsKey(name)) {
                  boolean needed = Nodes.isTrue(walk.revision().resolve(header), "required");
                  tell(
                      needed ? "header-added-required" : "header-added-optional",
                      (needed ? "needs header `" : "takes header `") + name + "` now");
                }
              });
    }

    private void header(String name, SpecNode was, SpecNode is) {
      SpecNode old = walk.base().resolve(was);
      SpecNode now = walk.revision().resolve(is);
      if (old == null || now == null) {
        return;
      }
      boolean needed = Nodes.isTrue(old, "required");
      boolean needs = Nodes.isTrue(now, "required");
      if (needed != needs) {
        tell(
            needs ? "header-became-required" : "header-became-optional",
            (needs ? "needs header `" + name + "` now" : "no longer needs header `" + name + "`"));
      }
      schema(name, old, now);
    }

    private void schema(String name, SpecNode was, SpecNode is) {
      @Nullable SpecNode old = Nodes.member(was, "schema");
      @Nullable SpecNode now = Nodes.member(is, "schema");
      if (old != null && now != null) {
        Subject header = subject.part("header " + name, was.pointer(), is.pointer());
        SchemaPlace.Kind kind = SchemaPlace.Kind.REQUEST_HEADER;
        walk.schemas()
            .compare(
                new SchemaPlace(kind, subject.operation(), header.text(), header.inBase()),
                old,
                now);
      }
    }

    private void tell(String rule, String predicate) {
      findings.changed(RULE + rule, subject, before, after, predicate);
    }
  }

  /** Whether some media types, maybe ranges, take all of others. */
  private static boolean covers(Set<String> wide, Set<String> narrow) {
    return narrow.stream()
        .allMatch(
            one -> wide.stream().anyMatch(w -> MediaType.parse(one).isKindOf(MediaType.parse(w))));
  }
}
