package dev.specfit.engine.write;

import dev.specfit.engine.write.Declaration.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a Java file by its tokens, at a small part of what parsing costs, and passes it if it
 * declares just what was meant and holds no literals but those. What it passes it has understood:
 * what generated code doesn't normally have (a class in a method, a block that runs by itself, two
 * fields in one declaration) it leaves to the compiler, and so everything that wasn't meant.
 *
 * <p>Whether statements are Java it doesn't know. It tells their shapes: a hash of each one's
 * tokens, in which all names are alike and so are all strings, with those of the statement before
 * and of the one that both are in. A parser sees no more of them than that, so that a file is sure
 * to be parsed if all its shapes are those of files that the compiler has parsed.
 */
final class SourceScan {
  private static final long[] CONTROL =
      Declaration.packed("if", "for", "while", "switch", "catch", "try", "synchronized");
  private static final long[] BEFORE_BLOCK = Declaration.packed("else", "try", "do", "finally");
  private static final long[] TYPES = Declaration.packed("class", "interface", "enum");
  private static final long CLASS = JavaTokens.packed("class");
  private static final long RECORD = JavaTokens.packed("record");
  private static final long PACKAGE = JavaTokens.packed("package");
  private static final long IMPORT = JavaTokens.packed("import");

  private final GeneratedFile file;
  private final Set<String> wantedMembers;
  private final Set<String> wantedLiterals;
  private final JavaTokens tokens;
  private final List<Frame> frames = new ArrayList<>();
  private final Declaration declaration = new Declaration();
  private final Set<String> members = new HashSet<>();
  private final LongSet shapes = new LongSet();
  private int depth;
  private Frame frame = new Frame();
  private String packageName = "";
  private String typeName = "";
  private JavaTokens.Kind beforeKind = JavaTokens.Kind.END;
  private long beforeContent;
  private boolean beforeIsSum;
  private boolean beforeIsArrow;

  /** Whether the last parentheses were those of {@code if} or what else a block follows. */
  private boolean afterControl;

  private boolean odd;

  private SourceScan(GeneratedFile file) {
    this.file = file;
    ExpectedSource wanted = file.expected();
    this.wantedMembers = wanted == null ? Set.of() : wanted.memberNames();
    this.wantedLiterals = wanted == null ? Set.of() : wanted.literals();
    this.tokens = new JavaTokens(file.content());
    frames.add(frame);
  }

  /** The shapes in a file that passes. */
  static Optional<LongSet> shapes(GeneratedFile file) {
    SourceScan scan = new SourceScan(file);
    return scan.passes() ? Optional.of(scan.shapes) : Optional.empty();
  }

  private boolean passes() {
    while (!odd && tokens.next() != JavaTokens.Kind.END) {
      accept();
    }
    return !odd && depth == 0 && !declaration.begun() && isMeant();
  }

  private boolean isMeant() {
    int slash = file.path().lastIndexOf('/');
    String folder = slash < 0 ? "" : file.path().substring(0, slash);
    String home = packageName.replace('.', '/');
    ExpectedSource wanted = file.expected();
    return file.path().substring(slash + 1).equals(typeName + ".java")
        && (folder.equals(home) || folder.endsWith("/" + home))
        && (wanted == null || wanted.typeName().equals(typeName))
        && (wantedMembers.isEmpty() || members.size() == wantedMembers.size());
  }

  private void accept() {
    long token = token();
    boolean sum = false;
    boolean arrow = tokens.isMark('>') && isAfter('-') && tokens.adjacent();
    switch (tokens.kind()) {
      case ODD, END -> odd = true;
      case MARK -> {
        sum = beforeKind == JavaTokens.Kind.STRING && tokens.isMark('+');
        mark((char) tokens.content(), token);
      }
      case STRING -> {
        // The compiler makes one literal of such a sum.
        odd |=
            beforeIsSum || !(wantedLiterals.isEmpty() || wantedLiterals.contains(tokens.value()));
        plain(token);
      }
      case KEYWORD -> {
        keyword();
        plain(token);
      }
      case WORD -> {
        odd |= beforeKind == JavaTokens.Kind.KEYWORD && beforeContent == RECORD;
        plain(token);
      }
      case INTEGER, LITERAL -> plain(token);
    }
    beforeKind = tokens.kind();
    beforeContent = tokens.content();
    beforeIsSum = sum;
    beforeIsArrow = arrow;
  }

  /** The token as a shape has it. */
  private long token() {
    boolean operator =
        tokens.kind() == JavaTokens.Kind.MARK
            && beforeKind == JavaTokens.Kind.MARK
            && tokens.adjacent();
    return tokens.content() << 5 ^ tokens.kind().code + (operator ? 16 : 0);
  }

  private void keyword() {
    if (Arrays.binarySearch(TYPES, tokens.content()) >= 0) {
      boolean declares = declares() && declaration.state() != State.VALUE;
      odd |= !(declares || (tokens.isKeyword(CLASS) && isAfter('.')));
    }
  }

  private boolean isAfter(char mark) {
    return beforeKind == JavaTokens.Kind.MARK && beforeContent == mark;
  }

  /** Whether declarations stand here, and not statements. */
  private boolean declares() {
    return frame.kind != Frame.Kind.CODE && frame.kind != Frame.Kind.LIST;
  }

  /** A token that opens nothing, ends nothing, and separates nothing. */
  private void plain(long token) {
    frame.add(token, tokens.kind() == JavaTokens.Kind.WORD);
    boolean begins = frame.kind == Frame.Kind.FILE && !declaration.begun();
    if (begins && tokens.isKeyword(PACKAGE)) {
      packageName = qualifiedName();
    } else if (begins && tokens.isKeyword(IMPORT)) {
      qualifiedName();
    } else {
      declare();
    }
  }

  /** Reads the name in a package's or an import's line, up to its end. */
  private String qualifiedName() {
    StringBuilder name = new StringBuilder();
    while (tokens.next() != JavaTokens.Kind.END && !tokens.isMark(';')) {
      if (tokens.isMark('.')) {
        frame.dot(token());
      } else {
        frame.add(token(), tokens.kind() == JavaTokens.Kind.WORD);
      }
      name.append(tokens.text(tokens.start(), tokens.end()));
    }
    odd |= !tokens.isMark(';');
    endStatement(token());
    return name.toString();
  }

  private void declare() {
    if (declares()) {
      odd |= !declaration.accept(tokens);
      // A constant is a name, and may have arguments.
      odd |=
          frame.kind == Frame.Kind.CONSTANTS
              && declaration.words() > 0
              && !declaration.isNameAlone();
    }
  }

  private void mark(char mark, long token) {
    switch (mark) {
      case '(', '[' -> openList(mark, token);
      case ')' -> closeList('(', token);
      case ']' -> closeList('[', token);
      case '{' -> openBrace(token);
      case '}' -> closeBrace(token);
      case ';' -> semicolon(token);
      case ',' -> comma(token);
      case '.' -> {
        frame.dot(token);
        declare();
      }
      case '&', '|' -> {
        if (tokens.isFollowedBy(mark)) {
          tokens.next();
          frame.separator(token);
        } else {
          frame.add(token, false);
        }
        declare();
      }
      case '=' -> assign(token);
      default -> plain(token);
    }
  }

  private void assign(long token) {
    frame.add(token, false);
    if (frame.kind == Frame.Kind.TYPE && declaration.state() == State.HEAD) {
      member(declaration.isNamed());
      declaration.become(State.VALUE);
    } else {
      declare();
    }
  }

  /** Notes the name that was read, if it may stand there. */
  private void member(boolean allowed) {
    odd |= !allowed;
    String name = odd ? "" : declaration.name(tokens);
    odd |= !(wantedMembers.isEmpty() || wantedMembers.contains(name));
    members.add(name);
  }

  private void comma(long token) {
    frame.separator(token);
    if (frame.kind == Frame.Kind.CONSTANTS) {
      member(declaration.words() > 0);
      declaration.clear();
    } else {
      declare();
    }
  }

  private void openList(char bracket, long token) {
    boolean control = beforeKind == JavaTokens.Kind.KEYWORD && isControl(beforeContent);
    if (declares() && bracket == '(') {
      openArguments();
    } else if (frame.kind == Frame.Kind.TYPE && declaration.state() == State.HEAD) {
      declaration.array();
    } else if (frame.kind == Frame.Kind.FILE || frame.kind == Frame.Kind.CONSTANTS) {
      odd = true;
    }
    frame.add(token, false);
    push(Frame.Kind.LIST, 0);
    frame.bracket = bracket;
    frame.control = control;
  }

  private static boolean isControl(long keyword) {
    return Arrays.binarySearch(CONTROL, keyword) >= 0;
  }

  /** What a parenthesis among declarations is: an annotation's, a method's, a constant's. */
  private void openArguments() {
    switch (declaration.state()) {
      case ANNOTATION -> declaration.become(State.HEAD);
      case HEAD -> {
        if (frame.kind == Frame.Kind.CONSTANTS) {
          odd |= !declaration.isNameAlone();
        } else if (declaration.isNameAlone()) {
          odd |= frame.kind != Frame.Kind.TYPE || !declaration.name(tokens).equals(frame.name);
        } else {
          member(frame.kind == Frame.Kind.TYPE && declaration.isNamed());
        }
        declaration.become(State.METHOD);
      }
      case VALUE -> {}
      default -> odd = true;
    }
  }

  private void closeList(char bracket, long token) {
    odd |= frame.kind != Frame.Kind.LIST || frame.bracket != bracket;
    if (!odd) {
      afterControl = frame.control;
      long list = frame.take();
      pop();
      frame.add(Frame.mix(list, token), false);
    }
  }

  private void openBrace(long token) {
    frame.add(token, false);
    if (declares() && declaration.state() != State.VALUE) {
      openBody();
    } else if (opensArray()) {
      push(Frame.Kind.LIST, 0);
      frame.bracket = '{';
    } else {
      odd |= !opensBlock();
      openBlock(Frame.Kind.CODE);
    }
  }

  private boolean opensArray() {
    boolean nested = frame.kind == Frame.Kind.LIST && isAfter('{');
    return nested || isAfter('=') || isAfter(']') || isAfter('(') || isAfter(',');
  }

  /** Whether a brace can't be the body of a class here. */
  private boolean opensBlock() {
    if (beforeKind == JavaTokens.Kind.KEYWORD) {
      return Arrays.binarySearch(BEFORE_BLOCK, beforeContent) >= 0;
    }
    return beforeIsArrow
        || (isAfter(')') && afterControl)
        || isAfter(';')
        || isAfter('{')
        || isAfter('}');
  }

  /** The body of a class or a method. */
  private void openBody() {
    if (declaration.state() == State.METHOD && frame.kind == Frame.Kind.TYPE) {
      openBlock(Frame.Kind.CODE);
    } else if (declaration.state() == State.TYPE_HEAD) {
      String name = declaration.name(tokens);
      if (frame.kind == Frame.Kind.FILE) {
        odd |= !typeName.isEmpty();
        typeName = name;
      } else {
        member(frame.kind == Frame.Kind.TYPE);
      }
      openBlock(declaration.isEnum() ? Frame.Kind.CONSTANTS : Frame.Kind.TYPE);
      frame.name = name;
    } else {
      odd = true;
    }
    declaration.clear();
  }

  private void openBlock(Frame.Kind kind) {
    long opener;
    if (frame.kind == Frame.Kind.LIST) {
      opener = frame.soFar();
    } else {
      opener = frame.take();
      shapes.add(frame.place(opener));
    }
    push(kind, opener);
  }

  private void closeBrace(long token) {
    switch (frame.kind) {
      case LIST -> closeList('{', token);
      case CODE -> {
        odd |= frame.begun();
        closeBlock(token);
      }
      case TYPE -> {
        odd |= declaration.begun();
        closeBlock(token);
      }
      case CONSTANTS -> {
        endConstants(token);
        closeBlock(token);
      }
      case FILE -> odd = true;
    }
  }

  private void closeBlock(long token) {
    shapes.add(frame.place(token));
    pop();
    if (frame.kind == Frame.Kind.LIST) {
      frame.add(token, false);
    }
  }

  private void endConstants(long token) {
    if (declaration.begun()) {
      member(declaration.words() > 0);
      declaration.clear();
    }
    endStatement(token);
    frame.kind = Frame.Kind.TYPE;
  }

  private void semicolon(long token) {
    switch (frame.kind) {
      case LIST -> {
        // Of a loop or of resources.
        odd |= !frame.control;
        frame.separator(token);
      }
      case CODE -> endStatement(token);
      case CONSTANTS -> endConstants(token);
      case TYPE -> {
        if (declaration.state() == State.HEAD) {
          member(declaration.isNamed());
        }
        odd |= declaration.state() == State.TYPE_HEAD || declaration.state() == State.TYPE_NAME;
        endStatement(token);
        declaration.clear();
      }
      case FILE -> odd = true;
    }
  }

  private void endStatement(long token) {
    frame.add(token, false);
    shapes.add(frame.place(frame.take()));
  }

  private void push(Frame.Kind kind, long opener) {
    depth++;
    if (depth == frames.size()) {
      frames.add(new Frame());
    }
    frame = frames.get(depth);
    frame.open(kind, opener);
  }

  private void pop() {
    depth--;
    frame = frames.get(depth);
  }
}
