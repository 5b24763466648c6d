package dev.specfit.engine.emit.text;

import dev.specfit.engine.emit.text.DocBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a vendor's Markdown, with HTML in it, as blocks of encoded Javadoc. */
final class Prose {
  private static final Pattern BULLET = Pattern.compile("\\s*[-*+]\\s+(.*)|\\s*[-*+]\\s*()");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}[.)]\\s+(.*)");
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern RULE = Pattern.compile("\\s*([-*_=])(\\s*\\1){2,}\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s*(```+|~~~+).*");

  private final List<DocBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Kind openKind = Kind.PARAGRAPH;

  private Prose() {}

  static List<DocBlock> blocks(String markdown) {
    String text = HtmlToMarkdown.convert(markdown.replace("\r\n", "\n").replace('\r', '\n'));
    Prose prose = new Prose();
    prose.read(text.lines().toList());
    return List.copyOf(prose.blocks);
  }

  private void read(List<String> lines) {
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      if (FENCE.matcher(line).matches()) {
        i = readFence(lines, i);
      } else if (line.stripLeading().startsWith("|")) {
        i = readTable(lines, i);
      } else {
        readLine(line);
        i++;
      }
    }
    close();
  }

  private void readLine(String line) {
    Matcher bullet = BULLET.matcher(line);
    Matcher number = NUMBER.matcher(line);
    Matcher heading = HEADING.matcher(line);
    if (line.isBlank()) {
      if (openKind == Kind.PARAGRAPH || open.length() > 0) {
        close();
      }
    } else if (RULE.matcher(line).matches()) {
      close();
    } else if (heading.matches()) {
      close();
      open.append("**").append(heading.group(1)).append("**");
      close();
    } else if (bullet.matches()) {
      start(Kind.BULLET, bullet.group(1) == null ? "" : bullet.group(1));
    } else if (number.matches()) {
      start(Kind.NUMBER, number.group(1));
    } else {
      open.append(open.length() == 0 ? "" : " ").append(unquoted(line));
    }
  }

  private static String unquoted(String line) {
    String text = line.strip();
    return text.startsWith("> ") || text.equals(">") ? text.substring(1).strip() : text;
  }

  private void start(Kind kind, String text) {
    close();
    openKind = kind;
    open.append(text);
  }

  private void close() {
    String html = Inline.encode(open.toString().strip());
    if (!html.isBlank()) {
      blocks.add(new DocBlock(openKind, html));
    }
    open.setLength(0);
    openKind = Kind.PARAGRAPH;
  }

  private int readFence(List<String> lines, int start) {
    close();
    String fence = lines.get(start).strip().substring(0, 3);
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).strip().startsWith(fence)) {
      end++;
    }
    addPreformatted(lines.subList(start + 1, end));
    return end + 1;
  }

  private int readTable(List<String> lines, int start) {
    close();
    int end = start;
    while (end < lines.size() && lines.get(end).stripLeading().startsWith("|")) {
      end++;
    }
    addPreformatted(lines.subList(start, end).stream().map(String::strip).toList());
    return end;
  }

  private void addPreformatted(List<String> lines) {
    StringBuilder html = new StringBuilder();
    for (String line : lines) {
      html.append(DocEncoding.preformatted(line.stripTrailing())).append('\n');
    }
    if (!html.toString().isBlank()) {
      blocks.add(new DocBlock(Kind.PRE, html.toString()));
    }
  }
}
