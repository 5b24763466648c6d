package dev.specfit.drift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One edit of a document.
 *
 * @param kind what is done
 * @param pointer where; {@code -} as its last token is the end of a list
 * @param to the new value, or the new name
 */
record TreeEdit(Kind kind, JsonPointer pointer, JsonNode to) {
  /** What is done to a place. */
  enum Kind {
    SET,
    REMOVE,
    RENAME
  }

  /** The edit that a row of a table says. */
  static TreeEdit of(JsonNode row) {
    for (Kind kind : Kind.values()) {
      JsonNode pointer = row.get(kind.name().toLowerCase(Locale.ROOT));
      if (pointer != null) {
        return new TreeEdit(kind, JsonPointer.compile(pointer.textValue()), row.path("to"));
      }
    }
    throw new IllegalArgumentException("no edit in " + row);
  }

  /** The document with the edit made; it is changed in place. */
  JsonNode applyTo(JsonNode document) {
    JsonNode parent = document.at(pointer.head());
    String name = pointer.last().getMatchingProperty();
    if (parent instanceof ArrayNode list) {
      in(list, name);
    } else if (parent instanceof ObjectNode object) {
      in(object, name);
    } else {
      throw new IllegalArgumentException("nothing at " + pointer.head());
    }
    return document;
  }

  private void in(ArrayNode list, String index) {
    if (index.equals("-")) {
      list.add(to);
    } else if (kind == Kind.REMOVE) {
      list.remove(Integer.parseInt(index));
    } else {
      list.set(Integer.parseInt(index), to);
    }
  }

  private void in(ObjectNode object, String name) {
    if (kind == Kind.SET) {
      object.set(name, to);
    } else if (object.get(name) == null) {
      throw new IllegalArgumentException("nothing at " + pointer);
    } else if (kind == Kind.REMOVE) {
      object.remove(name);
    } else {
      rename(object, name);
    }
  }

  private void rename(ObjectNode object, String name) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      boolean renamed = member.getKey().equals(name);
      members.put(renamed ? to.textValue() : member.getKey(), member.getValue());
    }
    object.removeAll();
    object.setAll(members);
  }
}
