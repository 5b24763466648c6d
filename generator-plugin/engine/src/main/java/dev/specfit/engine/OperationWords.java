package dev.specfit.engine;

import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrFailure;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrSecurityRequirement;
import dev.specfit.engine.ir.IrServers;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Specfit makes of an operation, line by line. */
final class OperationWords {
  private final NamedApi named;
  private final TypeWords types;
  private final List<IrSecurityRequirement> usualSecurity;

  OperationWords(NamedApi named) {
    this.named = named;
    this.types = new TypeWords(named);
    this.usualSecurity = usual(named.api().operations());
  }

  /** The alternatives that most operations have; the first in the document of those. */
  List<IrSecurityRequirement> usualSecurity() {
    return usualSecurity;
  }

  private static List<IrSecurityRequirement> usual(List<IrOperation> operations) {
    Map<List<IrSecurityRequirement>, Long> counts = new LinkedHashMap<>();
    operations.forEach(operation -> counts.merge(operation.security(), 1L, Long::sum));
    List<IrSecurityRequirement> usual = List.of();
    long most = 0;
    for (Map.Entry<List<IrSecurityRequirement>, Long> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        usual = entry.getKey();
      }
    }
    return usual;
  }

  /** {@code a, or b and c together, or nothing}. */
  static String security(List<IrSecurityRequirement> alternatives) {
    List<String> words = new ArrayList<>();
    for (IrSecurityRequirement alternative : alternatives) {
      String schemes = String.join(" and ", alternative.schemes());
      words.add(
          schemes.isEmpty()
              ? "nothing"
              : schemes + (alternative.schemes().size() > 1 ? " together" : ""));
    }
    return words.isEmpty() ? "nothing" : String.join(", or ", words);
  }

  List<String> of(IrOperation operation) {
    OperationNames names = named.operation(operation.id());
    List<String> lines = new ArrayList<>();
    lines.add(operation.method() + " " + operation.path());
    lines.add("  " + names.method() + ", " + names.params());
    names.others().forEach((key, method) -> lines.add("  " + method + ", " + mediaType(key)));
    if (!operation.servers().isEmpty()) {
      lines.add("  served at " + IrServers.key(operation));
    }
    if (!operation.security().equals(usualSecurity)) {
      lines.add("  authorized by " + security(operation.security()));
    }
    operation.parameters().forEach(p -> lines.add("  " + parameter(p, names.parameter(p))));
    IrBody body = operation.body();
    if (body != null) {
      lines.add("  body " + contents(body.contents()) + (body.required() ? ", required" : ""));
    }
    operation.responses().forEach(response -> lines.add("  " + answer(response)));
    if (names.result() != null) {
      lines.add("  read by status: " + names.result());
    }
    IrPagination pagination = operation.pagination();
    if (pagination != null) {
      lines.add("  " + pages(pagination));
    } else if (operation.unpaged() != null) {
      lines.add("  not walked page by page: " + operation.unpaged());
    }
    IrFailure failure = operation.failure();
    if (failure != null) {
      lines.add("  failed where " + path(failure.property()) + " is " + failure.failedText());
    }
    operation
        .requires()
        .forEach(needs -> lines.add("  " + needs.parameter() + " needs " + needs.needs()));
    if (operation.idempotencyHeader() != null) {
      lines.add("  safe to repeat with " + operation.idempotencyHeader());
    }
    return lines;
  }

  private String parameter(IrParameter parameter, String javaName) {
    String contentType = parameter.contentType();
    String how = contentType == null ? style(parameter) : "as " + contentType;
    return lower(parameter.in())
        + (" " + parameter.wireName())
        + (": " + types.of(parameter.type()))
        + (", " + how)
        + (parameter.required() ? ", required" : "")
        + (javaName.equals(parameter.wireName()) ? "" : ", in Java " + javaName);
  }

  private static String style(IrParameter parameter) {
    String name =
        switch (parameter.style()) {
          case MATRIX -> "matrix";
          case LABEL -> "label";
          case SIMPLE -> "simple";
          case FORM -> "form";
          case SPACE_DELIMITED -> "spaceDelimited";
          case PIPE_DELIMITED -> "pipeDelimited";
          case DEEP_OBJECT -> "deepObject";
        };
    return name + (parameter.explode() ? ", exploded" : "");
  }

  private String answer(IrResponse response) {
    String what = response.contents().isEmpty() ? "nothing" : contents(response.contents());
    List<String> headers = new ArrayList<>();
    response
        .headers()
        .forEach(header -> headers.add(header.name() + ": " + types.of(header.type())));
    return "answers "
        + response.status()
        + " with "
        + what
        + (headers.isEmpty() ? "" : "; headers " + String.join(", ", headers));
  }

  /** {@code as:application/pdf}, in words. */
  private static String mediaType(String key) {
    return (key.startsWith("as:") ? "asks for " : "sends ") + key.substring(key.indexOf(':') + 1);
  }

  private String contents(List<IrContent> contents) {
    List<String> words = new ArrayList<>();
    for (IrContent content : contents) {
      String type = content.type() == null ? "bytes" : types.of(content.type());
      String kind =
          switch (content.kind()) {
            case JSON_LINES -> "lines of ";
            case EVENT_STREAM -> "events of ";
            default -> "";
          };
      boolean ends = !kind.isEmpty() && content.streamEnd() != null;
      words.add(
          kind
              + (type + " (" + content.mediaType() + ")")
              + (ends ? " up to " + content.streamEnd() : "")
              + (content.repeated() ? " in another spelling" : ""));
    }
    return String.join(", ", words);
  }

  private static String pages(IrPagination pagination) {
    List<String> words = new ArrayList<>();
    words.add("pages by " + lower(pagination.style()).replace('_', ' '));
    add(words, pagination.inBody() ? "from the body's" : "from", pagination.position());
    add(words, "sized by", pagination.size());
    add(words, "items in", pagination.items());
    add(words, "next in", pagination.next());
    add(words, "next in the last item's", pagination.nextItem());
    add(words, "own number in", pagination.signs().current());
    add(words, "how many in", pagination.signs().totalPages());
    add(words, "how many items in", pagination.signs().totalItems());
    add(words, "more in", pagination.signs().hasMore());
    add(words, "last in", pagination.signs().isLast());
    words.add(pagination.inferred() ? "found by Specfit" : "as the document says");
    return String.join(", ", words);
  }

  private static void add(List<String> words, String role, List<String> path) {
    if (!path.isEmpty()) {
      words.add(role + " " + path(path));
    }
  }

  private static String path(List<String> names) {
    return String.join(".", names);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
