package dev.specfit.engine.emit.adapter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What all adapters have. */
final class AdapterParts {
  private AdapterParts() {}

  /**
   * The class and its only instance. The field is of the parent's type, so that the factory can
   * return it without the verifier loading this class.
   */
  static TypeSpec.Builder adapter(ClassName adapter, TypeName parent, TypeName instance) {
    return TypeSpec.classBuilder(adapter)
        .addModifiers(Modifier.FINAL)
        .superclass(parent)
        .addField(
            FieldSpec.builder(instance, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", adapter)
                .build());
  }

  static MethodSpec constructor(CodeBlock arguments) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (!arguments.isEmpty()) {
      constructor.addStatement("super($L)", arguments);
    }
    return constructor.build();
  }

  static MethodSpec.Builder override(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result);
  }

  static void suppressDeprecation(TypeSpec.Builder spec, boolean needed) {
    if (needed) {
      spec.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "\"deprecation\"")
              .build());
    }
  }
}
