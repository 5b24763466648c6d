package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.document.JsonPointer;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrFailure;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrServers;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations of an operation's Retrofit method. */
final class OperationAnnotations {
  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE", "HEAD", "OPTIONS");

  private final EmitContext context;
  private final IrOperation operation;
  private final ResultCode result;

  OperationAnnotations(EmitContext context, IrOperation operation, ResultCode result) {
    this.context = context;
    this.operation = operation;
    this.result = result;
  }

  List<JavaCode> all(PathTemplate path, boolean hasBody, String contentType) {
    List<JavaCode> annotations = new ArrayList<>();
    annotations.add(http(path, hasBody));
    if (!contentType.isEmpty()) {
      annotations.add(
          JavaCode.of(
              "@`retrofit2.http.Headers`(%s)", JavaLiteral.of("Content-Type: " + contentType)));
    }
    if (result.streamed()) {
      annotations.add(JavaCode.of("@`retrofit2.http.Streaming`"));
    }
    annotations.add(apiOperation());
    return annotations;
  }

  private JavaCode http(PathTemplate path, boolean hasBody) {
    String method = operation.method();
    JavaLiteral url = JavaLiteral.of(path.text());
    if (METHODS.contains(method) && !(hasBody && WITHOUT_BODY.contains(method))) {
      JavaCode annotation = TypeCode.of(ClassName.get("retrofit2.http", method));
      return path.asUrl()
          ? JavaCode.of("@%s", annotation)
          : JavaCode.of("@%s(%s)", annotation, url);
    }
    JavaCode at = path.asUrl() ? JavaCode.NONE : JavaCode.of("path = %s, ", url);
    return JavaCode.of(
        "@`retrofit2.http.HTTP`(method = %s, %shasBody = %s)",
        JavaLiteral.of(method), at, JavaLiteral.of(hasBody));
  }

  private JavaCode apiOperation() {
    List<JavaCode> members = new ArrayList<>();
    members.add(JavaCode.of("id = %s", JavaLiteral.of(id(operation))));
    members.add(JavaCode.of("path = %s", JavaLiteral.of(operation.path())));
    if (!operation.servers().isEmpty()) {
      String server = context.named().server(IrServers.key(operation));
      members.add(JavaCode.of("server = %s", JavaLiteral.of(server)));
    }
    addArray(members, JavaIdentifier.of("security"), security());
    addArray(members, JavaIdentifier.of("errors"), errors());
    if (operation.failure() != null) {
      members.add(JavaCode.of("failure = %s", failure(operation.failure())));
    }
    if (!result.accept().isEmpty()) {
      members.add(JavaCode.of("accept = %s", JavaLiteral.of(result.accept())));
    }
    addArray(members, JavaIdentifier.of("valueless"), valueless());
    if (operation.idempotencyHeader() != null) {
      members.add(JavaCode.of("idempotency = %s", JavaLiteral.of(operation.idempotencyHeader())));
    }
    if (!result.streamEnd().isEmpty()) {
      members.add(JavaCode.of("streamEnd = %s", JavaLiteral.of(result.streamEnd())));
    }
    return JavaCode.of("@`dev.specfit.runtime.ApiOperation`(%s)", JavaCode.join(", ", members));
  }

  /** The statuses that may come without a value, but for those that HTTP leaves no body. */
  private List<JavaCode> valueless() {
    return result.valueless().stream()
        .filter(status -> !status.equals("204") && !status.equals("205"))
        .map(status -> JavaCode.of("%s", JavaLiteral.of(status)))
        .toList();
  }

  static String id(IrOperation operation) {
    return operation.operationId() != null
        ? operation.operationId()
        : operation.method() + " " + operation.path();
  }

  private static void addArray(List<JavaCode> members, JavaIdentifier name, List<JavaCode> values) {
    if (values.size() == 1) {
      members.add(JavaCode.of("%s = %s", name, values.get(0)));
    } else if (!values.isEmpty()) {
      members.add(JavaCode.of("%s = {%s}", name, JavaCode.join(", ", values)));
    }
  }

  /** The alternatives, without what is set up on the HTTP client. */
  private List<JavaCode> security() {
    Set<String> ours = new HashSet<>();
    for (IrSecurityScheme scheme : context.named().api().securitySchemes()) {
      if (scheme.kind() != IrSecurityScheme.Kind.TRANSPORT) {
        ours.add(scheme.key());
      }
    }
    Set<String> alternatives = new LinkedHashSet<>();
    operation
        .security()
        .forEach(
            requirement ->
                alternatives.add(
                    requirement.schemes().stream()
                        .filter(ours::contains)
                        .map(CredentialViews::wireKey)
                        .collect(Collectors.joining("+"))));
    return alternatives.stream().map(text -> JavaCode.of("%s", JavaLiteral.of(text))).toList();
  }

  private List<JavaCode> errors() {
    List<JavaCode> errors = new ArrayList<>();
    for (IrResponse response : operation.responses()) {
      if (IrChoices.isFailure(operation, response)) {
        IrContent content = IrChoices.preferred(response.contents()).orElse(null);
        IrTypeUse use = content == null ? null : content.type();
        if (content != null && use != null && content.kind() == IrContent.Kind.JSON) {
          addError(errors, response.status(), context.types().of(use));
        }
      }
    }
    return errors;
  }

  /** Of a list or map, annotations can hold only what is in it. */
  private static void addError(List<JavaCode> errors, String status, TypeName type) {
    JavaCode container = JavaCode.of("");
    TypeName held = type;
    if (type instanceof ParameterizedTypeName generic) {
      held = generic.typeArguments().get(generic.typeArguments().size() - 1);
      container = JavaCode.of("container = %s.class, ", TypeCode.of(generic.rawType()));
    }
    ClassName known =
        held.withoutAnnotations() instanceof ClassName name ? name : RuntimeTypes.JSON_VALUE;
    errors.add(
        JavaCode.of(
            "@`dev.specfit.runtime.ApiError`(status = %s, %stype = %s.class)",
            JavaLiteral.of(status), container, TypeCode.of(known)));
  }

  private static JavaCode failure(IrFailure failure) {
    return JavaCode.of(
        "@`dev.specfit.runtime.ApiFailure`(property = %s, value = %s, reasons = %s)",
        pointer(failure.property()),
        JavaLiteral.of(failure.failedText()),
        pointer(failure.reasons()));
  }

  private static JavaLiteral pointer(List<String> path) {
    return JavaLiteral.of(new JsonPointer(path).toString());
  }
}
