package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.drift.walk.schema.SchemaPlace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the headers of answers, whose names are read without regard to case. */
final class HeaderWalk {
  private final Walk walk;
  private final Findings findings;

  HeaderWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
  }

  void compare(Subject response, SpecNode before, SpecNode after, Prose prose) {
    Map<String, Named> was = headers(before);
    Map<String, Named> is = headers(after);
    was.forEach(
        (key, header) -> {
          Named now = is.get(key);
          if (now == null) {
            gone(response, header);
          } else {
            same(response, header, now, prose);
          }
        });
    is.forEach(
        (key, header) -> {
          if (!was.containsKey(key)) {
            String predicate = "has header `" + header.name() + "` now";
            findings.added("response-header-added", response, header.node(), predicate);
          }
        });
  }

  /** Headers by their names in lower case; none of what has none. */
  static Map<String, SpecNode> byName(@Nullable SpecNode holder) {
    Map<String, SpecNode> headers = new LinkedHashMap<>();
    if (holder != null) {
      headers(holder).forEach((key, header) -> headers.put(key, header.node()));
    }
    return headers;
  }

  /** The content type isn't described as a header (OpenAPI 3.1, 4.8.17). */
  private static Map<String, Named> headers(SpecNode response) {
    Map<String, Named> headers = new LinkedHashMap<>();
    Nodes.members(response, "headers")
        .forEach((name, node) -> headers.put(name.toLowerCase(Locale.ROOT), new Named(name, node)));
    headers.remove("content-type");
    return headers;
  }

  private void gone(Subject response, Named header) {
    boolean required = Nodes.isTrue(walk.base().resolve(header.node()), "required");
    findings.gone(
        required ? "required-response-header-removed" : "optional-response-header-removed",
        response,
        header.node(),
        "no longer has header `" + header.name() + "`");
  }

  private void same(Subject response, Named was, Named is, Prose prose) {
    SpecNode before = walk.base().resolve(was.node());
    SpecNode after = walk.revision().resolve(is.node());
    if (before == null || after == null) {
      return;
    }
    String name = "header " + was.name();
    Subject header = response.part(name, before.pointer(), after.pointer());
    flag("required", header, before, after);
    deprecation(header, before, after);
    prose.compare(before, after);
    schema(header, described(before), described(after));
  }

  private void deprecation(Subject header, SpecNode before, SpecNode after) {
    boolean deprecated = Nodes.isTrue(after, "deprecated");
    if (deprecated != Nodes.isTrue(before, "deprecated")) {
      String rule = "response-header-" + (deprecated ? "deprecated" : "reactivated");
      String predicate = deprecated ? "is deprecated now" : "is no longer deprecated";
      findings.changed(rule, header, before, after, predicate);
    }
  }

  /** Its schema, be it that of a content. */
  private static @Nullable SpecNode described(SpecNode header) {
    SpecNode schema = Nodes.member(header, "schema");
    return schema != null
        ? schema
        : Nodes.members(header, "content").values().stream()
            .map(content -> Nodes.member(content, "schema"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private void flag(String member, Subject header, SpecNode before, SpecNode after) {
    boolean was = Nodes.isTrue(before, member);
    boolean is = Nodes.isTrue(after, member);
    if (was != is) {
      String rule = "response-header-became-" + (is ? "required" : "optional");
      String predicate = is ? "always comes now" : "no longer always comes";
      findings.changed(rule, header, before, after, predicate);
    }
  }

  private void schema(Subject header, @Nullable SpecNode before, @Nullable SpecNode after) {
    if (before != null && after != null) {
      walk.schemas()
          .compare(
              new SchemaPlace(
                  SchemaPlace.Kind.RESPONSE_HEADER,
                  header.operation(),
                  header.text(),
                  header.inBase()),
              before,
              after);
    }
  }

  private record Named(String name, SpecNode node) {}
}
