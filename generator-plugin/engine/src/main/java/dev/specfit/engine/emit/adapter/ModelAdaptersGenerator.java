package dev.specfit.engine.emit.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.RuntimeTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Writes the factory that finds the adapters of a client's types: a switch on the class's name, so
 * that finding one loads no other.
 */
public final class ModelAdaptersGenerator {
  private static final int TYPES_PER_METHOD = 400;
  private static final ClassName MOSHI = ClassName.get("com.squareup.moshi", "Moshi");
  private static final TypeName ANY_ADAPTER =
      ParameterizedTypeName.get(
          RuntimeTypes.JSON_ADAPTER, WildcardTypeName.subtypeOf(Object.class));

  private final EmitContext context;

  public ModelAdaptersGenerator(EmitContext context) {
    this.context = context;
  }

  /** The factory. */
  public TypeSpec generate() {
    ClassName self = ClassName.get(context.options().modelPackage(), "ModelAdapters");
    List<List<String>> chunks = chunks();
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(self)
            .addJavadoc("Finds the adapters of this client's types, for Moshi.")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RuntimeTypes.JSON_ADAPTER.nestedClass("Factory"))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(instance(self))
            .addMethod(create(chunks));
    for (int i = 0; i < chunks.size(); i++) {
      spec.addMethod(byName(chunks.get(i), i, i + 1 < chunks.size()));
    }
    AdapterParts.suppressDeprecation(
        spec, context.named().api().types().stream().anyMatch(t -> t.docs().deprecated()));
    return spec.build();
  }

  private static MethodSpec instance(ClassName self) {
    return MethodSpec.methodBuilder("create")
        .addJavadoc("The adapters of all types in this package.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addStatement("return new $T()", self)
        .build();
  }

  private static MethodSpec create(List<List<String>> chunks) {
    return MethodSpec.methodBuilder("create")
        .addAnnotation(Override.class)
        .addAnnotation(RuntimeTypes.NULLABLE)
        .addModifiers(Modifier.PUBLIC)
        .returns(ANY_ADAPTER)
        .addParameter(Type.class, "type")
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Set.class), WildcardTypeName.subtypeOf(Annotation.class)),
            "annotations")
        .addParameter(MOSHI, "moshi")
        .beginControlFlow(
            "if (!annotations.isEmpty() || !(type instanceof $T<?> raw))", Class.class)
        .addStatement("return null")
        .endControlFlow()
        .addStatement(chunks.isEmpty() ? "return null" : "return byName0(raw.getName())")
        .build();
  }

  private MethodSpec byName(List<String> types, int chunk, boolean more) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("byName" + chunk)
            .addAnnotation(RuntimeTypes.NULLABLE)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ANY_ADAPTER)
            .addParameter(String.class, "name")
            .beginControlFlow("return switch (name)");
    for (String type : types) {
      method.addStatement(
          "case $L -> $T.INSTANCE",
          JavaLiteral.of(context.options().modelPackage() + "." + type),
          ClassName.get(context.options().modelPackage(), type + "JsonAdapter"));
    }
    CodeBlock otherwise = more ? CodeBlock.of("byName$L(name)", chunk + 1) : CodeBlock.of("null");
    return method.addStatement("default -> $L", otherwise).addCode("$<};\n").build();
  }

  private List<List<String>> chunks() {
    TreeSet<String> names = new TreeSet<>();
    context.named().api().types().forEach(type -> names.add(context.named().type(type.id())));
    List<String> all = List.copyOf(names);
    List<List<String>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += TYPES_PER_METHOD) {
      chunks.add(all.subList(i, Math.min(i + TYPES_PER_METHOD, all.size())));
    }
    return chunks;
  }
}
