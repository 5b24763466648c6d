package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrType.IrJsonKind;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedSchema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of values. The names of constants come from {@code x-specfit-names} (an object from
 * value to Java name), else from {@code x-enum-varnames} or {@code x-enumNames}, their descriptions
 * from {@code x-enum-descriptions}; these three go by position, or are objects by value.
 */
final class EnumReader {
  /** Each value takes some 16 bytes of an initialiser, which ends at 65,535 (JVMS 4.7.3). */
  private static final int MOST_VALUES = 3_500;

  private final Declarations declarations;
  private final Findings findings;

  EnumReader(Declarations declarations, Findings findings) {
    this.declarations = declarations;
    this.findings = findings;
  }

  /** The enum, or null where there is no list, or one that says nothing. */
  @Nullable Reading read(Site site, Folded folded) {
    SpecArray values = folded.enumeration;
    TypedSchema at = folded.enumerationAt;
    if (values == null || at == null || folded.isObjectLike()) {
      return null;
    }
    Set<String> kinds = new LinkedHashSet<>();
    int scalars = 0;
    boolean withNull = false;
    for (SpecNode value : values.items()) {
      if (value instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.NULL) {
        withNull = true;
      } else if (value instanceof SpecScalar scalar) {
        scalars++;
        kinds.add(kindOf(scalar));
      } else {
        kinds.add("structure");
      }
    }
    folded.nullable |= withNull;
    if (scalars == 0 && !kinds.contains("structure")) {
      if (!withNull) {
        findings.add(IrProblem.EMPTY_ENUM, "an enum lists no value; it is ignored", values);
      }
      return null;
    }
    IrScalarKind kind = valueKind(folded, kinds, values);
    if (kind == null) {
      return Reading.of(new IrType.Json(IrJsonKind.ANY), folded);
    }
    if (kind == IrScalarKind.BOOLEAN) {
      return null;
    }
    if (scalars > MOST_VALUES) {
      findings.add(
          IrProblem.TOO_MANY_ENUM_VALUES,
          "an enum of " + scalars + " values is more than a class can hold; it is a plain value",
          values);
      return Reading.of(new IrType.Scalar(kind), folded);
    }
    declarations.declare(
        new IrEnum(
            site.id(),
            site.seed().hint(folded.explicitName, folded.title),
            folded.docs,
            Nodes.source(at.node()),
            kind,
            values(at, values)));
    return Reading.of(new IrType.Ref(site.id()), folded);
  }

  private static String kindOf(SpecScalar scalar) {
    return switch (scalar.kind()) {
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> scalar.text().matches("-?[0-9]+") ? "integer" : "number";
      case NULL -> "null";
    };
  }

  /** Null where the values are too mixed for an enum. */
  private @Nullable IrScalarKind valueKind(Folded folded, Set<String> kinds, SpecArray values) {
    Set<String> types = folded.types;
    String found = String.join("|", kinds);
    if (!kinds.contains("structure")) {
      boolean numeric = Set.of("integer", "number").containsAll(kinds);
      if (kinds.equals(Set.of("string")) && (types.isEmpty() || types.contains("string"))) {
        return IrScalarKind.STRING;
      }
      if (numeric && (types.isEmpty() || types.contains("integer") || types.contains("number"))) {
        return kinds.contains("number") ? IrScalarKind.DECIMAL : IrScalarKind.INT64;
      }
      if (kinds.equals(Set.of("boolean")) && (types.isEmpty() || types.contains("boolean"))) {
        return IrScalarKind.BOOLEAN;
      }
      if (types.equals(Set.of("string"))) {
        report("`" + found + "` values in an enum of type `string` are taken as text", values);
        return IrScalarKind.STRING;
      }
      if (types.size() == 1 && allReadAs(types.iterator().next(), values)) {
        report("`" + found + "` values are taken as `" + types.iterator().next() + "`", values);
        return types.contains("integer") ? IrScalarKind.INT64 : IrScalarKind.DECIMAL;
      }
    }
    report("an enum of `" + found + "` values can't be typed; it is kept as exact JSON", values);
    return null;
  }

  private void report(String message, SpecArray values) {
    findings.add(IrProblem.ENUM_VALUE_OF_OTHER_TYPE, message, values);
  }

  private static boolean allReadAs(String type, SpecArray values) {
    String pattern =
        switch (type) {
          case "integer" -> "-?(0|[1-9][0-9]*)";
          case "number" -> "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";
          default -> "(?!)";
        };
    return values.items().stream()
        .filter(SpecScalar.class::isInstance)
        .map(SpecScalar.class::cast)
        .allMatch(v -> v.kind() == SpecScalar.Kind.NULL || v.text().matches(pattern));
  }

  private List<IrEnum.Value> values(TypedSchema at, SpecArray all) {
    Map<String, IrEnum.Value> result = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    List<SpecNode> items = all.items();
    for (int index = 0; index < items.size(); index++) {
      if (!(items.get(index) instanceof SpecScalar scalar)
          || scalar.kind() == SpecScalar.Kind.NULL) {
        continue;
      }
      String text = scalar.text();
      if (result.containsKey(text)) {
        findings.add(
            IrProblem.REPEATED_ENUM_VALUE,
            "`" + text + "` is listed twice; it is taken once",
            scalar);
        continue;
      }
      result.put(
          text,
          new IrEnum.Value(
              text,
              name(at, index, text, names),
              hint(at.get("x-enum-descriptions"), index, text)));
    }
    return List.copyOf(result.values());
  }

  /** The user's own name, or the vendor's where Java can take it. */
  private @Nullable String name(TypedSchema at, int index, String text, Set<String> names) {
    String asked = hint(at.get("x-specfit-names"), -1, text);
    if (asked != null) {
      return asked;
    }
    for (String keyword : List.of("x-enum-varnames", "x-enumNames")) {
      SpecNode node = at.get(keyword);
      String name = hint(node, index, text);
      if (name != null && node != null) {
        if (SourceVersion.isName(name) && names.add(name)) {
          return name;
        }
        findings.add(
            IrProblem.IGNORED_CONSTRUCT,
            "`"
                + keyword
                + ": "
                + name
                + "` is no Java name or taken; another is made for `"
                + text
                + "`",
            node);
      }
    }
    return null;
  }

  private static @Nullable String hint(@Nullable SpecNode hints, int index, String text) {
    if (hints instanceof SpecObject) {
      return Nodes.text(hints, text);
    }
    List<SpecNode> items = Nodes.items(hints);
    return index >= 0 && index < items.size() && items.get(index) instanceof SpecScalar scalar
        ? scalar.text()
        : null;
  }
}
