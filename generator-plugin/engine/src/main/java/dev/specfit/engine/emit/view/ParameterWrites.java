package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.ConstraintCode;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code that writes one operation's parameters, and the constants that hold their rules. */
final class ParameterWrites {
  private static final JavaCode STYLE =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "ParameterStyle"));
  private static final JavaCode CONSTRAINTS =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "Constraints"));

  private static final JavaIdentifier OUT = JavaIdentifier.of("out");

  private final OperationNames names;
  private final Map<String, ParametersView.Rule> rules = new LinkedHashMap<>();

  ParameterWrites(EmitContext context, IrOperation operation) {
    this.names = context.named().operation(operation.id());
    List<String> constants = new ArrayList<>();
    for (IrParameter parameter : operation.parameters()) {
      JavaCode code = ConstraintCode.of(context, parameter.type(), parameter.source());
      if (code != null) {
        String constant = constant(names.parameter(parameter));
        while (constants.contains(constant)) {
          constant += "_";
        }
        constants.add(constant);
        rules.put(
            OperationNames.key(parameter),
            new ParametersView.Rule(JavaIdentifier.of(constant), code));
      }
    }
  }

  /** The constants of the parameters object. */
  List<ParametersView.Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The statement that writes a field of the parameters object. */
  JavaCode ofField(IrParameter parameter) {
    JavaIdentifier field = JavaIdentifier.of(names.parameter(parameter));
    return statement(parameter, OUT, JavaCode.of("this.%s", field), rules(parameter, null));
  }

  /** The statement that writes an argument that isn't in the path. */
  JavaCode ofArgument(
      IrParameter parameter, JavaIdentifier value, JavaIdentifier out, JavaIdentifier rulesOf) {
    return statement(parameter, out, JavaCode.of("%s", value), rules(parameter, rulesOf));
  }

  private static JavaCode statement(
      IrParameter parameter, JavaIdentifier out, JavaCode field, JavaCode rules) {
    JavaLiteral name = JavaLiteral.of(parameter.wireName());
    JavaCode explode = JavaCode.of("%s", JavaLiteral.of(parameter.explode()));
    if (isJson(parameter)) {
      return JavaCode.of("%s.%s(%s, %s%s);", out, json(parameter), name, field, always(rules));
    }
    if (parameter.in() == IrParameter.In.COOKIE && parameter.contentType() != null) {
      return JavaCode.of("%s.cookieText(%s, %s%s);", out, name, field, always(rules));
    }
    return switch (parameter.in()) {
      case HEADER -> JavaCode.of("%s.header(%s, %s, %s%s);", out, name, explode, field, rules);
      case COOKIE -> JavaCode.of("%s.cookie(%s, %s, %s%s);", out, name, explode, field, rules);
      default -> query(parameter, out, name, explode, field, rules);
    };
  }

  private static boolean isJson(IrParameter parameter) {
    String mediaType = parameter.contentType();
    return mediaType != null && MediaTypes.isJson(mediaType);
  }

  /** The method that writes a value as JSON text. */
  private static JavaIdentifier json(IrParameter parameter) {
    return JavaIdentifier.of(parameter.in().name().toLowerCase(Locale.ROOT) + "Json");
  }

  private static JavaCode always(JavaCode rules) {
    return rules.isEmpty() ? JavaCode.of(", %s.NONE", CONSTRAINTS) : rules;
  }

  private static JavaCode query(
      IrParameter parameter,
      JavaIdentifier out,
      JavaLiteral name,
      JavaCode explode,
      JavaCode field,
      JavaCode rules) {
    JavaCode style = style(parameter);
    if (parameter.arrays() != null) {
      JavaCode nested = NestedStyles.ofQuery(parameter.arrays());
      return JavaCode.of("%s.queryNested(%s, %s, %s%s);", out, name, nested, field, always(rules));
    }
    if (parameter.allowReserved()) {
      return JavaCode.of(
          "%s.queryReserved(%s, %s, %s, %s%s);", out, name, style, explode, field, always(rules));
    }
    return JavaCode.of("%s.query(%s, %s, %s, %s%s);", out, name, style, explode, field, rules);
  }

  /** The expression that gives a path value's encoded text. */
  JavaCode path(
      IrParameter parameter, JavaIdentifier value, JavaIdentifier out, JavaIdentifier rulesOf) {
    JavaLiteral name = JavaLiteral.of(parameter.wireName());
    JavaCode rules = rules(parameter, rulesOf);
    return isJson(parameter)
        ? JavaCode.of("%s.pathJson(%s, %s%s)", out, name, value, always(rules))
        : JavaCode.of(
            "%s.path(%s, %s, %s, %s%s)",
            out, name, style(parameter), JavaLiteral.of(parameter.explode()), value, rules);
  }

  private static JavaCode style(IrParameter parameter) {
    return JavaCode.of("%s.%s", STYLE, JavaIdentifier.of(parameter.style().name()));
  }

  private JavaCode rules(IrParameter parameter, @Nullable JavaIdentifier rulesOf) {
    ParametersView.Rule rule = rules.get(OperationNames.key(parameter));
    if (rule == null) {
      return JavaCode.NONE;
    }
    return rulesOf == null
        ? JavaCode.of(", %s", rule.constant())
        : JavaCode.of(", %s.%s", rulesOf, rule.constant());
  }

  private static String constant(String name) {
    String words = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2");
    return words.toUpperCase(Locale.ROOT) + "_RULES";
  }
}
