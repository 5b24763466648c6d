package dev.specfit.engine.emit.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the qualified names in backquotes by simple ones and adds the imports, as AutoValue's
 * templates have it done. What shares its simple name with something nearer stays qualified. No
 * vendor's text holds a backquote by then.
 */
final class ImportResolver {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);\\n");
  private static final Pattern TYPE =
      Pattern.compile("(@`org\\.jspecify\\.annotations\\.Nullable` )?`([\\w.]+)`");

  private final String packageName;
  private final Predicate<String> nearer;
  private final Map<String, String> imported = new LinkedHashMap<>();

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

  /** Looks for the backquotes first: they are few, and a pattern would be tried everywhere. */
  private String replaceAll(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher type = TYPE.matcher(text);
    int copied = 0;
    int mark = text.indexOf('`');
    while (mark >= 0) {
      boolean annotated = mark > copied && text.charAt(mark - 1) == '@';
      if ((annotated && standsAt(type, mark - 1)) || standsAt(type, mark)) {
        out.append(text, copied, type.start()).append(replace(type));
        copied = type.end();
        mark = text.indexOf('`', copied);
      } else {
        mark = text.indexOf('`', mark + 1);
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  private static boolean standsAt(Matcher type, int index) {
    return type.region(index, type.regionEnd()).lookingAt();
  }

  private String replace(MatchResult match) {
    boolean nullable = match.group(1) != null;
    String type = use(match.group(2));
    if (!nullable) {
      return type;
    }
    String annotation = "@" + use("org.jspecify.annotations.Nullable") + " ";
    int dot = type.lastIndexOf('.');
    return type.substring(0, dot + 1) + annotation + type.substring(dot + 1);
  }

  private String use(String qualified) {
    int dot = qualified.lastIndexOf('.');
    String simple = qualified.substring(dot + 1);
    String home = qualified.substring(0, dot);
    if (home.equals(packageName)) {
      return imported.containsKey(simple) ? qualified : simple;
    }
    if (nearer.test(simple)) {
      return qualified;
    }
    String there = imported.putIfAbsent(simple, qualified);
    return there == null || there.equals(qualified) ? simple : qualified;
  }

  private String imports() {
    StringBuilder lines = new StringBuilder();
    for (String qualified : new TreeSet<>(imported.values())) {
      // What is deeper, as java.lang.annotation is, has to be imported.
      if (!qualified.startsWith("java.lang.")
          || qualified.lastIndexOf('.') > "java.lang".length()) {
        lines.append("import ").append(qualified).append(";\n");
      }
    }
    return lines.length() == 0 ? "" : "\n" + lines;
  }
}
