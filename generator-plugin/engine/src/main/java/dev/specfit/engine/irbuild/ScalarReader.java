package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.load.Findings;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads scalars: which Java type a JSON type and its formats ask for. */
final class ScalarReader {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);

  private static final Set<String> ENCODINGS = Set.of("base64", "base64url");

  private final Findings findings;

  ScalarReader(Findings findings) {
    this.findings = findings;
  }

  IrType read(String type, Folded folded) {
    IrScalarKind kind =
        switch (type) {
          case "boolean" -> IrScalarKind.BOOLEAN;
          case "integer" -> integer(folded);
          case "number" -> number(folded.format);
          default -> string(folded);
        };
    checkDefault(type, folded);
    return new IrType.Scalar(kind);
  }

  private static IrScalarKind integer(Folded folded) {
    String format = folded.format == null ? "" : folded.format;
    IrFacts facts = folded.facts;
    if (isBeyond(facts.minimum()) || isBeyond(facts.maximum())) {
      // A bound says that values may come which a long can't hold.
      return format.equals("int64") || format.equals("int32")
          ? IrScalarKind.INT64
          : IrScalarKind.DECIMAL;
    }
    return switch (format) {
      case "int32", "int16", "int8", "uint8", "uint16" -> IrScalarKind.INT32;
      case "uint64" -> IrScalarKind.DECIMAL;
      default -> IrScalarKind.INT64;
    };
  }

  private static boolean isBeyond(@Nullable String bound) {
    if (bound == null || bound.length() > 400) {
      return bound != null;
    }
    try {
      BigDecimal value = new BigDecimal(bound);
      return value.compareTo(LARGEST) > 0 || value.compareTo(SMALLEST) < 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static IrScalarKind number(@Nullable String format) {
    return switch (format == null ? "" : format) {
      case "double" -> IrScalarKind.DOUBLE;
      case "float" -> IrScalarKind.FLOAT;
      default -> IrScalarKind.DECIMAL;
    };
  }

  private static IrScalarKind string(Folded folded) {
    String extra = folded.extraFormat == null ? "" : folded.extraFormat;
    String format = folded.format == null ? "" : folded.format;
    if (extra.equals("int64") || extra.equals("integer")) {
      return IrScalarKind.INT64_STRING;
    }
    if (extra.equals("decimal")) {
      return IrScalarKind.DECIMAL_STRING;
    }
    return switch (format) {
      case "date" -> IrScalarKind.DATE;
      case "date-time" -> IrScalarKind.DATE_TIME;
      case "int64" -> IrScalarKind.INT64_STRING;
      case "decimal" -> IrScalarKind.DECIMAL_STRING;
      case "binary" -> IrScalarKind.BINARY;
      case "byte", "base64", "base64url" -> IrScalarKind.BASE64;
      default -> encoded(folded);
    };
  }

  private static IrScalarKind encoded(Folded folded) {
    String encoding = folded.contentEncoding;
    if (encoding != null && ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
      return IrScalarKind.BASE64;
    }
    return folded.holdsBytes() ? IrScalarKind.BINARY : IrScalarKind.STRING;
  }

  private void checkDefault(String type, Folded folded) {
    String json = folded.facts.defaultJson();
    if (json == null || json.equals("null")) {
      return;
    }
    boolean fits =
        switch (type) {
          case "string" -> json.startsWith("\"");
          case "boolean" -> json.equals("true") || json.equals("false");
          case "integer" -> json.matches("-?[0-9]+(\\.0+)?");
          default -> json.matches("-?[0-9].*");
        };
    if (!fits) {
      findings.add(
          IrProblem.DEFAULT_OF_OTHER_TYPE,
          "the default `" + json + "` is not of type `" + type + "`; it is documented as it stands",
          folded.where);
    }
  }
}
