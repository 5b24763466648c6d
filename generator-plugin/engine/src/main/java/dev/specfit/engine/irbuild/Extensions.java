package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrFailure;
import dev.specfit.engine.load.Findings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the extensions that say what a vendor does beyond OpenAPI. They stand in the document or,
 * usually, in an overlay. A path of properties is a text with dots, or a list where a name has dots
 * of its own.
 *
 * <pre>
 * x-specfit-name: listConnections         # an operation, a parameter, a property (lower case)
 * x-specfit-name: ConnectionsSort         # a schema, or a parameter whose inline schema it names
 * x-specfit-names: {"-created_at": CREATED_AT_DESC}     # an enum: value to Java constant
 *
 * x-specfit-failure:                      # a response or an operation: success that isn't
 *   property: success                     # the property of the body that tells
 *   equals: false                         # the value that means failure
 *   reasons: reasons                      # where the reasons are; may be left out
 *
 * x-specfit-requires: pageSize            # a parameter: needs this one, or these (a list)
 *
 * x-specfit-idempotency: Idempotency-Key  # an operation: the header that makes it repeatable
 *
 * x-specfit-stream:                       # a response or an operation: JSON lines or events
 *   end: "[DONE]"                         # the line or the event's data that ends the stream
 *
 * x-format: int64                         # a string: exact text, a long on demand; also decimal
 * </pre>
 *
 * <p>{@code x-specfit-array-style} is described at {@link ArrayStyles}, {@code
 * x-specfit-pagination} described at {@link PaginationReader}, {@code x-specfit-select} at {@link
 * dev.specfit.engine.normalize.SelectOperations}.
 */
final class Extensions {
  private static final String PREFIX = "x-specfit-";

  /** A token, as RFC 9110 has it (5.6.2). */
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private static final Set<String> ALL =
      Set.of(
          "x-specfit-name",
          "x-specfit-names",
          "x-specfit-pagination",
          "x-specfit-failure",
          "x-specfit-requires",
          ArrayStyles.EXTENSION,
          "x-specfit-idempotency",
          "x-specfit-stream",
          "x-specfit-select");

  private final Findings findings;

  Extensions(Findings findings) {
    this.findings = findings;
  }

  /** Reports extensions that nobody reads here. */
  void report(SpecObject node, Set<String> known, String place) {
    node.members()
        .forEach(
            (key, value) -> {
              if (key.startsWith(PREFIX) && !known.contains(key)) {
                findings.add(
                    IrProblem.UNKNOWN_EXTENSION,
                    ALL.contains(key)
                        ? "`" + key + "` means nothing on " + place
                        : "`" + key + "` is no extension of Specfit's",
                    value);
              }
            });
  }

  /** {@code x-specfit-failure}, if it is there and right. */
  @Nullable IrFailure failure(SpecObject node) {
    SpecNode extension = node.get("x-specfit-failure");
    if (extension == null) {
      return null;
    }
    Optional<List<String>> property = path(extension, "property");
    SpecNode value = extension instanceof SpecObject object ? object.get("equals") : null;
    if (property.isEmpty()
        || property.get().isEmpty()
        || !(value instanceof SpecScalar scalar)
        || !hasOnly(extension, Set.of("property", "equals", "reasons"))) {
      invalid(extension, "takes `property`, `equals` (a scalar) and perhaps `reasons`");
      return null;
    }
    return new IrFailure(
        property.get(), scalar.text(), path(extension, "reasons").orElse(List.of()));
  }

  /** {@code x-specfit-requires}: the names of the parameters needed. */
  List<String> requires(SpecObject node) {
    SpecNode extension = node.get("x-specfit-requires");
    if (extension == null) {
      return List.of();
    }
    if (extension instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.STRING) {
      return List.of(scalar.text());
    }
    List<String> names = Nodes.texts(extension);
    if (names.isEmpty() || names.size() != Nodes.items(extension).size()) {
      invalid(extension, "takes a parameter's name or a list of names");
      return List.of();
    }
    return names;
  }

  /** {@code x-specfit-stream}'s end, if it is there and right. */
  @Nullable String streamEnd(SpecObject node) {
    SpecNode extension = node.get("x-specfit-stream");
    if (extension == null) {
      return null;
    }
    String end = Nodes.text(extension, "end");
    if (end == null || end.isBlank() || !hasOnly(extension, Set.of("end"))) {
      invalid(extension, "takes `end`, the line or the event's data that ends the stream");
      return null;
    }
    return end.strip();
  }

  /** The name of a header, as {@code x-specfit-idempotency} has it, or null. */
  @Nullable String header(SpecObject node, String name) {
    String header = text(node, name);
    if (header == null || HEADER_NAME.matcher(header).matches()) {
      return header;
    }
    findings.add(
        IrProblem.INVALID_EXTENSION,
        "`"
            + name
            + "` takes the name of a header, and no HTTP header can be named `"
            + header
            + "`",
        Objects.requireNonNull(node.get(name), "it has a text"));
    return null;
  }

  /** A text extension such as {@code x-specfit-name}, or null. */
  @Nullable String text(SpecObject node, String name) {
    SpecNode extension = node.get(name);
    if (extension == null) {
      return null;
    }
    if (extension instanceof SpecScalar scalar
        && scalar.kind() == SpecScalar.Kind.STRING
        && !scalar.text().isBlank()) {
      return scalar.text();
    }
    findings.add(IrProblem.INVALID_EXTENSION, "`" + name + "` takes a text", extension);
    return null;
  }

  private void invalid(SpecNode extension, String takes) {
    List<String> tokens = extension.pointer().tokens();
    String name = tokens.isEmpty() ? "extension" : tokens.get(tokens.size() - 1);
    findings.add(IrProblem.INVALID_EXTENSION, "`" + name + "` " + takes, extension);
  }

  static boolean hasOnly(SpecNode node, Set<String> keys) {
    return node instanceof SpecObject object && keys.containsAll(object.members().keySet());
  }

  /** A path of properties: {@code meta.total_pages} or a list; empty where it isn't written. */
  static Optional<List<String>> path(SpecNode node, String name) {
    SpecNode value = node instanceof SpecObject object ? object.get(name) : null;
    if (value instanceof SpecScalar scalar && scalar.kind() != SpecScalar.Kind.NULL) {
      return Optional.of(List.of(scalar.text().split("\\.", -1)));
    }
    return value instanceof SpecArray ? Optional.of(Nodes.texts(value)) : Optional.empty();
  }
}
