package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.QueryText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes declared parameters out of a raw query or form. What nobody took is undeclared. */
final class QueryReader {
  private final List<RawPair> pairs;
  private final TextDecoder decoder;
  private final Set<String> declared;
  private final Set<String> left;

  /**
   * @param declared the names of all parameters, which are no entries of a map among them
   */
  QueryReader(String raw, Set<String> declared, TextDecoder decoder) {
    this.pairs = RawPair.all(raw);
    this.declared = declared;
    this.decoder = decoder;
    this.left =
        pairs.stream().map(RawPair::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names of what was sent and not taken. */
  Set<String> left() {
    return left;
  }

  /** The value of a parameter as JSON, or null if it wasn't sent. */
  @Nullable JsonValue take(Parameter parameter) {
    SchemaShape shape = parameter.shape();
    if (parameter.style().equals("deepObject")) {
      return deepObject(parameter.name(), shape);
    }
    if (parameter.explode() && !parameter.json() && isObject(shape, parameter.name())) {
      return explodedObject(parameter.name(), shape);
    }
    List<String> raws = raws(parameter.name());
    if (raws.isEmpty()) {
      return null;
    }
    left.remove(parameter.name());
    if (parameter.json()) {
      return JsonValues.parseOrText(decode(raws.get(0)));
    }
    boolean several = shape.types().isEmpty() && raws.size() > 1;
    if (parameter.explode() && (several || shape.types().contains("array"))) {
      return decoder.array(raws, shape, QueryReader::decode);
    }
    return decoder.separated(
        raws.get(0), separator(parameter.style()), false, shape, QueryReader::decode);
  }

  private static String separator(String style) {
    return switch (style) {
      case "spaceDelimited" -> "%20|\\+";
      case "pipeDelimited" -> "\\||%7[Cc]";
      default -> ",";
    };
  }

  private @Nullable JsonValue deepObject(String name, SchemaShape shape) {
    DeepObject tree = new DeepObject();
    boolean any = false;
    for (RawPair pair : pairs) {
      if (DeepObject.isPart(pair.name(), name) && !declared.contains(pair.name())) {
        tree.add(pair.name().substring(name.length()), pair.raw());
        left.remove(pair.name());
        any = true;
      }
    }
    List<String> plain = raws(name);
    if (!any && !plain.isEmpty()) {
      // Where something else than an object is allowed, it has no keys.
      left.remove(name);
      return DeepObject.leaf(plain, decoder, shape);
    }
    return any ? tree.json(decoder, shape) : null;
  }

  /** What has the parameter's name is its member where it can be one, else the value itself. */
  private boolean isObject(SchemaShape shape, String name) {
    boolean member = shape.isMap() || shape.properties().contains(name);
    return raws(name).isEmpty()
        ? shape.types().contains("object")
        : shape.types().equals(Set.of("object")) && member;
  }

  /**
   * An exploded object's properties are parameters of their own. What another parameter is called,
   * or has taken, isn't this one's.
   */
  private @Nullable JsonValue explodedObject(String name, SchemaShape shape) {
    JsonObject.Builder object = JsonObject.builder();
    Set<String> properties = new LinkedHashSet<>(shape.properties());
    if (shape.isMap()) {
      left.stream().filter(sent -> isOf(name, sent)).forEach(properties::add);
    }
    for (String property : properties) {
      List<String> raws = raws(property);
      boolean another = declared.contains(property) && !property.equals(name);
      boolean others = another || !left.contains(property);
      if (!raws.isEmpty() && !others) {
        SchemaShape inner = shape.property(property);
        object.put(property, member(raws, inner));
        left.remove(property);
      }
    }
    JsonObject built = object.build();
    return built.isEmpty() ? null : built;
  }

  /** A list is there value by value, or as JSON: no style says which (OpenAPI 3.1.1, form). */
  private JsonValue member(List<String> raws, SchemaShape shape) {
    if (!shape.types().contains("array")) {
      return decoder.scalar(decode(raws.get(0)), shape);
    }
    return raws.size() == 1
            && JsonValues.parseOrText(decode(raws.get(0))) instanceof JsonArray written
        ? written
        : decoder.array(raws, shape, QueryReader::decode);
  }

  /** Whether what was sent can be an entry of this parameter: none of another's name or path. */
  private boolean isOf(String parameter, String sent) {
    return sent.equals(parameter)
        || (!declared.contains(sent)
            && declared.stream().noneMatch(other -> DeepObject.isPart(sent, other)));
  }

  private List<String> raws(String name) {
    List<String> raws = new ArrayList<>();
    for (RawPair pair : pairs) {
      if (pair.name().equals(name)) {
        raws.add(pair.raw());
      }
    }
    return raws;
  }

  private static String decode(String raw) {
    return QueryText.decodeText(raw, true);
  }
}
