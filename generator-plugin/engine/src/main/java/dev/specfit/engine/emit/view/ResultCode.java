package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrChoices.Answer;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comes back from an operation.
 *
 * @param type its class; null where no body comes
 * @param use what the document says of it; null where that isn't one JSON type
 * @param accept the media types understood
 * @param streamed whether the bytes are handed on as they arrive
 * @param byStatus whether it is a generated class that reads the body by its status
 * @param streamEnd what ends a stream, or empty
 * @param valueless the statuses that may come without a value
 */
record ResultCode(
    @Nullable TypeName type,
    @Nullable IrTypeUse use,
    String accept,
    boolean streamed,
    boolean byStatus,
    String streamEnd,
    List<String> valueless) {
  private static final ResultCode NOTHING =
      new ResultCode(null, null, "", false, false, "", List.of());

  /** What the preferred way answers. */
  static ResultCode of(EmitContext context, IrOperation operation) {
    List<Answer> answers = IrChoices.answers(operation);
    String result = context.named().operation(operation.id()).result();
    return result == null
        ? of(context, operation, answers)
        : new ResultCode(
            context.own(result),
            null,
            accept(answers),
            types(context, answers).stream().anyMatch(ResultCode::isStreamed),
            true,
            streamEnd(answers),
            statuses(IrChoices.valueless(operation)));
  }

  /** What is answered in one media type; where statuses differ in it, it isn't typed further. */
  static ResultCode of(EmitContext context, IrOperation operation, List<Answer> answers) {
    if (answers.isEmpty()) {
      return NOTHING;
    }
    Set<TypeName> types = types(context, answers);
    boolean json = answers.stream().allMatch(a -> a.content().kind() == IrContent.Kind.JSON);
    TypeName type =
        types.size() == 1
            ? types.iterator().next()
            : json ? RuntimeTypes.JSON_VALUE : RuntimeTypes.RESPONSE_BODY;
    IrTypeUse use = json && types.size() == 1 ? answers.get(0).content().type() : null;
    return new ResultCode(
        type,
        use,
        accept(answers),
        isStreamed(type),
        false,
        streamEnd(answers),
        valueless(operation, type));
  }

  /** Whether it may be null though it has a type. */
  boolean isNullable() {
    return !byStatus && !valueless.isEmpty();
  }

  /** The statuses without a value: bytes and streams may be empty, and any JSON may be null. */
  private static List<String> valueless(IrOperation operation, TypeName type) {
    if (isStreamed(type)) {
      return List.of();
    }
    return type.equals(RuntimeTypes.JSON_VALUE)
        ? statuses(IrChoices.bodiless(operation))
        : statuses(IrChoices.valueless(operation));
  }

  private static List<String> statuses(List<IrResponse> responses) {
    return responses.stream().map(IrResponse::status).toList();
  }

  /** What Retrofit's method gives. */
  @Nullable TypeName wireType() {
    return byStatus ? RuntimeTypes.RESPONSE_BODY : type;
  }

  /** The class of a body. */
  static TypeName type(EmitContext context, IrContent content) {
    IrTypeUse use = content.type();
    return switch (content.kind()) {
      case JSON -> json(context, use);
      case TEXT -> ClassName.get(String.class);
      case JSON_LINES -> stream(context, RuntimeTypes.JSON_LINES, use);
      case EVENT_STREAM -> stream(context, RuntimeTypes.EVENT_STREAM, use);
      case FORM, MULTIPART, BINARY -> RuntimeTypes.RESPONSE_BODY;
    };
  }

  private static TypeName stream(EmitContext context, ClassName stream, @Nullable IrTypeUse items) {
    TypeName item = items == null ? RuntimeTypes.JSON_VALUE : context.types().of(items);
    return ParameterizedTypeName.get(stream, item);
  }

  private static TypeName json(EmitContext context, @Nullable IrTypeUse use) {
    if (use == null) {
      return RuntimeTypes.JSON_VALUE;
    }
    TypeName type = context.types().of(use);
    return type.equals(RuntimeTypes.FILE_PART) ? RuntimeTypes.RESPONSE_BODY : type;
  }

  private static Set<TypeName> types(EmitContext context, List<Answer> answers) {
    return answers.stream()
        .map(answer -> type(context, answer.content()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String accept(List<Answer> answers) {
    return answers.stream()
        .map(answer -> answer.content().mediaType())
        .filter(MediaTypes::isWellFormed)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static boolean isStreamed(TypeName type) {
    return type.equals(RuntimeTypes.RESPONSE_BODY)
        || (type instanceof ParameterizedTypeName generic
            && (generic.rawType().equals(RuntimeTypes.JSON_LINES)
                || generic.rawType().equals(RuntimeTypes.EVENT_STREAM)));
  }

  private static String streamEnd(List<Answer> answers) {
    return answers.stream()
        .map(answer -> answer.content())
        .filter(
            content ->
                content.kind() == IrContent.Kind.JSON_LINES
                    || content.kind() == IrContent.Kind.EVENT_STREAM)
        .map(IrContent::streamEnd)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
