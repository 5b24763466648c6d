package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrContent.Encoding;
import dev.specfit.engine.ir.IrDeclaration;
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

  private final EmitContext context;

  FieldBodies(EmitContext context) {
    this.context = context;
  }

  JavaCode encode(IrContent content, IrTypeUse type, JavaIdentifier value) {
    boolean form = content.kind() == IrContent.Kind.FORM;
    List<JavaCode> calls = new ArrayList<>();
    calls.add(
        form
            ? JavaCode.of("%s.create()", FORM)
            : JavaCode.of("%s.create(%s)", MULTIPART, JavaLiteral.of(mediaType(content))));
    if (context.types().declaration(type) instanceof IrDeclaration.Model model) {
      for (IrProperty property : model.properties()) {
        calls.add(
            form ? field(content, model, property, value) : part(content, model, property, value));
      }
      calls.add(JavaCode.of(".additional(%s.additionalProperties())", value));
    } else {
      calls.add(
          JavaCode.of(".additional(`dev.specfit.runtime.internal.JsonValues`.of(%s))", value));
    }
    calls.add(JavaCode.of(".build()"));
    return JavaCode.join("", calls);
  }

  private static String mediaType(IrContent content) {
    boolean usable =
        MediaTypes.isWellFormed(content.mediaType()) && !MediaTypes.isRange(content.mediaType());
    return usable ? content.mediaType() : "multipart/form-data";
  }

  private JavaCode field(
      IrContent content, IrDeclaration.Model model, IrProperty property, JavaIdentifier value) {
    Encoding encoding = encoding(content, property);
    JavaLiteral name = JavaLiteral.of(property.wireName());
    JavaCode given = given(model, property, value);
    if (encoding != null && isJson(encoding.contentType())) {
      return JavaCode.of(".json(%s, %s)", name, given);
    }
    boolean reserved = encoding != null && encoding.allowReserved();
    return JavaCode.of(
        ".field(%s, %s, %s, %s)", name, style(encoding, property), JavaLiteral.of(reserved), given);
  }

  private JavaCode part(
      IrContent content, IrDeclaration.Model model, IrProperty property, JavaIdentifier value) {
    Encoding encoding = encoding(content, property);
    JavaLiteral name = JavaLiteral.of(property.wireName());
    JavaCode given = given(model, property, value);
    JavaCode media = media(encoding == null ? null : encoding.contentType());
    if (isBytes(property.type())) {
      return JavaCode.of(".file(%s, %s, %s)", name, media, given);
    }
    if (property.type().type() instanceof IrType.Array array && isBytes(array.items())) {
      return JavaCode.of(".files(%s, %s, %s)", name, media, given);
    }
    if (encoding != null && encoding.style() != null) {
      return JavaCode.of(".field(%s, %s, %s)", name, style(encoding, property), given);
    }
    return JavaCode.of(".part(%s, %s, %s)", name, media, given);
  }

  private static JavaCode media(@Nullable String contentType) {
    boolean usable =
        contentType != null
            && MediaTypes.isWellFormed(contentType)
            && !MediaTypes.isRange(contentType);
    return contentType != null && usable
        ? JavaCode.of("%s", JavaLiteral.of(contentType))
        : JavaCode.of("null");
  }

  /** The style and whether it explodes; an object goes out as {@code name[property]}. */
  private JavaCode style(@Nullable Encoding encoding, IrProperty property) {
    IrStyle style = encoding == null ? null : encoding.style();
    if (style == null) {
      style = isObject(property.type()) ? IrStyle.DEEP_OBJECT : IrStyle.FORM;
    }
    Boolean explode = encoding == null ? null : encoding.explode();
    boolean explodes =
        explode != null ? explode : style == IrStyle.FORM || style == IrStyle.DEEP_OBJECT;
    return JavaCode.of(
        "%s.%s, %s", STYLE, JavaIdentifier.of(style.name()), JavaLiteral.of(explodes));
  }

  private boolean isObject(IrTypeUse use) {
    return use.type() instanceof IrType.Map
        || (use.type() instanceof IrType.Json json && json.kind() == IrType.IrJsonKind.OBJECT)
        || context.types().declaration(use) instanceof IrDeclaration.Model;
  }

  private JavaCode given(IrDeclaration.Model model, IrProperty property, JavaIdentifier value) {
    String name = context.named().property(model.id(), property.wireName());
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
    return contentType != null
        && (contentType.equals("application/json") || contentType.endsWith("+json"));
  }
}
