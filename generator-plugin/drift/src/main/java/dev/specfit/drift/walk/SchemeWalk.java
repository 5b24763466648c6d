package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the security schemes that documents declare. */
final class SchemeWalk {
  private static final String COMPONENT = "api-security-component-";
  private static final List<String> CARRIED =
      List.of("type", "in", "name", "scheme", "openIdConnectUrl");

  private final Walk walk;
  private final Findings findings;

  SchemeWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
  }

  void compare(List<OperationPair> operations) {
    Map<String, SpecNode> was = SchemeNames.schemes(walk.base());
    Map<String, SpecNode> is = SchemeNames.schemes(walk.revision());
    was.forEach(
        (name, scheme) -> {
          SpecNode now = is.get(name);
          if (now != null) {
            same(name, scheme, now, operations);
          } else if (!walk.isSlice()) {
            findings.gone(COMPONENT + "removed", subject(name, scheme, scheme), scheme, "is gone");
          }
        });
    is.forEach(
        (name, scheme) -> {
          if (!was.containsKey(name) && !walk.isSlice()) {
            findings.added(COMPONENT + "added", subject(name, scheme, scheme), scheme, "is new");
          }
        });
  }

  private static Subject subject(String name, SpecNode before, SpecNode after) {
    return Subject.of("security scheme " + name, before.pointer(), after.pointer());
  }

  private void same(
      String name, SpecNode written, SpecNode writtenNow, List<OperationPair> operations) {
    SpecNode before = walk.base().resolve(written);
    SpecNode after = walk.revision().resolve(writtenNow);
    if (before == null || after == null) {
      return;
    }
    Subject subject = subject(name, before, after);
    String was = Nodes.text(before, "type");
    String is = Nodes.text(after, "type");
    if (was != null && is != null && !was.equals(is)) {
      String predicate = "is of type `" + is + "` now, `" + was + "` before";
      findings.changed(COMPONENT + "type-changed", subject, before, after, predicate);
    }
    carried(name, subject, before, after, operations);
    bearer(subject, before, after);
    new FlowWalk(findings).compare(subject, before, after);
    new ExtensionWalk(walk).others(subject, before, after);
    Prose prose = new Prose(walk);
    prose.compare(before, after);
    prose.tell(subject, before, after);
  }

  /** Tells of the operations whose credentials travel otherwise. */
  private void carried(
      String name,
      Subject scheme,
      SpecNode before,
      SpecNode after,
      List<OperationPair> operations) {
    for (String member : CARRIED) {
      String was = Nodes.text(before, member);
      String is = Nodes.text(after, member);
      boolean alike = was != null && was.equalsIgnoreCase(is) && isWithoutCase(member, before);
      if (!Objects.equals(was, is) && !alike) {
        List<String> users = users(name, operations);
        String predicate = "has " + member + " `" + is + "` now, `" + was + "` before";
        if (!users.isEmpty()) {
          Subject used =
              new Subject(
                  scheme.text(), scheme.text(), scheme.inBase(), scheme.inRevision(), users);
          findings.changed("api-security-scheme-changed", used, before, after, predicate);
        } else if (!member.equals("type") || was == null || is == null) {
          findings.changed(COMPONENT + "changed", scheme, before, after, predicate);
        }
        return;
      }
    }
  }

  private void bearer(Subject scheme, SpecNode before, SpecNode after) {
    String was = Nodes.text(before, "bearerFormat");
    String is = Nodes.text(after, "bearerFormat");
    if (!Objects.equals(was, is)) {
      String predicate = "has bearerFormat `" + is + "` now, `" + was + "` before";
      findings.changed(COMPONENT + "bearer-format-changed", scheme, before, after, predicate);
    }
  }

  /**
   * Schemes of HTTP and names of headers are the same in whatever case (RFC 9110, 5.1 and 11.1).
   */
  private static boolean isWithoutCase(String member, SpecNode scheme) {
    return member.equals("scheme")
        || (member.equals("name") && "header".equals(Nodes.text(scheme, "in")));
  }

  private List<String> users(String name, List<OperationPair> operations) {
    Set<String> users = new LinkedHashSet<>();
    for (OperationPair operation : operations) {
      if (uses(walk.base(), operation.base(), name)
          && uses(walk.revision(), operation.revision(), name)) {
        users.add(operation.base().name());
      }
    }
    return List.copyOf(users);
  }

  private static boolean uses(Side side, Operation operation, String name) {
    @Nullable SpecNode own = operation.node().get("security");
    return Requirement.list(own == null ? side.root().get("security") : own).stream()
        .anyMatch(requirement -> requirement.schemes().containsKey(name));
  }
}
