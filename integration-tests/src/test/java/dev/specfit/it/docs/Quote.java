package dev.specfit.it.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quote in a page.
 *
 * @param file where it is quoted from, relative to the repository
 * @param line where the quote stands in its page
 * @param parts what has to be in the file in this order; lines are stripped
 */
record Quote(String file, int line, List<List<String>> parts) {
  private static final Pattern MARK = Pattern.compile("<!-- quoted from (\\S+) -->");

  static List<Quote> in(List<String> page) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Matcher mark = MARK.matcher(page.get(i).strip());
      if (mark.matches()) {
        quotes.add(new Quote(mark.group(1), i + 1, parts(block(page, i + 1))));
      }
    }
    return quotes;
  }

  private static List<String> block(List<String> page, int fence) {
    if (fence >= page.size() || !page.get(fence).startsWith("```")) {
      throw new IllegalArgumentException("line " + fence + " is not followed by a fenced block");
    }
    int end = fence + 1;
    while (!page.get(end).startsWith("```")) {
      end++;
    }
    return page.subList(fence + 1, end);
  }

  private static List<List<String>> parts(List<String> block) {
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String line : block) {
      if (line.strip().equals("…")) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(line.strip());
      }
    }
    parts.add(part);
    parts.removeIf(List::isEmpty);
    return parts;
  }
}
