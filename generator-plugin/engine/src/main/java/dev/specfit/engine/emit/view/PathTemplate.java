package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL template as Retrofit takes it: relative to the base URL, and never able to leave it.
 *
 * @param text the template
 * @param placeholders the name of each path parameter in it
 * @param asUrl whether the request is given its URL as an argument: what has to begin with a dot
 *     segment to stay relative can't be a template, as Retrofit refuses dot segments in those
 */
record PathTemplate(String text, Map<IrParameter, String> placeholders, boolean asUrl) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern RETROFIT_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

  static PathTemplate of(IrOperation operation, OperationNames names) {
    Map<IrParameter, String> placeholders = new HashMap<>();
    Map<String, String> byWireName = new HashMap<>();
    for (IrParameter parameter : operation.parameters()) {
      if (parameter.in() == IrParameter.In.PATH) {
        String name = names.parameter(parameter);
        String safe =
            RETROFIT_NAME.matcher(name).matches() ? name : "p" + placeholders.size() + name;
        placeholders.put(parameter, safe);
        byWireName.put(parameter.wireName(), safe);
      }
    }
    Matcher matcher = PLACEHOLDER.matcher(operation.path());
    String renamed =
        matcher.replaceAll(
            match ->
                Matcher.quoteReplacement(
                    "{" + byWireName.getOrDefault(match.group(1), match.group(1)) + "}"));
    String relative = relative(renamed);
    return new PathTemplate(
        relative, placeholders, relative.startsWith("./") && !placeholders.isEmpty());
  }

  /**
   * The URL with its values in their places.
   *
   * @param values each parameter's encoded text
   */
  JavaCode url(Map<IrParameter, JavaCode> values) {
    Map<String, JavaCode> byName = new HashMap<>();
    placeholders.forEach(
        (parameter, name) -> byName.put(name, values.getOrDefault(parameter, JavaCode.NONE)));
    List<JavaCode> parts = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int end = 0;
    while (matcher.find()) {
      JavaCode value = byName.get(matcher.group(1));
      if (value != null) {
        addText(parts, text.substring(end, matcher.start()));
        parts.add(value);
        end = matcher.end();
      }
    }
    addText(parts, text.substring(end));
    return JavaCode.join(" + ", parts);
  }

  private static void addText(List<JavaCode> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(JavaCode.of("%s", JavaLiteral.of(text)));
    }
  }

  /** Whether the document's template climbs out of its base. */
  static boolean climbs(String path) {
    String decoded = path.replaceAll("(?i)%2e", ".").replace('\\', '/');
    for (String segment : decoded.split("/", -1)) {
      if (segment.equals(".") || segment.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A leading slash would drop the base's path; two would name a host, a colon a scheme. Values are
   * encoded, so that none of them can.
   */
  private static String relative(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    relative = relative.replace("\\", "%5C");
    int slash = relative.indexOf('/');
    String first = slash < 0 ? relative : relative.substring(0, slash);
    boolean plain = !first.isEmpty() && !first.contains(":");
    return plain ? relative : "./" + relative;
  }
}
