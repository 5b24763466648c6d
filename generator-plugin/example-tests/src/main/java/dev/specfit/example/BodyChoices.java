package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a body may be: the examples of its media type, else of its schema, else made values. */
final class BodyChoices {
  private final DocumentDesk desk;
  private final boolean toVendor;

  BodyChoices(DocumentDesk desk, boolean toVendor) {
    this.desk = desk;
    this.toVendor = toVendor;
  }

  /** A body in one media type. */
  record Body(IrContent content, Choice choice) {
    Payload payload() {
      return new Payload(content, choice.value(), choice.origin());
    }

    /** Whether both are examples of the same name. */
    boolean isNamedLike(Body other) {
      return choice.isNamedLike(other.choice);
    }
  }

  /**
   * The bodies of all contents, the preferred content's first.
   *
   * @param owner where the body or response stands
   */
  List<Body> of(List<IrContent> contents, IrSource owner) {
    List<Body> found = new ArrayList<>();
    SpecNode node = desk.node(owner);
    SpecNode content = node instanceof SpecObject object ? object.get("content") : null;
    for (IrContent one : contents) {
      SpecNode media = Nodes.members(content).get(one.mediaType());
      if (one.repeated()) {
        leaveOut(media, "the same body is there in another spelling of its media type");
        continue;
      }
      List<Choice> choices = choices(one, media);
      if (choices.isEmpty() && !isFieldless(one, media)) {
        desk.missing("no value of `" + one.mediaType() + "` is found", owner);
      }
      choices.forEach(choice -> found.add(new Body(one, choice)));
    }
    return found;
  }

  private void leaveOut(@Nullable SpecNode media, String reason) {
    HolderExamples.of(media, desk.schemas(), desk.ledger())
        .forEach(example -> desk.ledger().leaveOut(example.value(), reason));
  }

  private List<Choice> choices(IrContent content, @Nullable SpecNode media) {
    SpecNode schema = media instanceof SpecObject object ? object.get("schema") : null;
    return switch (content.kind()) {
      case JSON -> sendable(json(content, media, schema));
      case FORM, MULTIPART -> fields(content, media, schema);
      case TEXT, BINARY -> texts(content, media, schema);
      case JSON_LINES, EVENT_STREAM -> streams(content, media);
    };
  }

  private List<Choice> json(
      IrContent content, @Nullable SpecNode media, @Nullable SpecNode schema) {
    List<Choice> given = desk.examples(media, schema, toVendor, Readings::json);
    if (schema == null) {
      return given.isEmpty() && content.kind() == IrContent.Kind.JSON ? List.of(any()) : given;
    }
    desk.walk(schema, toVendor);
    if (given.isEmpty() && HolderExamples.of(media, desk.schemas(), desk.ledger()).isEmpty()) {
      given = desk.schemaExamples(schema, toVendor);
    }
    return given.isEmpty() ? desk.made(schema, toVendor) : given;
  }

  /** A client sends something, or no body at all, but no {@code null}. */
  private List<Choice> sendable(List<Choice> all) {
    List<Choice> found = new ArrayList<>();
    for (Choice choice : all) {
      if (toVendor && choice.value() instanceof JsonNull) {
        String reason = "a client sends no body that is `null`";
        choice.examples().forEach(example -> desk.ledger().leaveOut(example, reason));
      } else {
        found.add(choice);
      }
    }
    return found;
  }

  private List<Choice> fields(
      IrContent content, @Nullable SpecNode media, @Nullable SpecNode schema) {
    boolean form = content.kind() == IrContent.Kind.FORM;
    FieldChoices fields = new FieldChoices(desk, schema, toVendor, form);
    List<Choice> given = fields.of(json(content, media, schema));
    return given.isEmpty() && schema != null ? fields.of(desk.made(schema, toVendor)) : given;
  }

  /** Whether a form has values, but none with a field. */
  private boolean isFieldless(IrContent content, @Nullable SpecNode media) {
    boolean fields =
        content.kind() == IrContent.Kind.FORM || content.kind() == IrContent.Kind.MULTIPART;
    SpecNode schema = media instanceof SpecObject object ? object.get("schema") : null;
    return fields && schema != null && !desk.made(schema, toVendor).isEmpty();
  }

  private static Choice any() {
    JsonValue value = JsonObject.builder().put("any", "value").build();
    return new Choice("full", Origin.FULL, value, List.of());
  }

  /** Text and bytes are given as they are; the schema of XML and the like says nothing of them. */
  private List<Choice> texts(
      IrContent content, @Nullable SpecNode media, @Nullable SpecNode schema) {
    boolean typed = schema != null && isText(schema) && content.kind() == IrContent.Kind.TEXT;
    List<Choice> found = new ArrayList<>();
    for (Choice choice : desk.examples(media, typed ? schema : null, toVendor, List::of)) {
      if (choice.value() instanceof JsonString) {
        found.add(choice);
      } else {
        String reason = "`" + content.mediaType() + "` isn't JSON, and the example isn't its text";
        choice.examples().forEach(node -> desk.ledger().leaveOut(node, reason));
      }
    }
    if (found.isEmpty() && typed && schema != null) {
      found.addAll(desk.made(schema, toVendor));
    }
    return found.isEmpty()
        ? List.of(new Choice("full", Origin.FULL, JsonString.of("text"), List.of()))
        : found;
  }

  private boolean isText(SpecNode schema) {
    return desk.schemas().resolve(schema) instanceof SpecObject object
        && Nodes.text(object.get("type")).filter(type -> type.equals("string")).isPresent();
  }

  private List<Choice> streams(IrContent content, @Nullable SpecNode media) {
    Optional<SpecNode> item = StreamItemSchema.of(desk.schemas(), content, media);
    leaveOut(media, "examples of a stream are not taken apart into its items");
    boolean text = StreamItemSchema.isText(content);
    List<JsonValue> items = new ArrayList<>();
    List<SpecNode> examples = new ArrayList<>();
    if (item.isPresent() && !text) {
      desk.walk(item.get(), toVendor);
      for (Choice choice : desk.made(item.get(), toVendor)) {
        items.add(choice.value());
        examples.addAll(choice.examples());
      }
    } else {
      items.add(text ? JsonString.of("text") : any().value());
    }
    return items.isEmpty()
        ? List.of()
        : List.of(new Choice("full", Origin.FULL, JsonArray.of(items), examples));
  }
}
