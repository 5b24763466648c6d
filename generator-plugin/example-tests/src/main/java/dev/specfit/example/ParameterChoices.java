package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrParameter.In;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a parameter of a request, or a header of an answer, may be. */
final class ParameterChoices {
  private static final Pattern HEADER = Pattern.compile("|[!-~]([ -~]*[!-~])?");
  private static final Set<String> DOTS = Set.of("", ".", "..");

  private final DocumentDesk desk;

  ParameterChoices(DocumentDesk desk) {
    this.desk = desk;
  }

  /** The values of a parameter that can be sent. */
  List<Choice> of(IrParameter parameter) {
    SpecNode node = desk.node(parameter.source());
    String separator = separator(parameter.style());
    boolean header = parameter.in() == In.HEADER || parameter.in() == In.COOKIE;
    boolean path = parameter.in() == In.PATH;
    List<Choice> values = held(values(node, true, separator), parameter);
    if (values.isEmpty()) {
      values = held(made(node), parameter);
    }
    if (parameter.style() == IrStyle.DEEP_OBJECT) {
      values = withoutEmptiness(values, node);
    }
    List<Choice> found = sendable(values, path, header, "a request");
    return found.isEmpty() && path ? anyText(node) : found;
  }

  private List<Choice> made(@Nullable SpecNode node) {
    SpecNode schema = node instanceof SpecObject object ? object.get("schema") : null;
    return schema == null ? List.of() : desk.made(schema, true);
  }

  /** What the client's type for the parameter holds. */
  private List<Choice> held(List<Choice> values, IrParameter parameter) {
    List<Choice> found = new ArrayList<>();
    for (Choice choice : values) {
      Optional<JsonValue> held = HeldNumbers.held(parameter.type().type(), choice.value());
      if (held.isPresent()) {
        found.add(choice.with(held.get()));
      } else {
        String reason = "the number is beyond what its `format` holds";
        choice.examples().forEach(example -> desk.ledger().leaveOut(example, reason));
      }
    }
    return found;
  }

  /** What is empty in a deep object has no name to go by; made values go without it. */
  private List<Choice> withoutEmptiness(List<Choice> values, @Nullable SpecNode node) {
    SpecNode schema = node instanceof SpecObject object ? object.get("schema") : null;
    List<Choice> found = new ArrayList<>();
    for (Choice choice : values) {
      JsonValue less = Emptiness.without(choice.value());
      if (schema == null || desk.judge(true).accepts(schema, less)) {
        found.add(choice.origin().isExample() ? choice : choice.with(less));
      } else {
        String reason = "something in it is empty, which `deepObject` can't say";
        choice.examples().forEach(example -> desk.ledger().leaveOut(example, reason));
      }
    }
    return found;
  }

  /** For a path's variable whose own example can't be sent. */
  private List<Choice> anyText(@Nullable SpecNode node) {
    SpecNode schema = node instanceof SpecObject object ? object.get("schema") : null;
    JsonValue text = JsonString.of("text");
    return schema == null || desk.judge(true).accepts(schema, text)
        ? List.of(new Choice("full", Origin.FULL, text, List.of()))
        : List.of();
  }

  /** The values of a declared header, where the response stands. */
  List<Choice> of(IrResponse.Header header, @Nullable SpecNode response) {
    SpecNode headers = response instanceof SpecObject object ? object.get("headers") : null;
    SpecNode node = Nodes.members(headers).get(header.name());
    SpecNode resolved = node == null ? null : desk.schemas().resolve(node);
    return sendable(values(resolved, false, ","), false, true, "an answer");
  }

  /** Whether an answer has to carry a header. */
  boolean isRequired(IrResponse.Header header, @Nullable SpecNode response) {
    SpecNode headers = response instanceof SpecObject object ? object.get("headers") : null;
    SpecNode node = Nodes.members(headers).get(header.name());
    return node != null
        && desk.schemas().resolve(node) instanceof SpecObject object
        && Nodes.isTrue(object.get("required"));
  }

  private static String separator(IrStyle style) {
    return switch (style) {
      case SPACE_DELIMITED -> " ";
      case PIPE_DELIMITED -> "\\|";
      default -> ",";
    };
  }

  private List<Choice> values(@Nullable SpecNode node, boolean toVendor, String separator) {
    SpecNode schema = node instanceof SpecObject object ? object.get("schema") : null;
    Function<JsonValue, List<JsonValue>> encoded = json -> Readings.encoded(json, separator);
    List<Choice> found = new ArrayList<>();
    for (SpecNode media :
        Nodes.members(node instanceof SpecObject object ? object.get("content") : null).values()) {
      schema = media instanceof SpecObject object ? object.get("schema") : null;
      found.addAll(desk.examples(media, schema, toVendor, Readings::json));
      break;
    }
    found.addAll(desk.examples(node, schema, toVendor, encoded));
    if (schema == null) {
      return found.isEmpty()
          ? List.of(new Choice("full", Origin.FULL, JsonString.of("text"), List.of()))
          : found;
    }
    desk.walk(schema, toVendor);
    return found.isEmpty() ? texts(schema, desk.made(schema, toVendor), toVendor) : found;
  }

  /** Where anything is allowed, a text is what a parameter is. */
  private List<Choice> texts(SpecNode schema, List<Choice> made, boolean toVendor) {
    JsonString text = JsonString.of("text");
    boolean any =
        made.stream().allMatch(choice -> choice.value() instanceof JsonObject)
            && desk.judge(toVendor).accepts(schema, text);
    return any ? List.of(new Choice("full", Origin.FULL, text, List.of())) : made;
  }

  /** Less what HTTP can't carry, or what on the wire is the same as nothing. */
  private List<Choice> sendable(List<Choice> all, boolean path, boolean header, String where) {
    List<Choice> found = new ArrayList<>();
    for (Choice choice : all) {
      String reason = reason(choice.value(), path, header);
      if (reason.isEmpty()) {
        found.add(choice);
      } else {
        String full = reason + " can't be in " + where;
        choice.examples().forEach(node -> desk.ledger().leaveOut(node, full));
      }
    }
    return found;
  }

  private static String reason(JsonValue value, boolean path, boolean header) {
    if (value instanceof JsonNull
        || (value instanceof JsonArray array && array.isEmpty())
        || (value instanceof JsonObject object && object.isEmpty())) {
      return "an empty parameter";
    }
    if (value instanceof JsonString text) {
      if (path && DOTS.contains(text.value())) {
        return "a path segment that is empty or all dots";
      }
      if (header && !HEADER.matcher(text.value()).matches()) {
        return "text beyond visible ASCII";
      }
    }
    return "";
  }
}
