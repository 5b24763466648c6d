package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
 */
record ResultCode(
    @Nullable TypeName type, @Nullable IrTypeUse use, String accept, boolean streamed) {
  private static final ResultCode NOTHING = new ResultCode(null, null, "", false);

  static ResultCode of(EmitContext context, IrOperation operation) {
    List<IrContent> contents = new ArrayList<>();
    for (IrResponse response : successes(operation)) {
      Optional<IrContent> content = MediaTypes.preferred(response.contents());
      content.ifPresent(contents::add);
      reportOthers(context, response, content);
    }
    if (contents.isEmpty()) {
      return NOTHING;
    }
    Set<TypeName> types =
        contents.stream()
            .map(content -> type(context, content))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String accept =
        contents.stream()
            .map(IrContent::mediaType)
            .filter(MediaTypes::isWellFormed)
            .distinct()
            .collect(Collectors.joining(", "));
    TypeName only = types.iterator().next();
    if (types.size() == 1) {
      IrContent first = contents.get(0);
      boolean json = first.kind() == IrContent.Kind.JSON;
      return new ResultCode(
          only, json ? first.type() : null, accept, only.equals(RuntimeTypes.RESPONSE_BODY));
    }
    return severalTypes(context, operation, contents, accept);
  }

  private static ResultCode severalTypes(
      EmitContext context, IrOperation operation, List<IrContent> contents, String accept) {
    boolean json = contents.stream().allMatch(c -> c.kind() == IrContent.Kind.JSON);
    TypeName type = json ? RuntimeTypes.JSON_VALUE : RuntimeTypes.RESPONSE_BODY;
    context.report(
        EmitDiagnostic.OTHER_SUCCESS_BODIES,
        operation.source(),
        "`%s %s` has success statuses with different bodies; the result is a `%s`",
        operation.method(),
        operation.path(),
        ((ClassName) type).simpleName());
    return new ResultCode(type, null, accept, !json);
  }

  /** The responses of success; the default one if none is named. */
  private static List<IrResponse> successes(IrOperation operation) {
    List<IrResponse> successes =
        operation.responses().stream().filter(r -> r.status().startsWith("2")).toList();
    return successes.isEmpty()
        ? operation.responses().stream().filter(r -> r.status().equals("default")).toList()
        : successes;
  }

  /** Whether a response is one of failure. */
  static boolean isFailure(IrOperation operation, IrResponse response) {
    return !response.status().startsWith("2") && !successes(operation).contains(response);
  }

  private static TypeName type(EmitContext context, IrContent content) {
    return switch (content.kind()) {
      case JSON -> json(context, content.type());
      case TEXT -> ClassName.get(String.class);
      default -> RuntimeTypes.RESPONSE_BODY;
    };
  }

  private static TypeName json(EmitContext context, @Nullable IrTypeUse use) {
    if (use == null) {
      return RuntimeTypes.JSON_VALUE;
    }
    TypeName type = context.types().of(use);
    return type.equals(RuntimeTypes.FILE_PART) ? RuntimeTypes.RESPONSE_BODY : type;
  }

  private static void reportOthers(
      EmitContext context, IrResponse response, Optional<IrContent> chosen) {
    if (response.contents().size() > 1 && chosen.isPresent()) {
      context.report(
          EmitDiagnostic.OTHER_MEDIA_TYPES,
          response.source(),
          "the response `%s` comes in %s media types; the client asks for `%s`",
          response.status(),
          response.contents().size(),
          chosen.get().mediaType());
    }
  }
}
