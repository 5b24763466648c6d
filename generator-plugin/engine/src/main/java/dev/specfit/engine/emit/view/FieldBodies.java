package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrContent.Encoding;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions that encode forms and multipart bodies, property by property. */
final class FieldBodies {
  private static final JavaCode FORM =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "FormBodies"));
  private static final JavaCode MULTIPART =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "MultipartBodies"));
  private static final JavaCode STYLE =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "ParameterStyle"));

  private static final JavaCode NESTED =
      TypeCode.of(ClassName.get("dev.specfit.runtime.internal", "NestedStyle"));

  private final EmitContext context;

  FieldBodies(EmitContext context) {
    this.context = context;
  }

  JavaCode encode(IrContent content, IrTypeUse type, JavaIdentifier value) {
    List<IrProperty> properties =
        context.types().declaration(type) instanceof IrDeclaration.Model model
            ? model.properties()
            : List.of();
    List<JavaCode> calls = new ArrayList<>();
    if (content.kind() == IrContent.Kind.FORM) {
      calls.add(JavaCode.of("%s.of(%s)", FORM, value));
      fields(content, properties, calls);
    } else {
      calls.add(JavaCode.of("%s.of(%s, %s)", MULTIPART, JavaLiteral.of(mediaType(content)), value));
      for (IrProperty property : properties) {
        calls.add(part(content, type, property, value));
      }
    }
    calls.add(JavaCode.of(".build()"));
    return JavaCode.join("", calls);
  }

  private static String mediaType(IrContent content) {
    boolean usable =
        MediaTypes.isWellFormed(content.mediaType()) && !MediaTypes.isRange(content.mediaType());
    return usable ? content.mediaType() : "multipart/form-data";
  }

  /** Only what differs from the defaults is said. */
  private void fields(IrContent content, List<IrProperty> properties, List<JavaCode> calls) {
    List<JavaCode> nested = new ArrayList<>();
    List<JavaCode> json = new ArrayList<>();
    List<JavaCode> plain = new ArrayList<>();
    for (IrProperty property : properties) {
      Encoding encoding = encoding(content, property);
      JavaCode name = JavaCode.of("%s", JavaLiteral.of(property.wireName()));
      if (encoding != null && encoding.arrays() != null) {
        calls.add(JavaCode.of(".nested(%s, %s)", name, NestedStyles.ofForm(encoding.arrays())));
      } else if (encoding != null && encoding.style() == IrStyle.DEEP_OBJECT) {
        nested.add(name);
      } else if (encoding != null && encoding.style() != null) {
        String method = encoding.allowReserved() ? "reserved" : "style";
        calls.add(styled(method, encoding, encoding.style(), name));
      } else if (encoding != null && isJson(encoding.contentType())) {
        json.add(name);
      } else if (hasParts(property.type())) {
        plain.add(name);
      }
    }
    if (!nested.isEmpty()) {
      calls.add(JavaCode.of(".nested(%s)", JavaCode.join(", ", nested)));
    }
    if (!json.isEmpty()) {
      calls.add(JavaCode.of(".json(%s)", JavaCode.join(", ", json)));
    }
    if (!nested.isEmpty() && !plain.isEmpty()) {
      calls.add(JavaCode.of(".plain(%s)", JavaCode.join(", ", plain)));
    }
  }

  private boolean hasParts(IrTypeUse use) {
    IrDeclaration declaration = context.types().declaration(use);
    return declaration == null
        ? !(use.type() instanceof IrType.Scalar)
        : !(declaration instanceof IrEnum);
  }

  private boolean holdsObjects(IrTypeUse use) {
    return use.type() instanceof IrType.Array array ? holdsObjects(array.items()) : hasParts(use);
  }

  private static JavaCode styled(String method, Encoding encoding, IrStyle style, JavaCode name) {
    return JavaCode.of(
        ".%s(%s, %s.%s, %s)",
        JavaIdentifier.of(method),
        name,
        STYLE,
        JavaIdentifier.of(style.name()),
        JavaLiteral.of(encoding.explode()));
  }

  private JavaCode part(
      IrContent content, IrTypeUse type, IrProperty property, JavaIdentifier value) {
    Encoding encoding = encoding(content, property);
    JavaCode name = JavaCode.of("%s", JavaLiteral.of(property.wireName()));
    String asked = encoding == null ? null : encoding.contentType();
    boolean several =
        property.type().type() instanceof IrType.Array array && isBytes(array.items());
    if (several || isBytes(property.type())) {
      JavaIdentifier method = JavaIdentifier.of(several ? "files" : "file");
      JavaCode given = given(type, property, value);
      String accepted = asked == null ? "" : MediaTypes.wellFormed(asked);
      return accepted.isEmpty()
          ? JavaCode.of(".%s(%s, %s)", method, name, given)
          : JavaCode.of(".%s(%s, %s, %s)", method, name, given, JavaLiteral.of(accepted));
    } else if (encoding == null) {
      return JavaCode.NONE;
    } else if (encoding.arrays() != null) {
      return JavaCode.of(".nested(%s, %s)", name, NestedStyles.ofForm(encoding.arrays()));
    } else if (encoding.style() == IrStyle.DEEP_OBJECT) {
      return JavaCode.of(".nested(%s, %s.FORM)", name, NESTED);
    } else if (encoding.style() != null) {
      return styled("style", encoding, encoding.style(), name);
    }
    String exact = MediaTypes.firstExact(asked == null ? "" : asked);
    if (!exact.isEmpty() && !isJson(exact) && holdsObjects(property.type())) {
      context.report(
          EmitDiagnostic.UNTYPED_BODY,
          property.source(),
          "`%s` isn't written from models; the part `%s` is sent as JSON under that name",
          exact,
          property.wireName());
    }
    return exact.isEmpty()
        ? JavaCode.NONE
        : JavaCode.of(".type(%s, %s)", name, JavaLiteral.of(exact));
  }

  private JavaCode given(IrTypeUse type, IrProperty property, JavaIdentifier value) {
    IrId model = ((IrType.Ref) type.type()).target();
    String name = context.named().property(model, property.wireName());
    return JavaCode.of("%s.%s()", value, JavaIdentifier.of(name));
  }

  private static @Nullable Encoding encoding(IrContent content, IrProperty property) {
    return content.encodings().stream()
        .filter(encoding -> encoding.property().equals(property.wireName()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isBytes(IrTypeUse use) {
    return use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BINARY;
  }

  private static boolean isJson(@Nullable String contentType) {
    return contentType != null && MediaTypes.isJson(contentType);
  }
}
