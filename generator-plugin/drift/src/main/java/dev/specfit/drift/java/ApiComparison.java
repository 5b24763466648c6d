package dev.specfit.drift.java;

import static dev.specfit.drift.change.Verdict.BREAKING;
import static dev.specfit.drift.change.Verdict.CAUTION;
import static dev.specfit.drift.change.Verdict.COMPATIBLE;

import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.java.ApiMember.Flag;
import dev.specfit.drift.java.ApiMember.Kind;
import dev.specfit.drift.java.MemberChange.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has become of every type and member, graded for those who call it: in source by whether the
 * compiler still takes what they wrote, in binary by chapter 13 of the Java Language Specification.
 */
final class ApiComparison {
  private final Map<String, ApiType> base;
  private final Map<String, ApiType> revision;
  private final List<MemberChange> found = new ArrayList<>();

  private ApiComparison(Map<String, ApiType> base, Map<String, ApiType> revision) {
    this.base = base;
    this.revision = revision;
  }

  static List<MemberChange> of(Map<String, ApiType> base, Map<String, ApiType> revision) {
    ApiComparison comparison = new ApiComparison(base, revision);
    base.values().forEach(comparison::compare);
    revision.values().forEach(comparison::whatIsNew);
    return List.copyOf(comparison.found);
  }

  private void compare(ApiType before) {
    ApiType after = revision.get(before.name());
    if (after == null) {
      if (isSeenByItself(before, revision)) {
        type(before, What.GONE, "is gone", BREAKING, BREAKING);
      }
      return;
    }
    if (!before.kind().equals(after.kind())) {
      String what = "is %s now, %s before".formatted(article(after), article(before));
      type(before, What.OTHER, what, BREAKING, BREAKING);
    }
    supertypes(before, after);
    before.members().values().forEach(member -> compare(before, member, after));
    for (ApiMember member : after.members().values()) {
      if (!before.members().containsKey(member.key())) {
        added(before, after, member);
      }
    }
  }

  private void whatIsNew(ApiType after) {
    if (!base.containsKey(after.name()) && isSeenByItself(after, base)) {
      type(after, What.NEW, JavaChange.NEW, COMPATIBLE, COMPATIBLE);
    }
  }

  /** A nested type comes and goes with the one around it, which says enough. */
  private static boolean isSeenByItself(ApiType type, Map<String, ApiType> otherSide) {
    return type.name().equals(type.outermost()) || otherSide.containsKey(type.outermost());
  }

  private void supertypes(ApiType before, ApiType after) {
    for (String above : before.supertypes()) {
      if (!after.supertypes().contains(above)) {
        String what = "is no `%s` any more".formatted(new JavaType(above, "", false).shown());
        boolean generic =
            after.supertypes().stream().anyMatch(now -> erasure(now).equals(erasure(above)));
        type(before, What.OTHER, what, BREAKING, generic ? CAUTION : BREAKING);
      }
    }
    if (!before.variables().equals(after.variables())) {
      type(before, What.OTHER, "has other type variables", BREAKING, COMPATIBLE);
    }
  }

  private void compare(ApiType type, ApiMember before, ApiType after) {
    ApiMember now = after.members().get(before.key());
    if (now == null) {
      gone(type, before, after);
      return;
    }
    if (before.is(Flag.STATIC) != now.is(Flag.STATIC) || before.kind() != now.kind()) {
      String what = now.is(Flag.STATIC) ? "is static now" : "isn't static any more";
      member(type, before, now, What.OTHER, what, BREAKING, BREAKING);
      return;
    }
    result(type, before, now);
    for (int i = 0; i < before.parameters().size(); i++) {
      parameter(type, before, now, before.parameters().get(i), now.parameters().get(i));
    }
    if (!before.variables().equals(now.variables())) {
      String what = "has other type variables";
      member(type, before, now, What.OTHER, what, BREAKING, COMPATIBLE);
    }
    if (before.value() != null && now.value() != null && !before.value().equals(now.value())) {
      String what = "has another value, of which compiled callers have a copy";
      member(type, before, now, What.OTHER, what, COMPATIBLE, CAUTION);
    }
    if (!before.is(Flag.ABSTRACT) && now.is(Flag.ABSTRACT) && isImplementedByCallers(type)) {
      member(type, before, now, What.OTHER, "has to be implemented now", BREAKING, CAUTION);
    }
  }

  private void result(ApiType type, ApiMember before, ApiMember now) {
    JavaType was = before.type();
    JavaType is = now.type();
    String verb = before.kind() == Kind.METHOD ? "returns" : "is";
    if (!was.text().equals(is.text())) {
      boolean taken = JavaLang.accepts(was.text(), is.text());
      boolean links = was.erasure().equals(is.erasure());
      String what = "%s `%s` now, `%s` before".formatted(verb, is.shown(), was.shown());
      Verdict source = taken ? CAUTION : BREAKING;
      member(type, before, now, What.RESULT, what, source, links ? CAUTION : BREAKING);
    } else if (is.nullable() && !was.nullable()) {
      String what = "can be null now";
      member(type, before, now, What.NULLNESS, what, CAUTION, COMPATIBLE);
    } else if (was.nullable() && !is.nullable()) {
      String what = "is never null now";
      member(type, before, now, What.NULLNESS, what, COMPATIBLE, COMPATIBLE);
    }
  }

  private void parameter(ApiType type, ApiMember before, ApiMember now, JavaType was, JavaType is) {
    if (!was.text().equals(is.text())) {
      String what = "takes `%s` now, `%s` before".formatted(is.shown(), was.shown());
      member(type, before, now, What.PARAMETER, what, BREAKING, CAUTION);
    } else if (was.nullable() && !is.nullable()) {
      member(type, before, now, What.NULLNESS, "doesn't take null any more", CAUTION, COMPATIBLE);
    } else if (is.nullable() && !was.nullable()) {
      member(type, before, now, What.NULLNESS, "takes null now", COMPATIBLE, COMPATIBLE);
    }
  }

  private void gone(ApiType type, ApiMember before, ApiType after) {
    ApiMember other =
        after.members().values().stream()
            .filter(now -> now.kind() == before.kind() && takesTheSame(before, now))
            .findFirst()
            .orElse(null);
    if (other == null) {
      member(type, before, null, What.GONE, "is gone", BREAKING, BREAKING);
      return;
    }
    boolean same = JavaLang.accepts(before.type().text(), other.type().text());
    String what = "is `%s` now".formatted(shown(other));
    member(type, before, other, What.PARAMETER, what, same ? CAUTION : BREAKING, BREAKING);
  }

  /** Whether calls of one method are calls of another after compiling them anew. */
  private static boolean takesTheSame(ApiMember before, ApiMember now) {
    if (!before.name().equals(now.name())
        || before.parameters().size() != now.parameters().size()
        || before.is(Flag.STATIC) != now.is(Flag.STATIC)) {
      return false;
    }
    for (int i = 0; i < before.parameters().size(); i++) {
      String given = before.parameters().get(i).text();
      if (!JavaLang.accepts(now.parameters().get(i).text(), given)) {
        return false;
      }
    }
    return true;
  }

  private void added(ApiType type, ApiType after, ApiMember now) {
    Verdict source = COMPATIBLE;
    Verdict binary = COMPATIBLE;
    if (now.kind() == Kind.ENUM_CONSTANT) {
      source = CAUTION;
      binary = CAUTION;
    } else if (isImplementedByCallers(type)) {
      source = now.is(Flag.ABSTRACT) ? BREAKING : CAUTION;
      binary = now.is(Flag.ABSTRACT) ? CAUTION : COMPATIBLE;
    } else if (now.kind() == Kind.METHOD && hasTwin(type, after, now)) {
      source = CAUTION;
    }
    member(type, now, null, What.NEW, JavaChange.NEW, source, binary);
  }

  /** Whether a call with {@code null} could have meant another method before. */
  private static boolean hasTwin(ApiType type, ApiType after, ApiMember now) {
    return !now.parameters().isEmpty()
        && type.members().values().stream()
            .anyMatch(
                member ->
                    member.name().equals(now.name())
                        && after.members().containsKey(member.key())
                        && member.parameters().size() == now.parameters().size());
  }

  /** Services are made by the runtime, models are final; only visitors are callers' own. */
  private static boolean isImplementedByCallers(ApiType type) {
    return type.name().endsWith("$Visitor");
  }

  private void type(ApiType type, What how, String what, Verdict source, Verdict binary) {
    JavaChange change = new JavaChange(type.name(), null, what, source, binary);
    found.add(new MemberChange(change, how, null, List.of()));
  }

  private void member(
      ApiType type,
      ApiMember member,
      @Nullable ApiMember other,
      What how,
      String what,
      Verdict source,
      Verdict binary) {
    JavaChange change = new JavaChange(type.name(), member.key(), what, source, binary);
    List<String> mentioned =
        Stream.of(member, other == null ? member : other)
            .flatMap(m -> Stream.concat(Stream.of(m.type()), m.parameters().stream()))
            .map(JavaType::text)
            .distinct()
            .toList();
    found.add(new MemberChange(change, how, member.name(), mentioned));
  }

  private static String shown(ApiMember method) {
    return method.name()
        + String.join(", ", method.parameters().stream().map(JavaType::shown).toList())
            .transform(parameters -> "(" + parameters + ")");
  }

  private static String article(ApiType type) {
    return type.kind().equals("class") ? "a class" : "an " + type.kind();
  }

  private static String erasure(String type) {
    int arguments = type.indexOf('<');
    return arguments < 0 ? type : type.substring(0, arguments);
  }
}
