package dev.specfit.engine.emit.text;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of Java made of our own constant text and of other safe text. The compiler refuses a
 * format that isn't a constant.
 */
public final class JavaCode implements JavaText {
  /** No code at all. */
  public static final JavaCode NONE = new JavaCode("");

  private final String text;
  private final Set<String> literals;

  private JavaCode(String text) {
    this(text, List.of());
  }

  private JavaCode(String text, List<? extends JavaText> parts) {
    this.text = text;
    this.literals = literals(parts);
  }

  /** Most code has no literals, and most of the rest those of one part: nothing is copied then. */
  private static Set<String> literals(List<? extends JavaText> parts) {
    Set<String> first = Set.of();
    Set<String> all = Set.of();
    for (JavaText part : parts) {
      Set<String> more = part.literals();
      if (first.isEmpty()) {
        first = more;
      } else if (!more.isEmpty()) {
        all = all.isEmpty() ? new HashSet<>(first) : all;
        all.addAll(more);
      }
    }
    return all.isEmpty() ? first : Set.copyOf(all);
  }

  /** Constant text as it is. */
  public static JavaCode of(@CompileTimeConstant String text) {
    return new JavaCode(text);
  }

  /** Constant text with each {@code %s} replaced by safe text. */
  @FormatMethod
  public static JavaCode of(
      @CompileTimeConstant @FormatString String format, JavaText first, JavaText... more) {
    List<JavaText> parts = new ArrayList<>(1 + more.length);
    parts.add(first);
    parts.addAll(List.of(more));
    return new JavaCode(fill(format, parts), parts);
  }

  /** As {@link String#format}, whose reading of the format would take longer than all the rest. */
  private static String fill(String format, List<JavaText> parts) {
    StringBuilder code = new StringBuilder(format.length() + 32 * parts.size());
    int start = 0;
    for (JavaText part : parts) {
      int at = format.indexOf("%s", start);
      code.append(format, start, at).append(part.text());
      start = at + 2;
    }
    return code.append(format, start, format.length()).toString();
  }

  /** A qualified name, such as a package from the build's configuration. */
  public static JavaCode qualifiedName(String name) {
    if (!isQualifiedName(name)) {
      throw new IllegalArgumentException("not a qualified name: " + JavaLiteral.of(name).text());
    }
    return new JavaCode(name);
  }

  /** Whether it is ASCII words with dots between them. */
  private static boolean isQualifiedName(String name) {
    boolean inWord = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean wordCharacter = letter || (c >= '0' && c <= '9');
      if (!wordCharacter && !(c == '.' && inWord)) {
        return false;
      }
      inWord = wordCharacter;
    }
    return inWord;
  }

  /**
   * A type's name as templates write it: the qualified name of the outermost class in backquotes,
   * then the names of nested ones. The renderer imports it, or qualifies it where it has to.
   */
  public static JavaCode type(String packageName, List<String> simpleNames) {
    StringBuilder name = new StringBuilder("`").append(qualifiedName(packageName)).append('.');
    name.append(JavaIdentifier.of(simpleNames.get(0))).append('`');
    for (String nested : simpleNames.subList(1, simpleNames.size())) {
      name.append('.').append(JavaIdentifier.of(nested));
    }
    return new JavaCode(name.toString());
  }

  /** Pieces with a constant between them. */
  public static JavaCode join(
      @CompileTimeConstant String separator, List<? extends JavaText> pieces) {
    String text = pieces.stream().map(JavaText::text).collect(Collectors.joining(separator));
    return new JavaCode(text, pieces);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Set<String> literals() {
    return literals;
  }

  @Override
  public String toString() {
    return text;
  }
}
