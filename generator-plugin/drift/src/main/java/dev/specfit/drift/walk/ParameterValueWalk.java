package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.drift.walk.schema.SchemaPlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares how the value of a parameter is written, and its schema. */
final class ParameterValueWalk {
  private final Walk walk;

  ParameterValueWalk(Walk walk) {
    this.walk = walk;
  }

  void compare(OperationPair operation, Subject subject, ParameterPair pair) {
    SpecObject before = pair.base().node();
    SpecObject after = pair.revision().node();
    SpecNode was = before.get("schema");
    SpecNode is = after.get("schema");
    if (was != null && is != null) {
      style(operation, subject, pair);
      schemas(operation, subject, pair, true, was, is);
    } else {
      content(operation, subject, pair);
    }
    if (pair.revision().in().equals("query")) {
      String reserved = "reserved characters as they are";
      flag("allowReserved", "allow-reserved", reserved, subject, pair);
      flag("allowEmptyValue", "allow-empty-value", "an empty value", subject, pair);
    }
  }

  private void style(OperationPair operation, Subject subject, ParameterPair pair) {
    Serialization was = Serialization.of(operation.base().side(), pair.base());
    Serialization is = Serialization.of(operation.revision().side(), pair.revision());
    if (!pair.base().in().equals(pair.revision().in())) {
      return;
    }
    if (!was.style().equals(is.style())) {
      String now = "is written in style `" + is.style() + "` now, `" + was.style() + "` before";
      changed("request-parameter-style-changed", subject, pair, now);
    } else if (was.explode() != is.explode() && !(was.scalar() && is.scalar())) {
      String now = is.explode() ? "is split now" : "is no longer split";
      changed("request-parameter-explode-changed", subject, pair, now);
    }
    if (!was.arrays().equals(is.arrays())) {
      String now = is.arrays().isEmpty() ? "as usual" : "as `" + is.arrays() + "`";
      changed("request-parameter-style-changed", subject, pair, "has its lists written " + now);
    }
  }

  private void content(OperationPair operation, Subject subject, ParameterPair pair) {
    String was = mediaType(pair.base());
    String is = mediaType(pair.revision());
    SpecNode before = schema(pair.base(), was);
    SpecNode after = schema(pair.revision(), is);
    if (!was.equals(is) && (before != null || after != null)) {
      String now = is.isEmpty() ? "as plain text" : "as `" + is + "`";
      changed("request-parameter-content-changed", subject, pair, "is written " + now + " now");
    }
    boolean one = was.equals(is) && (before != null || after != null);
    if (one || (before != null && after != null)) {
      schemas(operation, subject, pair, !MediaType.parse(is).isJson(), before, after);
    }
  }

  private static String mediaType(Parameter parameter) {
    Map<String, SpecNode> content = Nodes.members(parameter.node(), "content");
    return content.isEmpty() ? "" : content.keySet().iterator().next();
  }

  private static @Nullable SpecNode schema(Parameter parameter, String mediaType) {
    SpecNode holder =
        mediaType.isEmpty()
            ? parameter.node()
            : Nodes.members(parameter.node(), "content").get(mediaType);
    return Nodes.member(holder, "schema");
  }

  private void schemas(
      OperationPair sides,
      Subject subject,
      ParameterPair pair,
      boolean textual,
      @Nullable SpecNode before,
      @Nullable SpecNode after) {
    SchemaPlace.Kind kind =
        pair.base().in().equals("header")
            ? SchemaPlace.Kind.REQUEST_HEADER
            : SchemaPlace.Kind.REQUEST_PARAMETER;
    String operation = subject.operation();
    boolean repeated =
        pair.base().node().get("schema") != null
            && Serialization.of(sides.base().side(), pair.base()).repeats()
            && pair.revision().node().get("schema") != null
            && Serialization.of(sides.revision().side(), pair.revision()).repeats();
    boolean always = pair.base().isRequired() || pair.revision().isRequired();
    SchemaPlace place =
        new SchemaPlace(
            kind, operation, subject.text(), subject.inBase(), textual, repeated, always);
    walk.schemas().compare(place, before, after);
  }

  private void flag(String member, String words, String what, Subject subject, ParameterPair pair) {
    boolean was = Nodes.isTrue(pair.base().node(), member);
    boolean is = Nodes.isTrue(pair.revision().node(), member);
    if (was != is) {
      String rule = "request-parameter-became-" + (is ? "" : "not-") + words;
      changed(rule, subject, pair, is ? "may be " + what : "no longer may be " + what);
    }
  }

  private void changed(String rule, Subject subject, ParameterPair pair, String predicate) {
    SpecNode before = pair.base().node();
    walk.findings().changed(rule, subject, before, pair.revision().node(), predicate);
  }
}
