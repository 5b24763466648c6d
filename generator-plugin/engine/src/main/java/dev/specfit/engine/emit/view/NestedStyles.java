package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrArrayStyles;
import java.util.ArrayList;
import java.util.List;

/** The expressions that say how arrays below brackets are written. */
final class NestedStyles {
  private static final JavaCode NESTED =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "NestedStyle"));
  private static final JavaCode ARRAYS =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "ArrayStyle"));

  private NestedStyles() {}

  static JavaCode ofQuery(IrArrayStyles styles) {
    return of(styles, JavaCode.of("%s.QUERY", NESTED));
  }

  static JavaCode ofForm(IrArrayStyles styles) {
    return of(styles, JavaCode.of("%s.FORM", NESTED));
  }

  private static JavaCode of(IrArrayStyles styles, JavaCode otherwise) {
    IrArrayStyles.Kind usual = styles.usual();
    List<JavaCode> calls = new ArrayList<>();
    calls.add(usual == null ? otherwise : JavaCode.of("%s.of(%s)", NESTED, constant(usual)));
    for (IrArrayStyles.At at : styles.exceptions()) {
      List<JavaCode> arguments = new ArrayList<>();
      arguments.add(constant(at.kind()));
      at.path().forEach(name -> arguments.add(JavaCode.of("%s", JavaLiteral.of(name))));
      calls.add(JavaCode.of(".with(%s)", JavaCode.join(", ", arguments)));
    }
    return JavaCode.join("", calls);
  }

  private static JavaCode constant(IrArrayStyles.Kind kind) {
    return JavaCode.of("%s.%s", ARRAYS, JavaIdentifier.of(kind.name()));
  }
}
