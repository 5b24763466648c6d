package dev.specfit.drift.java;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A member that callers can name.
 *
 * @param kind what it is
 * @param name its name; {@code <init>} of a constructor
 * @param variables a method's type variables with their bounds, or empty
 * @param type what it gives; void of a constructor
 * @param parameters of a method or constructor
 * @param flags the modifiers that matter
 * @param value a constant's text as written, or null where the compiler copies none into callers
 */
record ApiMember(
    Kind kind,
    String name,
    String variables,
    JavaType type,
    List<JavaType> parameters,
    Set<Flag> flags,
    @Nullable String value) {
  ApiMember {
    parameters = List.copyOf(parameters);
    flags = Set.copyOf(flags);
  }

  enum Kind {
    METHOD,
    FIELD,
    ENUM_CONSTANT
  }

  enum Flag {
    STATIC,
    ABSTRACT,
    DEPRECATED
  }

  boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** By what callers' class files tell it from its siblings, but for what it gives. */
  String key() {
    return kind == Kind.METHOD
        ? parameters.stream()
            .map(JavaType::erasure)
            .collect(Collectors.joining(", ", name + "(", ")"))
        : name;
  }
}
