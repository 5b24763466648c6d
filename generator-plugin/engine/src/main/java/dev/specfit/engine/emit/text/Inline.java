package dev.specfit.engine.emit.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encodes one paragraph's Markdown: code, links, strong and emphasised words, text. */
final class Inline {
  private static final int MAX_DEPTH = 4;
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<ticks>`+)(?<code>.*?[^`])\\k<ticks>(?!`)"
              + "|!?\\[(?<label>[^\\[\\]]*)\\]\\((?<url>[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)?)"
              + "(?:\\s+\"[^\"]*\")?\\)"
              + "|<(?<auto>https?://[^<>\\s]+)>"
              + "|\\*\\*(?<strong>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*"
              + "|(?<![A-Za-z0-9_])_(?<emphasis>[^_\\s](?:[^_]*[^_\\s])?)_(?![A-Za-z0-9_])"
              + "|(?<![*A-Za-z0-9_])\\*(?<stars>[A-Za-z0-9](?:[^*]*[^*\\s])?)\\*(?![*A-Za-z0-9_])"
              + "|\\\\(?<escaped>[*_`\\[\\]#~-])");

  private Inline() {}

  static String encode(String markdown) {
    return encode(markdown, 0);
  }

  private static String encode(String markdown, int depth) {
    if (depth > MAX_DEPTH || !mayHoldSpan(markdown)) {
      return DocEncoding.text(markdown);
    }
    StringBuilder out = new StringBuilder();
    Matcher span = SPAN.matcher(markdown);
    int start = 0;
    while (span.find()) {
      appendText(out, markdown.substring(start, span.start()));
      appendSpan(out, span, depth);
      start = span.end();
    }
    appendText(out, markdown.substring(start));
    return out.toString();
  }

  /** Most prose has no character that a span begins with. */
  private static boolean mayHoldSpan(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      if ("`[<*_\\".indexOf(markdown.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void appendText(StringBuilder out, String text) {
    String html = DocEncoding.text(text);
    boolean joins = out.length() > 0 && !html.isEmpty();
    // Two pieces, each safe alone, must not make a comment's beginning or end together.
    if (joins && out.charAt(out.length() - 1) == '*' && html.charAt(0) == '/') {
      out.append("&#47;").append(html, 1, html.length());
    } else if (joins && out.charAt(out.length() - 1) == '/' && html.charAt(0) == '*') {
      out.append("&#42;").append(html, 1, html.length());
    } else {
      out.append(html);
    }
  }

  private static void appendSpan(StringBuilder out, Matcher span, int depth) {
    if (span.group("code") != null) {
      String code = span.group("code").strip();
      out.append(code.isEmpty() ? "" : DocEncoding.code(code));
    } else if (span.group("label") != null) {
      String label = encode(span.group("label"), depth + 1);
      out.append(label.isBlank() ? "" : DocEncoding.link(span.group("url"), label));
    } else if (span.group("auto") != null) {
      String url = span.group("auto");
      out.append(DocEncoding.link(url, DocEncoding.text(url)));
    } else if (span.group("strong") != null) {
      out.append("<b>").append(encode(span.group("strong"), depth + 1)).append("</b>");
    } else if (span.group("emphasis") != null) {
      out.append("<i>").append(encode(span.group("emphasis"), depth + 1)).append("</i>");
    } else if (span.group("stars") != null) {
      out.append("<i>").append(encode(span.group("stars"), depth + 1)).append("</i>");
    } else {
      appendText(out, span.group("escaped"));
    }
  }
}
