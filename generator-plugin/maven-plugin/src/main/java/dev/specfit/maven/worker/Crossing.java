package dev.specfit.maven.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a value crosses from one JVM to the other, both ours and of the same class path: by Java
 * serialization, with records, paths and lists of our own in a plain form. Records needn't say that
 * they are serializable, and are made again by their constructors.
 */
final class Crossing {
  private Crossing() {}

  /** Writes a value and closes the stream. */
  static void write(Object value, OutputStream to) throws IOException {
    try (Departures out = new Departures(to)) {
      out.writeObject(value);
    }
  }

  /**
   * Reads a value.
   *
   * @throws IOException if the stream ends before the value does
   */
  static Object read(InputStream from) throws IOException {
    try (Arrivals in = new Arrivals(from)) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new InvalidObjectException("not of this class path: " + e.getMessage());
    }
  }

  private record PathForm(String path) implements Serializable {}

  private record RecordForm(Class<?> type, List<Object> values) implements Serializable {}

  private static final class Departures extends ObjectOutputStream {
    Departures(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object value) throws IOException {
      if (value instanceof Path path) {
        return new PathForm(path.toString());
      }
      if (value instanceof Serializable) {
        return value;
      }
      if (value instanceof Record record) {
        return new RecordForm(record.getClass(), values(record));
      }
      return value instanceof List<?> list ? new ArrayList<>(list) : value;
    }

    private static List<Object> values(Record record) throws IOException {
      List<Object> values = new ArrayList<>();
      try {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          component.getAccessor().setAccessible(true);
          values.add(component.getAccessor().invoke(record));
        }
      } catch (ReflectiveOperationException e) {
        throw new IOException("a record can't be read: " + record.getClass(), e);
      }
      return values;
    }
  }

  private static final class Arrivals extends ObjectInputStream {
    Arrivals(InputStream in) throws IOException {
      super(in);
      setObjectInputFilter(Arrivals::judge);
      enableResolveObject(true);
    }

    /** Nothing crosses but our own values and Java's. */
    private static Status judge(ObjectInputFilter.FilterInfo found) {
      Class<?> type = found.serialClass();
      if (type == null) {
        return Status.UNDECIDED; // a step of the stream, not a value
      }
      while (type.isArray()) {
        type = type.getComponentType();
      }
      boolean javas = type.getModule().equals(Object.class.getModule());
      return javas || type.getName().startsWith("dev.specfit.") ? Status.ALLOWED : Status.REJECTED;
    }

    @Override
    protected Object resolveObject(Object value) throws IOException {
      if (value instanceof PathForm form) {
        return Path.of(form.path());
      }
      return value instanceof RecordForm form ? made(form) : value;
    }

    private static Object made(RecordForm form) throws IOException {
      RecordComponent[] components = form.type().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < types.length; i++) {
        types[i] = components[i].getType();
      }
      try {
        Constructor<?> constructor = form.type().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(form.values().toArray());
      } catch (ReflectiveOperationException e) {
        throw new IOException("a record can't be made: " + form.type(), e);
      }
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      // By our own loader: a plugin's classes aren't on Maven's class path.
      try {
        return Class.forName(description.getName(), false, Crossing.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        return super.resolveClass(description);
      }
    }
  }
}
