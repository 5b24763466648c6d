package dev.specfit.testing.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One segment of a path template, such as {@code {id}.json}. */
final class Segment {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private static final String ANYTHING = ".+?";
  private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?";

  private Segment() {}

  /**
   * Reads the variables of one segment; false if it doesn't fit. Where several stand beside each
   * other, their schemas tell where one ends, if they can.
   *
   * @param shapes what is known of the variables
   */
  static boolean read(
      String template,
      String raw,
      Function<String, SchemaShape> shapes,
      Map<String, String> variables) {
    boolean several = template.indexOf('{') != template.lastIndexOf('{');
    return (several && read(template, raw, variables, name -> look(shapes.apply(name))))
        || read(template, raw, variables, name -> ANYTHING);
  }

  private static boolean read(
      String template, String raw, Map<String, String> variables, UnaryOperator<String> looks) {
    StringBuilder regex = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(template);
    int end = 0;
    while (matcher.find()) {
      regex.append(literal(template.substring(end, matcher.start())));
      regex.append('(').append(looks.apply(matcher.group(1))).append(')');
      names.add(matcher.group(1));
      end = matcher.end();
    }
    regex.append(literal(template.substring(end)));
    Matcher found = Pattern.compile(regex.toString()).matcher(raw);
    if (!found.matches()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      variables.put(names.get(i), found.group(i + 1));
    }
    return true;
  }

  /** The regular expression of a value. */
  private static String look(SchemaShape shape) {
    List<String> texts = shape.texts();
    if (!texts.isEmpty()) {
      return texts.stream().map(Segment::literal).collect(Collectors.joining("|"));
    }
    Set<String> types = shape.types();
    return !types.isEmpty() && Set.of("integer", "number").containsAll(types) ? NUMBER : ANYTHING;
  }

  /** A text as it is, or with any of its characters percent-encoded (RFC 3986, 2.1). */
  private static String literal(String text) {
    StringBuilder regex = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            one -> {
              regex.append("(?:").append(Pattern.quote(one)).append("|(?i:");
              for (byte part : one.getBytes(StandardCharsets.UTF_8)) {
                regex.append("%%%02x".formatted(part & 0xff));
              }
              regex.append("))");
            });
    return regex.toString();
  }
}
