package dev.specfit.testing.example;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A type with type arguments: {@code new JsonType<List<String>>() {}}.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {
  /** For an anonymous class, which remembers its type argument. */
  protected JsonType() {}

  Type type() {
    if (getClass().getGenericSuperclass() instanceof ParameterizedType own) {
      return own.getActualTypeArguments()[0];
    }
    throw new IllegalStateException("a JsonType needs a type argument");
  }
}
