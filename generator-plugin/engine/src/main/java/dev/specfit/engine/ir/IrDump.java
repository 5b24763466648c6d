package dev.specfit.engine.ir;

import dev.specfit.document.JsonPointer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes IR records as JSON for people and tests: members in the records' order, nulls and empty
 * lists left out, sealed types told by their record's name under {@code "is"}.
 */
public final class IrDump {
  private final StringBuilder out = new StringBuilder();

  private IrDump() {}

  /** The JSON of a record, indented by two spaces; the same record always gives the same text. */
  public static String toJson(Record record) {
    IrDump dump = new IrDump();
    dump.value(record, 0);
    return dump.out.append('\n').toString();
  }

  private void value(Object value, int indent) {
    if (value instanceof JsonPointer || value instanceof IrId || value instanceof IrSource) {
      quote(value instanceof IrSource source ? source.place().toString() : value.toString());
    } else if (value instanceof Record record) {
      record(record, indent);
    } else if (value instanceof List<?> list) {
      list(list, indent);
    } else if (value instanceof Map<?, ?> map) {
      map(map, indent);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      quote(value.toString());
    }
  }

  private void record(Record record, int indent) {
    out.append('{');
    boolean first = true;
    if (record instanceof IrType || record instanceof IrDeclaration) {
      member("is", record.getClass().getSimpleName(), indent, true);
      first = false;
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = read(record, component);
      if (value != null && !isSilent(value)) {
        member(component.getName(), value, indent, first);
        first = false;
      }
    }
    newLine(first ? -1 : indent);
    out.append('}');
  }

  private static boolean isSilent(Object value) {
    return (value instanceof List<?> list && list.isEmpty())
        || Boolean.FALSE.equals(value)
        || value.equals(IrFacts.NONE)
        || value.equals(IrDocs.NONE);
  }

  private void list(List<?> list, int indent) {
    out.append('[');
    String separator = "";
    for (Object item : list) {
      out.append(separator);
      newLine(indent + 1);
      value(item, indent + 1);
      separator = ",";
    }
    newLine(list.isEmpty() ? -1 : indent);
    out.append(']');
  }

  private void map(Map<?, ?> map, int indent) {
    out.append('{');
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      member(String.valueOf(entry.getKey()), entry.getValue(), indent, first);
      first = false;
    }
    newLine(first ? -1 : indent);
    out.append('}');
  }

  private void member(String name, Object value, int indent, boolean first) {
    out.append(first ? "" : ",");
    newLine(indent + 1);
    quote(name);
    out.append(": ");
    value(value, indent + 1);
  }

  private void newLine(int indent) {
    if (indent >= 0) {
      out.append('\n').append("  ".repeat(indent));
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("an IR record can't be read: " + component, e);
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
