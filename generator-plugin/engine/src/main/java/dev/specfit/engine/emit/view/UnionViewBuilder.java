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
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrUnion.Constant;
import dev.specfit.engine.ir.IrUnion.Variant;
import dev.specfit.engine.ir.IrWebhook;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of unions. */
public final class UnionViewBuilder {
  private final EmitContext context;
  private final SetterViews setters;

  public UnionViewBuilder(EmitContext context) {
    this.context = context;
    this.setters = new SetterViews(context);
  }

  /** The view of one union. */
  public UnionView build(IrUnion union) {
    String name = context.named().type(union.id());
    List<UnionView.Variant> variants = new ArrayList<>();
    for (int i = 0; i < union.variants().size(); i++) {
      variants.add(variant(union, union.variants().get(i), i));
    }
    return new UnionView(
        context.modelPackage(),
        JavaIdentifier.of(name),
        JavaIdentifier.of(name + "JsonAdapter"),
        doc(union),
        union.docs().deprecated(),
        union.variants().stream().anyMatch(v -> context.usesDeprecated(v.type())),
        variants.stream().anyMatch(UnionView.Variant::generic),
        variants);
  }

  private JavadocText doc(IrUnion union) {
    DocValue own = DocValue.code(union.nameHint().own());
    JavadocText.Builder doc =
        Docs.of(union.docs(), DocValue.html("The document's %s, one of several.", own));
    if (union.discriminator() == null) {
      doc.html(
          "Which one it is shows in this order: the kind of JSON; properties with one of few"
              + " values; all required properties being there; how many of the declared properties"
              + " are there; the document's order.");
    } else {
      String property =
          IrWebhook.isEvent(union)
              ? union.discriminator().replace('/', '.')
              : union.discriminator();
      doc.html("Which one it is shows in the property %s.", DocValue.code(property));
    }
    union.variants().forEach(variant -> doc.item(item(union, variant)));
    doc.html("Any other JSON is kept as it is, see {@link Visitor#visitOther}.");
    return Docs.finish(doc, union.docs(), 0);
  }

  private DocValue item(IrUnion union, Variant variant) {
    DocValue access =
        DocValue.link(
            JavaIdentifier.of(
                (variant.isEmptyText() ? "is" : "as")
                    + context.named().variant(union.id(), variant.key())));
    List<DocValue> signs = new ArrayList<>();
    if (variant.isEmptyText()) {
      signs.add(DocValue.html("the text %s", DocValue.code("\"\"")));
    }
    if (union.discriminator() != null) {
      variant.discriminatorValues().forEach(value -> signs.add(DocValue.code(value)));
    } else {
      for (Constant constant : variant.constants()) {
        signs.add(
            DocValue.html(
                "%s is %s",
                DocValue.code(constant.property()),
                DocValue.list(constant.texts().stream().map(DocValue::code).toList())));
      }
    }
    return signs.isEmpty() ? access : DocValue.html("%s: %s", access, DocValue.list(signs));
  }

  private UnionView.Variant variant(IrUnion union, Variant variant, int index) {
    String name = context.named().variant(union.id(), variant.key());
    TypeName type = context.types().of(variant.type());
    DocValue key = DocValue.code(variant.key());
    boolean empty = variant.isEmptyText();
    DocValue what =
        empty
            ? DocValue.html("The empty text")
            : DocValue.html(startsWithVowel(variant.key()) ? "An %s" : "A %s", key);
    DocValue within =
        empty
            ? DocValue.html("the empty text")
            : DocValue.html(startsWithVowel(variant.key()) ? "an %s" : "a %s", key);
    JavaIdentifier value = JavaIdentifier.of("value");
    return new UnionView.Variant(
        JavaLiteral.of(index),
        empty,
        TypeCode.of(type),
        TypeCode.nullable(type),
        type instanceof ParameterizedTypeName,
        setters.parameterType(variant.type(), type),
        empty ? JavaCode.of("%s", JavaLiteral.of("")) : setters.value(variant.type(), type, value),
        JavaIdentifier.of("of" + name),
        JavadocText.builder().html("%s.", what).build(2),
        JavaIdentifier.of("is" + name),
        JavadocText.builder().html("Whether this is %s.", within).build(2),
        JavaIdentifier.of("as" + name),
        JavadocText.builder().html("The %s, or null if this is another.", key).build(2),
        JavaIdentifier.of("visit" + name),
        JavadocText.builder().html("%s.", what).build(4));
  }

  private static boolean startsWithVowel(String key) {
    return !key.isEmpty() && "aeioAEIO".indexOf(key.charAt(0)) >= 0;
  }
}
