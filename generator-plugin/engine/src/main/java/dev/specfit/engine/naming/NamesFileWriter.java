package dev.specfit.engine.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes the names file so that people can read and compare it. */
final class NamesFileWriter {
  private final StringBuilder out = new StringBuilder();

  private NamesFileWriter() {}

  static String write(NamesFile names) {
    NamesFileWriter writer = new NamesFileWriter();
    writer.out.append("{\n  \"version\": 1");
    writer.section("types", names.types(), writer::string);
    writer.section("groups", names.groups(), writer::group);
    writer.section("properties", names.properties(), writer::strings);
    writer.section("constants", names.constants(), writer::strings);
    writer.section("variants", names.variants(), writer::strings);
    writer.section("operations", names.operations(), writer::operation);
    writer.section("parameters", names.parameters(), writer::strings);
    writer.section("services", names.services(), writer::service);
    writer.section("credentials", names.credentials(), writer::string);
    writer.section("servers", names.servers(), writer::string);
    writer.section("webhooks", names.webhooks(), writer::string);
    writer.section("results", names.results(), writer::string);
    writer.section("mediaTypes", names.mediaTypes(), writer::strings);
    writer.section("headers", names.headers(), writer::string);
    if (!names.former().isEmpty()) {
      writer.section(
          "former", writer.former(names.former()), (indent, write) -> write.accept(indent));
    }
    return writer.out.append("\n}\n").toString();
  }

  private Map<String, Consumer<String>> former(FormerNames former) {
    Map<String, Consumer<String>> sections = new TreeMap<>();
    former(sections, "services", former.services(), this::list);
    former(sections, "operations", former.operations(), this::list);
    former(sections, "parameters", former.parameters(), this::lists);
    former(sections, "properties", former.properties(), this::lists);
    former(sections, "constants", former.constants(), this::lists);
    return sections;
  }

  private <V> void former(
      Map<String, Consumer<String>> sections,
      String name,
      Map<String, V> names,
      BiConsumer<String, V> writeValue) {
    if (!names.isEmpty()) {
      sections.put(name, indent -> object(indent, names, writeValue));
    }
  }

  private <V> void section(String name, Map<String, V> members, BiConsumer<String, V> writeValue) {
    if (!members.isEmpty()) {
      out.append(",\n  ").append(quoted(name)).append(": ");
      object("  ", members, writeValue);
    }
  }

  private <V> void object(String indent, Map<String, V> members, BiConsumer<String, V> writeValue) {
    String separator = "{\n";
    for (Map.Entry<String, V> member : new TreeMap<>(members).entrySet()) {
      out.append(separator).append(indent).append("  ").append(quoted(member.getKey()));
      out.append(": ");
      writeValue.accept(indent + "  ", member.getValue());
      separator = ",\n";
    }
    if (members.isEmpty()) {
      out.append("{}");
    } else {
      out.append('\n').append(indent).append('}');
    }
  }

  private void string(String indent, String value) {
    out.append(quoted(value));
  }

  private void strings(String indent, Map<String, String> values) {
    object(indent, values, this::string);
  }

  private void operation(String indent, NamesFile.Operation operation) {
    strings(
        indent,
        Map.of("method", operation.method(), "params", operation.params(), "tag", operation.tag()));
  }

  private void service(String indent, ServiceNames service) {
    strings(indent, Map.of("accessor", service.accessor(), "type", service.type()));
  }

  private void lists(String indent, Map<String, List<String>> values) {
    object(indent, values, this::list);
  }

  private void list(String indent, List<String> values) {
    out.append('[');
    out.append(String.join(", ", values.stream().map(NamesFileWriter::quoted).toList()));
    out.append(']');
  }

  private void group(String indent, NamesFile.Group group) {
    List<String> members = group.members().stream().sorted().map(NamesFileWriter::quoted).toList();
    String next = indent + "  ";
    out.append("{\n").append(next).append("\"members\": [\n");
    out.append(next).append("  ").append(String.join(",\n" + next + "  ", members));
    out.append('\n').append(next).append("],\n").append(next);
    out.append("\"shape\": ").append(quoted(group.shape()));
    out.append('\n').append(indent).append('}');
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        quoted.append('\\').append(unit);
      } else if (unit < ' ' || unit > '~') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }
}
