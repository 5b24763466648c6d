package dev.specfit.engine.emit.text;

import dev.specfit.engine.emit.text.DocBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays a comment's blocks out in lines of at most 100 columns where words allow. */
final class DocLayout {
  private static final int COLUMNS = 100;
  private static final Pattern UNSAFE = Pattern.compile("[^ -~]|\\\\|(?<=\\*)/|(?<=/)\\*");
  private static final Pattern QUALIFIED_TYPE = Pattern.compile("`[\\w.]*\\.(\\w+)`");

  private final String indent;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  DocLayout(int indent) {
    this.indent = " ".repeat(indent);
    this.width = COLUMNS - indent - " * ".length();
  }

  String render(List<DocBlock> blocks, List<DocBlock> tags) {
    for (int i = 0; i < blocks.size(); i++) {
      addBlock(blocks.get(i), i == 0 ? null : blocks.get(i - 1).kind(), next(blocks, i));
    }
    if (!lines.isEmpty() && !tags.isEmpty()) {
      lines.add("");
    }
    tags.forEach(tag -> wrap("", "    ", tag.html()));
    return comment();
  }

  private static @Nullable Kind next(List<DocBlock> blocks, int i) {
    return i + 1 < blocks.size() ? blocks.get(i + 1).kind() : null;
  }

  private void addBlock(DocBlock block, @Nullable Kind before, @Nullable Kind after) {
    switch (block.kind()) {
      case BULLET -> addItem(block, before, after, "ul");
      case NUMBER -> addItem(block, before, after, "ol");
      case PRE -> addPreformatted(block);
      default -> {
        if (before == null) {
          wrap("", "", block.html());
        } else {
          lines.add("");
          wrap("<p>", "", block.html());
        }
      }
    }
  }

  private void addItem(DocBlock block, @Nullable Kind before, @Nullable Kind after, String list) {
    if (before != block.kind()) {
      if (before != null) {
        lines.add("");
      }
      lines.add("<" + list + ">");
    }
    wrap("  <li>", "      ", block.html());
    if (after != block.kind()) {
      lines.add("</" + list + ">");
    }
  }

  private void addPreformatted(DocBlock block) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add("<pre>");
    block.html().lines().forEach(line -> addLine(line));
    lines.add("</pre>");
  }

  private void wrap(String first, String more, String html) {
    StringBuilder line = new StringBuilder(first);
    int wordsStart = first.length();
    int column = wordsStart;
    for (String word : html.strip().split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int wordWidth = width(word);
      if (line.length() > wordsStart && column + 1 + wordWidth > width) {
        addLine(line);
        line = new StringBuilder(more);
        wordsStart = more.length();
        column = wordsStart;
      }
      if (line.length() > wordsStart) {
        line.append(' ');
        column++;
      }
      line.append(word);
      column += wordWidth;
    }
    addLine(line);
  }

  /** The width once the renderer has made the types' names simple. */
  private static int width(String text) {
    return text.indexOf('`') < 0
        ? text.length()
        : QUALIFIED_TYPE.matcher(text).replaceAll("$1").length();
  }

  private void addLine(CharSequence line) {
    lines.add(safe(line.toString().replace(DocEncoding.GLUE, ' ')).stripTrailing());
  }

  /** The last wall: whatever the encoders let through by mistake doesn't leave the comment. */
  private static String safe(String line) {
    return isSafe(line) ? line : UNSAFE.matcher(line).replaceAll("?");
  }

  /** Whether {@link #UNSAFE} finds nothing, which is faster to see than to search for. */
  private static boolean isSafe(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || c > '~' || c == '\\') {
        return false;
      }
    }
    return !line.contains("*/") && !line.contains("/*");
  }

  private String comment() {
    if (lines.size() == 1 && width(lines.get(0)) <= width - " */".length() - 1) {
      return indent + "/** " + lines.get(0) + " */";
    }
    StringBuilder comment = new StringBuilder(indent).append("/**\n");
    for (String line : lines) {
      comment.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
    }
    return comment.append(indent).append(" */").toString();
  }
}
