package dev.specfit.engine.emit.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.AdapterCode;
import dev.specfit.engine.emit.type.ConstraintCode;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes the adapters of models. */
public final class ModelAdapterGenerator {
  /** HotSpot compiles no method longer than 8,000 bytes; javac refuses one of 64 KB. */
  private static final int PROPERTIES_PER_METHOD = 200;

  private final EmitContext context;
  private final AdapterCode adapters;

  public ModelAdapterGenerator(EmitContext context) {
    this.context = context;
    this.adapters = new AdapterCode(context.types());
  }

  /** The adapter of one model. */
  public TypeSpec generate(IrDeclaration.Model model) {
    ClassName type = context.types().declared(model.id());
    ClassName adapter = context.types().adapterOf(model.id());
    TypeName parent = ParameterizedTypeName.get(RuntimeTypes.MODEL_JSON_ADAPTER, type);
    TypeSpec.Builder spec = AdapterParts.adapter(adapter, parent, parent);
    AdapterParts.suppressDeprecation(
        spec,
        model.docs().deprecated()
            || model.properties().stream().anyMatch(p -> context.usesDeprecated(p.type())));
    spec.addField(names(model)).addMethod(AdapterParts.constructor(CodeBlock.of("")));
    spec.addMethod(read(model, type));
    List<List<IrProperty>> chunks = chunks(model.properties());
    if (chunks.size() > 1) {
      for (int i = 0; i < chunks.size(); i++) {
        spec.addMethod(readChunk(model, type, chunks, i));
      }
    }
    addCompleteChunks(spec, model, type);
    addEach(spec, chunks, method -> writeMethod(method, type), p -> writing(model, p), "write");
    spec.addMethod(extras(type));
    if (model.additional() != null && context.isTyped(model.additional())) {
      spec.addMethod(additional(model.additional()));
    }
    addEach(spec, chunks, method -> checkMethod(method, type), p -> checking(model, p), "check");
    return spec.build();
  }

  private FieldSpec names(IrDeclaration.Model model) {
    List<CodeBlock> names =
        model.properties().stream()
            .map(p -> CodeBlock.of("$L", JavaLiteral.of(p.wireName())))
            .toList();
    return FieldSpec.builder(
            RuntimeTypes.PROPERTY_NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            model.additional() == null ? "$T.of($L)" : "$T.of($L).open()",
            RuntimeTypes.PROPERTY_NAMES,
            CodeBlock.join(names, ", "))
        .build();
  }

  private MethodSpec read(IrDeclaration.Model model, ClassName type) {
    ClassName builder = type.nestedClass("Builder");
    MethodSpec.Builder method =
        AdapterParts.override("read", type)
            .addParameter(RuntimeTypes.OBJECT_READER, "in")
            .addException(RuntimeTypes.IO_EXCEPTION)
            .addStatement("$T builder = new $T()", builder, builder);
    method.beginControlFlow("for (int i = in.next(NAMES); i >= 0; i = in.next(NAMES))");
    List<List<IrProperty>> chunks = chunks(model.properties());
    if (chunks.size() == 1) {
      method.addCode(readSwitch(model, chunks.get(0), 0));
    } else {
      method.beginControlFlow("switch (i / $L)", PROPERTIES_PER_METHOD);
      for (int i = 0; i < chunks.size(); i++) {
        method.addStatement("case $L -> read$L(in, builder, i)", i, i);
      }
      method.addCode("default -> {}\n").endControlFlow();
    }
    method.endControlFlow();
    return method.addStatement("return new $T(builder, in.end($L))", type, complete(model)).build();
  }

  private MethodSpec readChunk(
      IrDeclaration.Model model, ClassName type, List<List<IrProperty>> chunks, int chunk) {
    return MethodSpec.methodBuilder("read" + chunk)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.OBJECT_READER, "in")
        .addParameter(type.nestedClass("Builder"), "builder")
        .addParameter(TypeName.INT, "i")
        .addException(RuntimeTypes.IO_EXCEPTION)
        .addCode(readSwitch(model, chunks.get(chunk), chunk * PROPERTIES_PER_METHOD))
        .build();
  }

  private CodeBlock readSwitch(IrDeclaration.Model model, List<IrProperty> properties, int first) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (i)");
    for (int i = 0; i < properties.size(); i++) {
      IrProperty property = properties.get(i);
      code.addStatement(
          "case $L -> builder.$N = $L", first + i, name(model, property), read(property.type()));
    }
    return code.add("default -> {}\n").endControlFlow().build();
  }

  private CodeBlock read(IrTypeUse use) {
    if (context.types().mapping(use).isEmpty()) {
      if (use.type() instanceof IrType.Array array) {
        return CodeBlock.of("in.list($L)", adapters.element(array.items()));
      }
      if (use.type() instanceof IrType.Map map) {
        return CodeBlock.of("in.map($L)", adapters.element(map.values()));
      }
    }
    return CodeBlock.of("in.value($L)", adapters.of(use));
  }

  /** Whether nothing that the document demands is missing. */
  private CodeBlock complete(IrDeclaration.Model model) {
    List<List<IrProperty>> chunks = chunks(demanded(model));
    if (chunks.size() == 1) {
      return complete(model, chunks.get(0));
    }
    List<CodeBlock> calls = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      calls.add(CodeBlock.of("complete$L(builder)", i));
    }
    return CodeBlock.join(calls, " && ");
  }

  private CodeBlock complete(IrDeclaration.Model model, List<IrProperty> properties) {
    List<CodeBlock> present =
        properties.stream().map(p -> CodeBlock.of("builder.$N != null", name(model, p))).toList();
    return present.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(present, " && ");
  }

  private static List<IrProperty> demanded(IrDeclaration.Model model) {
    return model.properties().stream().filter(IrProperty::required).toList();
  }

  private void addCompleteChunks(TypeSpec.Builder spec, IrDeclaration.Model model, ClassName type) {
    List<List<IrProperty>> chunks = chunks(demanded(model));
    for (int i = 0; chunks.size() > 1 && i < chunks.size(); i++) {
      spec.addMethod(
          MethodSpec.methodBuilder("complete" + i)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(TypeName.BOOLEAN)
              .addParameter(type.nestedClass("Builder"), "builder")
              .addStatement("return $L", complete(model, chunks.get(i)))
              .build());
    }
  }

  private static MethodSpec.Builder writeMethod(MethodSpec.Builder method, ClassName type) {
    return method
        .addParameter(RuntimeTypes.OBJECT_WRITER, "out")
        .addParameter(type, "value")
        .addException(RuntimeTypes.IO_EXCEPTION);
  }

  private static MethodSpec.Builder checkMethod(MethodSpec.Builder method, ClassName type) {
    return method.addParameter(RuntimeTypes.MODEL_CHECKER, "check").addParameter(type, "value");
  }

  /** A method with a statement for each property, or with calls of some that have them. */
  private static void addEach(
      TypeSpec.Builder spec,
      List<List<IrProperty>> chunks,
      UnaryOperator<MethodSpec.Builder> signature,
      Function<IrProperty, CodeBlock> statement,
      String name) {
    MethodSpec.Builder method = signature.apply(AdapterParts.override(name, TypeName.VOID));
    if (chunks.size() == 1) {
      chunks.get(0).forEach(property -> method.addStatement(statement.apply(property)));
      spec.addMethod(method.build());
      return;
    }
    for (int i = 0; i < chunks.size(); i++) {
      method.addStatement("$N$L($N, value)", name, i, name.equals("write") ? "out" : name);
    }
    spec.addMethod(method.build());
    for (int i = 0; i < chunks.size(); i++) {
      MethodSpec.Builder part =
          signature.apply(
              MethodSpec.methodBuilder(name + i).addModifiers(Modifier.PRIVATE, Modifier.STATIC));
      chunks.get(i).forEach(property -> part.addStatement(statement.apply(property)));
      spec.addMethod(part.build());
    }
  }

  private CodeBlock writing(IrDeclaration.Model model, IrProperty property) {
    return CodeBlock.of(
        "out.value($L, value.$N, $L)",
        JavaLiteral.of(property.wireName()),
        name(model, property),
        adapters.of(property.type()));
  }

  private CodeBlock checking(IrDeclaration.Model model, IrProperty property) {
    return CodeBlock.of(
        "check.$N($L, value.$N, $L, $L)",
        rule(property),
        JavaLiteral.of(property.wireName()),
        name(model, property),
        adapters.of(property.type()),
        rules(property));
  }

  /** Written where they are used, since they are rarely looked at. */
  private CodeBlock rules(IrProperty property) {
    JavaCode rules = ConstraintCode.of(context, property.type(), property.source());
    return rules == null
        ? CodeBlock.of("$T.NONE", RuntimeTypes.CONSTRAINTS)
        : TypeCode.block(rules);
  }

  private static String rule(IrProperty property) {
    if (!property.required() || (property.readOnly() && property.writeOnly())) {
      return property.type().nullable() ? "nullable" : "optional";
    }
    String nullable = property.type().nullable() ? "Nullable" : "";
    if (property.writeOnly()) {
      return "requiredWriteOnly" + nullable;
    }
    return (property.readOnly() ? "requiredReadOnly" : "required") + nullable;
  }

  private static MethodSpec extras(ClassName type) {
    return AdapterParts.override("extras", RuntimeTypes.EXTRAS)
        .addParameter(type, "value")
        .addStatement("return value.extras")
        .build();
  }

  private MethodSpec additional(IrTypeUse use) {
    return MethodSpec.methodBuilder("additional")
        .addAnnotation(RuntimeTypes.NULLABLE)
        .addModifiers(Modifier.STATIC)
        .returns(context.types().of(use))
        .addParameter(RuntimeTypes.EXTRAS, "extras")
        .addParameter(String.class, "name")
        .addStatement("return extras.undeclared(name, $L)", adapters.of(use))
        .build();
  }

  private String name(IrDeclaration.Model model, IrProperty property) {
    return context.named().property(model.id(), property.wireName());
  }

  private static List<List<IrProperty>> chunks(List<IrProperty> properties) {
    List<List<IrProperty>> chunks = new ArrayList<>();
    for (int i = 0; i < properties.size(); i += PROPERTIES_PER_METHOD) {
      chunks.add(properties.subList(i, Math.min(i + PROPERTIES_PER_METHOD, properties.size())));
    }
    return chunks.isEmpty() ? List.of(List.of()) : chunks;
  }
}
