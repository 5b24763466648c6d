package dev.specfit.engine.emit.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the HTML that vendors put into Markdown into Markdown, keeping its sense. Tags it doesn't
 * know stay as text ({@code Bearer <token>} is prose); safety is the encoder's business, not this
 * one's.
 */
final class HtmlToMarkdown {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<fence>(?m:^[ ]*```)[\\s\\S]*?(?:(?m:^[ ]*```)|\\z))"
              + "|(?<code>`+)[^`]*\\k<code>"
              + "|<!--[\\s\\S]*?(?:-->|\\z)"
              + "|<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<rest>(?:\\s[^<>]*)?)/?>");
  private static final Pattern HREF =
      Pattern.compile("\\shref\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{1,8});");

  private static final Map<String, String> INLINE =
      Map.of("code", "`", "tt", "`", "kbd", "`", "b", "**", "strong", "**", "i", "_", "em", "_");
  private static final Set<String> BLOCKS =
      Set.of("p", "br", "ul", "ol", "div", "table", "tr", "hr", "section", "details", "summary");
  private static final Set<String> DROPPED =
      Set.of(
          "span",
          "td",
          "th",
          "tbody",
          "thead",
          "font",
          "center",
          "u",
          "small",
          "sup",
          "sub",
          "img",
          "dl",
          "dt",
          "dd",
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "svg",
          "mark",
          "s",
          "del",
          "ins",
          "nobr",
          "label",
          "blockquote");
  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "#39", "'");

  private final StringBuilder out = new StringBuilder();
  private String href = "";

  private HtmlToMarkdown() {}

  static String convert(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : new HtmlToMarkdown().run(text);
  }

  private String run(String text) {
    Matcher token = TOKEN.matcher(text);
    int start = 0;
    while (token.find()) {
      out.append(unescape(text.substring(start, token.start())));
      replace(token);
      start = token.end();
    }
    return out.append(unescape(text.substring(start))).toString();
  }

  private void replace(Matcher token) {
    String name = token.group("name");
    if (name == null) {
      out.append(token.group().startsWith("<!--") ? "" : token.group());
      return;
    }
    String tag = name.toLowerCase(Locale.ROOT);
    boolean closes = !token.group("close").isEmpty();
    String inline = INLINE.get(tag);
    if (inline != null) {
      out.append(inline);
    } else if (BLOCKS.contains(tag)) {
      out.append("\n\n");
    } else if (tag.equals("li")) {
      out.append(closes ? "\n" : "\n- ");
    } else if (tag.equals("pre")) {
      out.append("\n```\n");
    } else if (tag.matches("h[1-6]")) {
      out.append(closes ? "\n\n" : "\n\n# ");
    } else if (tag.equals("a")) {
      replaceLink(closes, token.group("rest"));
    } else if (!DROPPED.contains(tag)) {
      out.append(token.group());
    }
  }

  private void replaceLink(boolean closes, String attributes) {
    Matcher matcher = HREF.matcher(attributes);
    if (!closes) {
      href = matcher.find() ? matcher.group(1) : "";
      out.append(href.isEmpty() ? "" : "[");
    } else if (!href.isEmpty()) {
      out.append("](").append(href).append(')');
      href = "";
    }
  }

  private static String unescape(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(ENTITIES.getOrDefault(match.group(1), match.group())));
  }
}
