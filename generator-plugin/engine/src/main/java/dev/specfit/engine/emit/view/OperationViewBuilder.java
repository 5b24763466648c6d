package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrParameter.In;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.FormerNames;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of one operation. */
final class OperationViewBuilder {
  private static final ClassName API_CALL = ClassName.get("dev.specfit.runtime", "ApiCall");
  private static final JavaIdentifier PARAMS = JavaIdentifier.of("params");
  private static final Set<String> WIRE_PARAMETERS =
      Set.of("query", "headers", "body", "rules", "url");

  private final EmitContext context;
  private final IrOperation operation;
  private final OperationNames names;
  private final SetterViews setters;
  private final ParameterWrites writes;
  private final List<IrParameter> arguments;
  private final Locals locals;
  private final OperationVariant variant;
  private final ResultCode result;
  private final @Nullable BodyCode body;
  private final Optional<PagingCode> paging;
  private final PathTemplate path;

  OperationViewBuilder(EmitContext context, IrOperation operation, OperationVariant variant) {
    this.context = context;
    this.operation = operation;
    this.names = context.named().operation(operation.id());
    this.setters = new SetterViews(context);
    this.writes = new ParameterWrites(context, operation);
    this.arguments = Arguments.of(operation);
    this.locals = new Locals(names.parameters().values());
    this.variant = variant;
    this.result = variant.result();
    this.body = new BodyCodeBuilder(context).build(operation, variant.body(), names, locals);
    this.paging =
        variant.isPreferred()
            ? PagingCode.of(context, operation, result, body, lambdas())
            : Optional.empty();
    this.path = PathTemplate.of(operation, names);
  }

  ServiceView.Operation build() {
    OperationDocs docs =
        new OperationDocs(context, operation, variant, arguments, body, paging.isPresent());
    List<JavaCode> statements = statements();
    return new ServiceView.Operation(
        docs.full(),
        operation.docs().deprecated(),
        TypeCode.of(paging.map(p -> p.type(pageType())).orElseGet(() -> callType(returnType()))),
        variant.method(),
        JavaCode.join(", ", typed(true)),
        statements,
        !Arguments.byName(operation),
        docs.withoutParams(),
        JavaCode.join(", ", typed(false)),
        JavaCode.join(", ", passed(JavaCode.of("params -> {}"))),
        JavaCode.join(", ", passed(JavaCode.of("%s", PARAMS))),
        BridgeView.of(
            FormerNames.of(context.named().bridges().operations(), operation.id().toString()),
            names.method()),
        wires(docs));
  }

  /** The variables of lambdas, which keep clear of what the method takes. */
  private Locals lambdas() {
    List<String> taken = new ArrayList<>(arguments.stream().map(names::parameter).toList());
    if (body != null) {
      taken.add(body.argument().text());
    }
    return new Locals(taken);
  }

  private TypeName resultType() {
    return result.type() == null ? ClassName.get(Void.class) : result.type();
  }

  private TypeName pageType() {
    TypeName type = returnType();
    return type == null ? resultType() : type;
  }

  private @Nullable TypeName returnType() {
    TypeName type = result.type();
    return type != null && result.isNullable() ? RuntimeTypes.nullable(type) : type;
  }

  private TypeName callType(@Nullable TypeName answered) {
    return answered == null
        ? ParameterizedTypeName.get(API_CALL, RuntimeTypes.nullable(ClassName.get(Void.class)))
        : ParameterizedTypeName.get(API_CALL, answered);
  }

  private List<JavaCode> typed(boolean withParams) {
    List<JavaCode> typed = new ArrayList<>();
    for (IrParameter argument : arguments) {
      TypeName type = context.types().of(argument.type());
      typed.add(
          JavaCode.of(
              "%s %s",
              setters.argumentType(argument.type(), type),
              JavaIdentifier.of(names.parameter(argument))));
    }
    if (body != null) {
      typed.add(JavaCode.of("%s %s", body.argumentType(), body.argument()));
    }
    if (withParams) {
      TypeName params =
          ParameterizedTypeName.get(
              RuntimeTypes.FILL, context.own(names.params()).nestedClass("Builder"));
      typed.add(JavaCode.of("%s %s", TypeCode.of(params), PARAMS));
    }
    return typed;
  }

  private List<JavaCode> passed(JavaCode params) {
    List<JavaCode> passed = new ArrayList<>();
    arguments.forEach(a -> passed.add(JavaCode.of("%s", JavaIdentifier.of(names.parameter(a)))));
    if (body != null) {
      passed.add(JavaCode.of("%s", body.argument()));
    }
    passed.add(params);
    return passed;
  }

  private List<JavaCode> statements() {
    JavaIdentifier out = locals.out();
    JavaIdentifier params = JavaIdentifier.of(names.params());
    List<JavaCode> statements = new ArrayList<>();
    statements.add(
        JavaCode.of(
            "`dev.specfit.runtime.internal.ParameterWriter` %s ="
                + " `dev.specfit.runtime.internal.ParameterWriter`.create();",
            out));
    Map<IrParameter, JavaCode> pathValues = new LinkedHashMap<>();
    for (IrParameter argument : arguments) {
      JavaIdentifier value = whole(argument, statements);
      if (argument.in() == In.PATH) {
        JavaIdentifier local = locals.fresh(names.parameter(argument) + "Path");
        statements.add(
            JavaCode.of("String %s = %s;", local, writes.path(argument, value, out, params)));
        pathValues.put(argument, JavaCode.of("%s", local));
      } else {
        statements.add(writes.ofArgument(argument, value, out, params));
      }
    }
    statements.add(
        JavaCode.of("%s.of(%s).write(%s);", TypeCode.of(context.own(names.params())), PARAMS, out));
    if (body != null) {
      statements.addAll(body.statements());
    }
    List<JavaCode> address =
        path.asUrl() ? List.of(path.url(pathValues)) : List.copyOf(pathValues.values());
    statements.add(JavaCode.of("return %s;", call(out, address)));
    return statements;
  }

  /** An argument's value, under a name of its own where a lambda has to be called for it. */
  private JavaIdentifier whole(IrParameter argument, List<JavaCode> statements) {
    JavaIdentifier name = JavaIdentifier.of(names.parameter(argument));
    if (!(context.types().declaration(argument.type()) instanceof IrDeclaration.Model)) {
      return name;
    }
    IrTypeUse demanded = new IrTypeUse(argument.type().type(), false, argument.type().facts());
    TypeName type = context.types().of(demanded);
    JavaIdentifier local = locals.fresh(name.text() + "Value");
    statements.add(
        JavaCode.of("%s %s = %s;", TypeCode.of(type), local, setters.value(demanded, type, name)));
    return local;
  }

  private JavaCode call(JavaIdentifier out, List<JavaCode> pathValues) {
    if (paging.isPresent()) {
      PageBodyCode.Moved moved = paging.get().moved();
      JavaCode request =
          moved == null
              ? sending(out, pathValues, JavaCode.of("%s", paging.get().query()))
              : wireCall(
                  out, pathValues, JavaCode.of("%s.query()", out), JavaCode.of("%s", moved.next()));
      return paging.get().call(out, request);
    }
    return sending(out, pathValues, JavaCode.of("%s.query()", out));
  }

  private JavaCode sending(JavaIdentifier out, List<JavaCode> pathValues, JavaCode query) {
    JavaCode with = wireCall(out, pathValues, query, body == null ? null : body.sent());
    JavaCode call =
        body != null && body.optional()
            ? JavaCode.of(
                "%s == null ? %s : %s", body.sent(), wireCall(out, pathValues, query, null), with)
            : with;
    return result.byStatus()
        ? JavaCode.of("%s.READER.read(%s)", TypeCode.of(resultType()), call)
        : call;
  }

  private JavaCode wireCall(
      JavaIdentifier out, List<JavaCode> pathValues, JavaCode query, @Nullable JavaCode sent) {
    List<JavaCode> passed = new ArrayList<>(pathValues);
    passed.add(query);
    passed.add(JavaCode.of("%s.headers()", out));
    if (sent != null) {
      passed.add(sent);
    }
    passed.add(JavaCode.of("%s.rules()", out));
    return JavaCode.of("%s(%s)", variant.wire(), JavaCode.join(", ", passed));
  }

  /** A path value beside the wire method's own parameters, which have the same name everywhere. */
  private JavaIdentifier wireName(IrParameter argument) {
    String name = names.parameter(argument);
    return WIRE_PARAMETERS.contains(name)
        ? new Locals(names.parameters().values()).fresh(name + "Path")
        : JavaIdentifier.of(name);
  }

  private List<ServiceView.Wire> wires(OperationDocs docs) {
    Stream<Boolean> kinds =
        body == null
            ? Stream.of(false)
            : body.optional() ? Stream.of(true, false) : Stream.of(true);
    return kinds.map(withBody -> wire(docs, withBody)).toList();
  }

  private ServiceView.Wire wire(OperationDocs docs, boolean withBody) {
    List<JavaCode> parameters = new ArrayList<>();
    if (path.asUrl()) {
      parameters.add(JavaCode.of("@`retrofit2.http.Url` String url"));
    }
    for (IrParameter argument : path.asUrl() ? List.<IrParameter>of() : arguments) {
      if (argument.in() == In.PATH) {
        parameters.add(
            JavaCode.of(
                "@`retrofit2.http.Path`(value = %s, encoded = true) String %s",
                JavaLiteral.of(path.placeholders().getOrDefault(argument, "")),
                wireName(argument)));
      }
    }
    parameters.add(
        JavaCode.of(
            "@`retrofit2.http.QueryMap`(encoded = true) `dev.specfit.runtime.QueryParameters`"
                + " query"));
    parameters.add(
        JavaCode.of("@`retrofit2.http.HeaderMap` `dev.specfit.runtime.HeaderParameters` headers"));
    if (withBody && body != null) {
      parameters.add(JavaCode.of("@`retrofit2.http.Body` %s body", body.wireType()));
    }
    parameters.add(JavaCode.of("@`retrofit2.http.Tag` `dev.specfit.runtime.RequestRules` rules"));
    String contentType = withBody && body != null ? body.contentType() : "";
    return new ServiceView.Wire(
        docs.wire(),
        new OperationAnnotations(context, operation, result).all(path, withBody, contentType),
        TypeCode.of(callType(result.byStatus() ? result.wireType() : returnType())),
        variant.wire(),
        JavaCode.join(", ", parameters));
  }
}
