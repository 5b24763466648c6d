package dev.specfit.drift.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as Markdown that is nothing but text, wherever it stands: in a table, a list, a paragraph.
 *
 * <p>Only plain words and punctuation stand as they are. All else is put into code spans: neither
 * GitHub nor GitLab finds a mention, an issue, a commit, an emoji, a formula, a link or a tag in
 * those.
 */
final class MarkdownText {
  private static final Pattern TOKEN = Pattern.compile(" +|[^ ]+");
  private static final Pattern PLAIN =
      Pattern.compile("\\(?[A-Za-z]+(?:['-][A-Za-z]+)*[),.;:]*|[0-9]{1,5}[,;:]?|[(),.;:']{1,3}");
  private static final Pattern TRAILING = Pattern.compile("[),.;:]+$");

  private final List<Phrase> runs = new ArrayList<>();

  private MarkdownText() {}

  /** A message, whose names stand in backticks. */
  static String message(String message, int limit) {
    MarkdownText text = new MarkdownText();
    for (Phrase phrase : Phrase.of(message, limit)) {
      if (phrase.code()) {
        text.add(true, phrase.text());
      } else {
        text.addProse(phrase.text());
      }
    }
    return text.toString();
  }

  /** Something that is a name as a whole. */
  static String code(String name, int limit) {
    MarkdownText text = new MarkdownText();
    text.add(true, Visible.of(name, limit));
    return text.toString();
  }

  private void addProse(String prose) {
    Matcher token = TOKEN.matcher(prose);
    while (token.find()) {
      String word = token.group();
      if (word.isBlank() || PLAIN.matcher(word).matches()) {
        add(false, word);
      } else {
        Matcher trailing = TRAILING.matcher(word);
        int end = trailing.find() && trailing.start() > 0 ? trailing.start() : word.length();
        add(true, word.substring(0, end));
        add(false, word.substring(end));
      }
    }
  }

  /** Two spans of code without a space between them would be read as one with odd fences. */
  private void add(boolean code, String text) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).code() == code) {
      runs.set(last, new Phrase(code, runs.get(last).text() + text));
    } else if (!text.isEmpty()) {
      runs.add(new Phrase(code, text));
    }
  }

  @Override
  public String toString() {
    StringBuilder markdown = new StringBuilder();
    for (Phrase run : runs) {
      if (run.code()) {
        appendCode(markdown, run.text());
      } else {
        markdown.append(run.text());
      }
    }
    return markdown.toString();
  }

  /** A pipe would end a table's cell, even within code, so it stands between two spans. */
  private static void appendCode(StringBuilder markdown, String text) {
    String[] parts = text.split("\\|", -1);
    for (int i = 0; i < parts.length; i++) {
      markdown.append(i == 0 ? "" : "&#124;");
      if (!parts[i].isEmpty()) {
        appendSpan(markdown, parts[i]);
      }
    }
  }

  private static void appendSpan(StringBuilder markdown, String text) {
    String fence = "`".repeat(longestRun(text) + 1);
    String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    markdown.append(fence).append(pad).append(text).append(pad).append(fence);
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
