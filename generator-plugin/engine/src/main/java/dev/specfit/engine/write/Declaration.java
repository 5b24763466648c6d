package dev.specfit.engine.write;

import dev.specfit.engine.write.JavaTokens.Kind;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What is declared in a file or a type's body, one declaration after the other, as far as it has
 * been read. Brackets and what stands between them aren't told to it, but that they open.
 */
final class Declaration {
  /** What a declaration may turn out to be. */
  enum State {
    /** Modifiers, a type, and a name. */
    HEAD,
    ANNOTATION_NAME,
    ANNOTATION,
    TYPE_NAME,
    /** What follows the name of a class. */
    TYPE_HEAD,
    /** What follows the parameters of a method. */
    METHOD,
    /** What follows a field's {@code =}. */
    VALUE
  }

  private static final long[] MODIFIERS =
      packed("public", "private", "protected", "static", "final", "abstract", "default");
  private static final long[] PRIMITIVES =
      packed("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");
  private static final long[] BOUNDS = packed("extends", "implements", "super");
  private static final long[] TYPES = packed("class", "interface", "enum");
  private static final long ENUM = JavaTokens.packed("enum");
  private static final long THROWS = JavaTokens.packed("throws");

  private State state = State.HEAD;

  /** Whether anything of a declaration has been read. */
  private boolean begun;

  /** How many of type and name have been read. */
  private int words;

  private boolean endsWithWord;
  private int angles;
  private boolean isEnum;
  private int nameStart;
  private int nameEnd;

  static long[] packed(String... keywords) {
    return Stream.of(keywords).mapToLong(JavaTokens::packed).sorted().toArray();
  }

  void clear() {
    state = State.HEAD;
    begun = false;
    words = 0;
    endsWithWord = false;
    angles = 0;
    isEnum = false;
  }

  State state() {
    return state;
  }

  void become(State next) {
    state = next;
    begun = true;
  }

  boolean begun() {
    return begun;
  }

  int words() {
    return words;
  }

  boolean isEnum() {
    return isEnum;
  }

  /** Whether type and name have been read, and nothing after them. */
  boolean isNamed() {
    return state == State.HEAD && endsWithWord && angles == 0 && words == 2;
  }

  /** Whether a name alone has been read, as a constructor has it. */
  boolean isNameAlone() {
    return state == State.HEAD && endsWithWord && angles == 0 && words == 1;
  }

  /** Takes the brackets of an array's type. */
  void array() {
    begun = true;
    endsWithWord = false;
  }

  /** The last name. */
  String name(JavaTokens tokens) {
    return tokens.text(nameStart, nameEnd);
  }

  /** Takes a token that is no bracket, semicolon or equals sign; whether it is understood. */
  boolean accept(JavaTokens token) {
    begun = true;
    switch (state) {
      case ANNOTATION_NAME -> {
        state = State.ANNOTATION;
        return token.kind() == Kind.WORD;
      }
      case ANNOTATION -> {
        state = token.isMark('.') ? State.ANNOTATION_NAME : State.HEAD;
        return token.isMark('.') || inHead(token);
      }
      case HEAD -> {
        return inHead(token);
      }
      case TYPE_NAME -> {
        state = State.TYPE_HEAD;
        remember(token);
        return token.kind() == Kind.WORD;
      }
      case TYPE_HEAD -> {
        return token.kind() == Kind.WORD || isOneOf(BOUNDS, token) || isOneOf("<>,.?&@", token);
      }
      case METHOD -> {
        return token.kind() == Kind.WORD || token.isKeyword(THROWS) || isOneOf(",.", token);
      }
      case VALUE -> {
        return !token.isMark(',');
      }
    }
    return false;
  }

  private boolean inHead(JavaTokens token) {
    boolean afterWord = endsWithWord;
    endsWithWord = false;
    if (token.kind() == Kind.WORD) {
      if (angles == 0) {
        words++;
        endsWithWord = true;
        remember(token);
      }
      return true;
    } else if (token.kind() == Kind.KEYWORD) {
      return keywordInHead(token);
    } else if (token.isMark('<')) {
      angles++;
      return true;
    } else if (token.isMark('>')) {
      angles--;
      return angles >= 0;
    } else if (token.isMark('.')) {
      // The next word belongs to this one, which is outside of angles at least.
      words -= angles == 0 ? 1 : 0;
      return angles > 0 || afterWord;
    } else if (token.isMark('@')) {
      state = angles > 0 ? state : State.ANNOTATION_NAME;
      return true;
    }
    return angles > 0 && isOneOf(",?&", token);
  }

  private boolean keywordInHead(JavaTokens token) {
    if (isOneOf(TYPES, token)) {
      state = State.TYPE_NAME;
      isEnum = token.isKeyword(ENUM);
      return words == 0 && angles == 0;
    } else if (isOneOf(PRIMITIVES, token)) {
      words += angles == 0 ? 1 : 0;
      return true;
    }
    return isOneOf(MODIFIERS, token) ? angles == 0 : angles > 0 && isOneOf(BOUNDS, token);
  }

  private void remember(JavaTokens token) {
    nameStart = token.start();
    nameEnd = token.end();
  }

  private static boolean isOneOf(long[] keywords, JavaTokens token) {
    return token.kind() == Kind.KEYWORD && Arrays.binarySearch(keywords, token.content()) >= 0;
  }

  private static boolean isOneOf(String marks, JavaTokens token) {
    return token.kind() == Kind.MARK && marks.indexOf((char) token.content()) >= 0;
  }
}
