package dev.specfit.engine.emit.type;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The expressions that give a value's rules. */
public final class ConstraintCode {
  /** Bounds beyond this many digits are no bounds but attacks. */
  private static final int MAX_EXPONENT = 1000;

  private static final JavaCode NONE =
      JavaCode.of("%s.NONE", TypeCode.of(RuntimeTypes.CONSTRAINTS));

  private final EmitContext context;
  private final IrSource source;
  private final List<JavaCode> code = new ArrayList<>();

  private ConstraintCode(EmitContext context, IrSource source) {
    this.context = context;
    this.source = source;
  }

  /** The rules of a value in a place, or null where there are none. */
  public static @Nullable JavaCode of(EmitContext context, IrTypeUse use, IrSource source) {
    JavaCode rules = new ConstraintCode(context, source).rules(use);
    return rules.isEmpty() ? null : JavaCode.of("%s%s", NONE, rules);
  }

  private JavaCode rules(IrTypeUse use) {
    IrFacts facts = use.facts();
    number(facts.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", facts.minimum());
    number(facts.exclusiveMaximum() ? "exclusiveMaximum" : "maximum", facts.maximum());
    number("multipleOf", facts.multipleOf());
    size("minLength", facts.minLength());
    size("maxLength", facts.maxLength());
    pattern(facts.pattern());
    size("minItems", facts.minItems());
    size("maxItems", facts.maxItems());
    if (facts.uniqueItems()) {
      code.add(JavaCode.of(".uniqueItems()"));
    }
    if (facts.constJson() != null) {
      code.add(JavaCode.of(".constant(%s)", JavaLiteral.of(facts.constJson())));
    }
    if (use.type() instanceof IrType.Array array) {
      JavaCode items = new ConstraintCode(context, source).rules(array.items());
      if (!items.isEmpty()) {
        code.add(JavaCode.of(".items(%s%s)", NONE, items));
      }
    }
    return JavaCode.join("", code);
  }

  private void number(String rule, @Nullable String limit) {
    if (limit == null) {
      return;
    }
    if (isNumber(limit)) {
      code.add(JavaCode.of(".%s(%s)", JavaIdentifier.of(rule), JavaLiteral.of(limit)));
    } else {
      context.report(
          EmitDiagnostic.UNCHECKED_BOUND, source, "`%s` of `%s` isn't checked", rule, limit);
    }
  }

  private static boolean isNumber(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs(number.scale()) <= MAX_EXPONENT && number.precision() <= MAX_EXPONENT;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void size(String rule, @Nullable Integer limit) {
    if (limit != null) {
      code.add(JavaCode.of(".%s(%s)", JavaIdentifier.of(rule), JavaLiteral.of(limit)));
    }
  }

  private void pattern(@Nullable String regex) {
    if (regex == null) {
      return;
    }
    try {
      Pattern.compile(regex);
      code.add(JavaCode.of(".pattern(%s)", JavaLiteral.of(regex)));
    } catch (PatternSyntaxException | StackOverflowError e) {
      context.report(
          EmitDiagnostic.UNCHECKED_PATTERN,
          source,
          "the pattern `%s` isn't one of Java's and isn't checked",
          regex);
    }
  }
}
