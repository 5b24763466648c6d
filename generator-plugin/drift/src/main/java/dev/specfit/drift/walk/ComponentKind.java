package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.List;
import java.util.Map;

/** What components there are beside security schemes, and where one is used. */
enum ComponentKind {
  SCHEMAS("schemas", "schema", "responses/default/content/application~1json/schema"),
  PARAMETERS("parameters", "parameter", "parameters/0"),
  REQUEST_BODIES("requestBodies", "request body", "requestBody"),
  RESPONSES("responses", "response", "responses/default"),
  HEADERS("headers", "header", "responses/default/headers/any"),
  LINKS("links", "link", "responses/default/links/any"),
  EXAMPLES("examples", "example", "responses/default/content/application~1json/examples/any"),
  CALLBACKS("callbacks", "callback", "callbacks/any"),
  PATH_ITEMS("pathItems", "path item", "callbacks/any/any");

  private final String member;
  private final String title;
  private final String place;

  ComponentKind(String member, String title, String place) {
    this.member = member;
    this.title = title;
    this.place = "#/" + place;
  }

  /** Those of a state. */
  Map<String, SpecNode> of(Side side) {
    return Nodes.members(side.root().get("components"), member);
  }

  /** Whether something uses one. */
  boolean isUsed(ComponentReach reach, String name) {
    return reach.has(member, name);
  }

  /** Whether something uses one, or refers to it for another that nothing uses. */
  boolean isReferredTo(ComponentReach reach, String name) {
    return reach.isReferredTo(member, name);
  }

  /** One of them as what a sentence is about. */
  Subject subject(String name, SpecNode before, SpecNode after) {
    return Subject.of(title + " " + name, before.pointer(), after.pointer());
  }

  /** The rule that tells what has happened to one. */
  String rule(String what) {
    return (this == SCHEMAS ? "api-schema-" : "api-component-") + what;
  }

  /** An operation that uses one, and has nothing else. */
  Operation user(Side side, String name, SpecNode component) {
    SpecNode user = component;
    List<String> tokens = JsonPointer.parse(place).tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String token = tokens.get(i);
      user =
          token.equals("0")
              ? new SpecArray(component.pointer(), component.place(), List.of(user))
              : new SpecObject(component.pointer(), component.place(), Map.of(token, user));
    }
    SpecObject item = new SpecObject(component.pointer(), component.place(), Map.of());
    return new Operation(side, name, member, item, (SpecObject) user);
  }
}
