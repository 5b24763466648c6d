package dev.specfit.engine.emit.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the qualified names in backquotes by simple ones and adds the imports, as AutoValue's
 * templates have it done. What shares its simple name with something nearer stays qualified. No
 * vendor's text holds a backquote by then.
 */
final class ImportResolver {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);\\n");
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private final String packageName;
  private final Predicate<String> nearer;
  private final Map<String, String> known = new LinkedHashMap<>();

  private ImportResolver(String packageName, Predicate<String> nearer) {
    this.packageName = packageName;
    this.nearer = nearer;
  }

  /**
   * @param source a rendered template
   * @param nearer the simple names of the package's own types and of the file's nested ones
   */
  static String resolve(String source, Predicate<String> nearer) {
    Matcher packageLine = PACKAGE.matcher(source);
    if (!packageLine.find()) {
      return source;
    }
    ImportResolver resolver = new ImportResolver(packageLine.group(1), nearer);
    // A package-info has its Javadoc and annotations before the package.
    String head = resolver.replaceAll(source.substring(0, packageLine.end()));
    String body = resolver.replaceAll(source.substring(packageLine.end()));
    return head + resolver.imports() + body;
  }

  private String replaceAll(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    int mark = text.indexOf('`');
    while (mark >= 0) {
      int end = text.indexOf('`', mark + 1);
      if (end < 0 || !isQualified(text, mark + 1, end)) {
        mark = end;
        continue;
      }
      String name = text.substring(mark + 1, end);
      boolean annotates =
          text.startsWith(" `", end + 1) && mark > 0 && text.charAt(mark - 1) == '@';
      int last = annotates && name.equals(NULLABLE) ? text.indexOf('`', end + 3) : -1;
      if (last >= 0 && isQualified(text, end + 3, last)) {
        out.append(text, copied, mark - 1).append(annotated(use(text.substring(end + 3, last))));
        end = last;
      } else {
        out.append(text, copied, mark).append(use(name));
      }
      copied = end + 1;
      mark = text.indexOf('`', copied);
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** What a user's template has between backquotes may be anything. */
  private static boolean isQualified(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.' && !Character.isJavaIdentifierPart(c)) {
        return false;
      }
    }
    int dot = text.lastIndexOf('.', end - 1);
    return dot > start && dot < end - 1;
  }

  /** The annotation stands before the simple name. */
  private String annotated(String type) {
    int dot = type.lastIndexOf('.');
    return type.substring(0, dot + 1) + "@" + use(NULLABLE) + " " + type.substring(dot + 1);
  }

  private String use(String qualified) {
    int dot = qualified.lastIndexOf('.');
    String simple = qualified.substring(dot + 1);
    String home = qualified.substring(0, dot);
    if (!home.equals(packageName) && nearer.test(simple)) {
      return qualified;
    }
    String there = known.putIfAbsent(simple, qualified);
    return there == null || there.equals(qualified) ? simple : qualified;
  }

  private String imports() {
    StringBuilder lines = new StringBuilder();
    for (String qualified : new TreeSet<>(known.values())) {
      String home = qualified.substring(0, qualified.lastIndexOf('.'));
      if (!home.equals(packageName) && !home.equals("java.lang")) {
        lines.append("import ").append(qualified).append(";\n");
      }
    }
    return lines.length() == 0 ? "" : "\n" + lines;
  }
}
