package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrChoices.Answer;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes the views of the classes that read a body by its status. */
public final class ResultViewBuilder {
  private final EmitContext context;

  public ResultViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** The view of an operation's result. */
  public ResultView build(IrOperation operation, String name) {
    List<Answer> answers = IrChoices.answers(operation);
    JavadocText doc =
        JavadocText.builder()
            .html(
                "What %s answers, by status.",
                DocValue.code(operation.method() + " " + operation.path()))
            .build(0);
    return new ResultView(
        context.packageName(),
        JavaIdentifier.of(name),
        doc,
        answers.stream()
            .map(answer -> answer.content().type())
            .filter(Objects::nonNull)
            .anyMatch((IrTypeUse use) -> context.usesDeprecated(use)),
        statuses(operation, answers),
        answers.stream().map(this::answer).toList());
  }

  private JavaCode statuses(IrOperation operation, List<Answer> answers) {
    List<JavaCode> calls = new ArrayList<>();
    for (IrResponse response : IrChoices.successes(operation)) {
      JavaCode type = JavaCode.of("Void.class");
      for (Answer answer : answers) {
        if (answer.response().equals(response)) {
          type = token(ResultCode.type(context, answer.content()));
        }
      }
      calls.add(JavaCode.of(".on(%s, %s)", JavaLiteral.of(response.status()), type));
    }
    return JavaCode.join("", calls);
  }

  /** A type at run time. */
  private static JavaCode token(TypeName type) {
    if (!(type instanceof ParameterizedTypeName generic)) {
      return JavaCode.of("%s.class", TypeCode.of(type.withoutAnnotations()));
    }
    List<JavaCode> tokens = new ArrayList<>();
    tokens.add(JavaCode.of("%s.class", TypeCode.of(generic.rawType())));
    generic.typeArguments().forEach(argument -> tokens.add(token(argument)));
    return JavaCode.of(
        "`com.squareup.moshi.Types`.newParameterizedType(%s)", JavaCode.join(", ", tokens));
  }

  /** The method that gives the body of a status. */
  static JavaIdentifier accessor(String status) {
    String reason = reason(status);
    return JavaIdentifier.of(reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1));
  }

  private static String reason(String status) {
    return String.join("", StatusWords.of(status).split(" ", -1));
  }

  private ResultView.Answer answer(Answer answer) {
    String status = answer.response().status();
    TypeName type = ResultCode.type(context, answer.content());
    DocValue code = DocValue.code(status);
    JavadocText access =
        JavadocText.builder()
            .prose(answer.response().description())
            .html("The body of status %s; null where another one came.", code)
            .build(2);
    JavadocText visit = JavadocText.builder().html("The body of status %s.", code).build(4);
    return new ResultView.Answer(
        JavaLiteral.of(status),
        accessor(status),
        access,
        TypeCode.of(type),
        TypeCode.nullable(type),
        JavaIdentifier.of("visit" + reason(status)),
        visit);
  }
}
