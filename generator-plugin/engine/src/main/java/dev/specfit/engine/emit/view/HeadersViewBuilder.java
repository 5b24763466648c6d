package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.naming.ResponseHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the view of the class of declared response headers. */
public final class HeadersViewBuilder {
  private static final JavaCode HEADER =
      TypeCode.of(ClassName.get("dev.specfit.runtime", "ResponseHeader"));
  private static final ClassName STRING = ClassName.get(String.class);

  private final EmitContext context;

  public HeadersViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** The view. */
  public HeadersView build() {
    List<HeadersView.Header> headers = new ArrayList<>();
    ResponseHeaders.of(context.named().api())
        .forEach((key, declared) -> headers.add(header(key, declared)));
    return new HeadersView(
        context.packageName(), JavaIdentifier.of(context.named().headersType()), headers);
  }

  private HeadersView.Header header(String key, List<IrResponse.Header> declared) {
    Set<Value> values =
        declared.stream().map(h -> value(h.type().type())).collect(Collectors.toSet());
    Value value = values.size() == 1 ? values.iterator().next() : Value.TEXT;
    JavaLiteral name = JavaLiteral.of(declared.get(0).name());
    JavaCode made = JavaCode.of("%s.%s(%s)", HEADER, JavaIdentifier.of(value.factory), name);
    IrDocs docs = declared.get(0).docs();
    DocValue wireName = DocValue.code(declared.get(0).name());
    return new HeadersView.Header(
        Docs.of(docs, DocValue.EMPTY).html("The header %s.", wireName).build(2),
        TypeCode.of(
            value.list ? ParameterizedTypeName.get(RuntimeTypes.LIST, value.type) : value.type),
        JavaIdentifier.of(context.named().header(key)),
        value.list ? JavaCode.of("%s.list()", made) : made);
  }

  private static Value value(IrType type) {
    if (type instanceof IrType.Array array) {
      Value items = value(array.items().type());
      return items.list ? Value.TEXT : new Value(items.type, items.factory, true);
    }
    return type instanceof IrType.Scalar scalar ? scalar(scalar.kind()) : Value.TEXT;
  }

  private static Value scalar(IrScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> new Value(ClassName.get(Boolean.class), "bool", false);
      case INT32, INT64 -> new Value(ClassName.get(Long.class), "int64", false);
      case DECIMAL, DOUBLE, FLOAT -> new Value(RuntimeTypes.BIG_DECIMAL, "decimal", false);
      case DATE -> new Value(RuntimeTypes.LOCAL_DATE, "date", false);
      case DATE_TIME -> new Value(RuntimeTypes.DATE_TIME_STRING, "dateTime", false);
      case STRING, BINARY, BASE64, INT64_STRING, DECIMAL_STRING -> Value.TEXT;
    };
  }

  /** What a header's text is read as. */
  private record Value(TypeName type, String factory, boolean list) {
    static final Value TEXT = new Value(STRING, "text", false);
  }
}
