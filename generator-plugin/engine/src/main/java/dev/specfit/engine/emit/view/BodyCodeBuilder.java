package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says how bodies are taken and sent. */
final class BodyCodeBuilder {
  private static final JavaCode JSON_VALUES =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "JsonValues"));

  private final EmitContext context;
  private final SetterViews setters;
  private final FieldBodies fields;

  BodyCodeBuilder(EmitContext context) {
    this.context = context;
    this.setters = new SetterViews(context);
    this.fields = new FieldBodies(context);
  }

  /** The body of an operation in a media type, or null if it has none. */
  @Nullable BodyCode build(
      IrOperation operation, @Nullable IrContent content, OperationNames names, Locals locals) {
    IrBody body = operation.body();
    if (body == null || content == null || !IrChoices.isSent(operation)) {
      return null;
    }
    // The name given is that of what the preferred media type holds.
    boolean preferred = IrChoices.preferred(body.contents()).orElseThrow().equals(content);
    JavaIdentifier argument =
        preferred ? JavaIdentifier.of(names.body()) : locals.fresh(OperationNames.BODY);
    return new One(body, content, argument, locals).build();
  }

  /** One body in one media type. */
  private final class One {
    private final IrBody body;
    private final IrContent content;
    private final JavaIdentifier argument;
    private final Locals locals;
    private final List<JavaCode> statements = new ArrayList<>();

    One(IrBody body, IrContent content, JavaIdentifier argument, Locals locals) {
      this.body = body;
      this.content = content;
      this.argument = argument;
      this.locals = locals;
    }

    BodyCode build() {
      IrTypeUse type = content.type();
      return switch (content.kind()) {
        case JSON -> json(type == null ? JsonUses.ANY : type);
        case FORM, MULTIPART -> type == null ? bytes() : fields(type);
        case TEXT -> text();
        case BINARY, JSON_LINES, EVENT_STREAM -> bytes();
      };
    }

    private BodyCode json(IrTypeUse type) {
      TypeName java = context.types().of(type);
      JavaIdentifier value = whole(type, java);
      statements.add(JavaCode.of("%s.body(%s);", locals.out(), value));
      boolean text = java.equals(ClassName.get(String.class));
      // A plain string would be sent as text, without its quotes.
      JavaCode json =
          body.required()
              ? JavaCode.of("%s.of(%s)", JSON_VALUES, value)
              : JavaCode.of("%s == null ? null : %s.of(%s)", value, JSON_VALUES, value);
      return result(
          argumentType(type, java),
          text ? local(RuntimeTypes.JSON_VALUE, json) : JavaCode.of("%s", value),
          text ? RuntimeTypes.JSON_VALUE : java,
          content.mediaType().equals("application/json"));
    }

    private BodyCode fields(IrTypeUse type) {
      TypeName java = context.types().of(type);
      JavaIdentifier value = whole(type, java);
      statements.add(JavaCode.of("%s.body(%s);", locals.out(), value));
      JavaCode encoded = fields.encode(content, type, value);
      JavaCode sent =
          body.required() ? encoded : JavaCode.of("%s == null ? null : %s", value, encoded);
      return result(
          argumentType(type, java),
          local(RuntimeTypes.REQUEST_BODY, sent),
          RuntimeTypes.REQUEST_BODY,
          true);
    }

    private BodyCode text() {
      TypeName string = ClassName.get(String.class);
      if (content.mediaType().toLowerCase(Locale.ROOT).contains("charset")
          && MediaTypes.isWellFormed(content.mediaType())) {
        JavaCode encoded =
            JavaCode.of(
                "`dev.specfit.runtime.internal.TextBodies`.of(%s, %s)",
                argument, JavaLiteral.of(content.mediaType()));
        return result(
            argumentType(JsonUses.STRING, string),
            local(
                RuntimeTypes.REQUEST_BODY,
                body.required()
                    ? encoded
                    : JavaCode.of("%s == null ? null : %s", argument, encoded)),
            RuntimeTypes.REQUEST_BODY,
            true);
      }
      return result(
          argumentType(JsonUses.STRING, string),
          JavaCode.of("%s", argument),
          string,
          content.mediaType().equals("text/plain"));
    }

    private BodyCode bytes() {
      if (context.types().declaration(content.type() == null ? JsonUses.ANY : content.type())
          != null) {
        context.report(
            EmitDiagnostic.UNTYPED_BODY,
            body.source(),
            "`%s` isn't written from models; the body is sent as given",
            content.mediaType());
      }
      return result(
          nullableIfOptional(RuntimeTypes.REQUEST_BODY),
          JavaCode.of("%s", argument),
          RuntimeTypes.REQUEST_BODY,
          MediaTypes.isRange(content.mediaType()));
    }

    /** The argument made whole, under a name of its own where a lambda has to be called. */
    private JavaIdentifier whole(IrTypeUse type, TypeName java) {
      if (!(context.types().declaration(type) instanceof IrDeclaration.Model)) {
        return argument;
      }
      JavaIdentifier local = locals.fresh("content");
      IrTypeUse use = new IrTypeUse(type.type(), !body.required(), type.facts());
      JavaCode declared = body.required() ? TypeCode.of(java) : TypeCode.nullable(java);
      statements.add(
          JavaCode.of("%s %s = %s;", declared, local, setters.value(use, java, argument)));
      return local;
    }

    private JavaCode local(TypeName type, JavaCode value) {
      JavaIdentifier local = locals.fresh("encoded");
      JavaCode declared = body.required() ? TypeCode.of(type) : TypeCode.nullable(type);
      statements.add(JavaCode.of("%s %s = %s;", declared, local, value));
      return JavaCode.of("%s", local);
    }

    private JavaCode argumentType(IrTypeUse type, TypeName java) {
      IrTypeUse use = new IrTypeUse(type.type(), !body.required(), type.facts());
      return setters.parameterType(use, java);
    }

    private JavaCode nullableIfOptional(TypeName type) {
      return body.required() ? TypeCode.of(type) : TypeCode.nullable(type);
    }

    private BodyCode result(
        JavaCode argumentType, JavaCode sent, TypeName wireType, boolean contentTypeIsKnown) {
      DocValue what = DocValue.prose(body.description(), DocValue.html("the request's body"));
      boolean say =
          !contentTypeIsKnown
              && MediaTypes.isWellFormed(content.mediaType())
              && !MediaTypes.isRange(content.mediaType());
      return new BodyCode(
          argument,
          argumentType,
          body.required() ? what : DocValue.html("%s; null sends none", what),
          !body.required(),
          List.copyOf(statements),
          sent,
          TypeCode.of(wireType),
          say ? content.mediaType() : "");
    }
  }
}
