package dev.specfit.document.page;

import dev.specfit.document.SpecSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the OpenAPI documents in a documentation page: fenced code blocks (CommonMark 4.5) in YAML
 * or JSON whose opening line names an operation, or whose text has an {@code openapi} member.
 *
 * <p>The text of a block is what the page holds, unchanged.
 */
public final class SpecExtractor {
  private static final Pattern FENCE = Pattern.compile("( {0,3})(`{3,}|~{3,})[ \\t]*(.*)");
  private static final Pattern SLICE =
      Pattern.compile(
          "\\S+[ \\t]+(\\S+)[ \\t]+(get|put|post|delete|options|head|patch|trace)[ \\t]+(/\\S*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENAPI =
      Pattern.compile("(?m)^[ \\t]*\\{?[ \\t]*[\"']?(?:openapi|swagger)[\"']?[ \\t]*:");

  /**
   * What a page holds.
   *
   * @param blocks its OpenAPI blocks in order
   * @param unclosedLine the line of an OpenAPI block's opening fence that is never closed, from 1,
   *     or 0
   */
  public record Extraction(List<OpenApiBlock> blocks, int unclosedLine) {}

  private final String page;
  private final List<OpenApiBlock> blocks = new ArrayList<>();
  private int position;
  private int line;

  private SpecExtractor(String page) {
    this.page = page;
  }

  /** The OpenAPI blocks of a page. */
  public static Extraction extract(String page) {
    return new SpecExtractor(page).run();
  }

  private Extraction run() {
    int unclosed = 0;
    while (position < page.length() && unclosed == 0) {
      Matcher fence = FENCE.matcher(nextLine().stripTrailing());
      if (fence.matches() && !(fence.group(2).charAt(0) == '`' && fence.group(3).contains("`"))) {
        unclosed = block(fence);
      }
    }
    return new Extraction(List.copyOf(blocks), unclosed);
  }

  /** Reads to the closing fence; the line of the opening one if there is none, otherwise 0. */
  private int block(Matcher opening) {
    int opened = line;
    int indent = opening.group(1).length();
    StringBuilder text = new StringBuilder();
    while (position < page.length()) {
      String content = nextLine();
      if (closes(content.stripTrailing(), opening.group(2))) {
        add(opening.group(3).strip(), text.toString(), opened, indent);
        return 0;
      }
      text.append(unindented(content, indent));
    }
    return isOpenApi(opening.group(3).strip(), text.toString()) ? opened : 0;
  }

  private void add(String info, String text, int opened, int indent) {
    if (isOpenApi(info, text)) {
      blocks.add(new OpenApiBlock(text, slice(info), opened + 1, indent));
    }
  }

  private static boolean isOpenApi(String info, String text) {
    String[] words = info.split("[ \\t]+", 2);
    boolean readable =
        switch (words[0].toLowerCase(Locale.ROOT)) {
          case "yaml", "yml", "json", "" -> true;
          default -> false;
        };
    return readable && (slice(info) != null || OPENAPI.matcher(text).find());
  }

  private static @Nullable SpecSlice slice(String info) {
    Matcher slice = SLICE.matcher(info);
    return slice.matches() ? new SpecSlice(slice.group(1), slice.group(2), slice.group(3)) : null;
  }

  private static boolean closes(String content, String fence) {
    String bare = content.stripLeading();
    return content.length() - bare.length() <= 3
        && bare.length() >= fence.length()
        && bare.chars().allMatch(c -> c == fence.charAt(0));
  }

  private static String unindented(String content, int indent) {
    int cut = 0;
    while (cut < indent && cut < content.length() && content.charAt(cut) == ' ') {
      cut++;
    }
    return content.substring(cut);
  }

  /** The next line with its end. */
  private String nextLine() {
    int end = page.indexOf('\n', position);
    String next = page.substring(position, end < 0 ? page.length() : end + 1);
    position += next.length();
    line++;
    return next;
  }
}
