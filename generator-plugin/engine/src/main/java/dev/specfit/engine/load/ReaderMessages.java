package dev.specfit.engine.load;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives Swagger Parser's messages a place. They name it as {@code paths.'/a/{id}'(get).parameters};
 * as much of that as leads somewhere in the tree is followed.
 */
final class ReaderMessages {
  private static final Pattern ATTRIBUTE = Pattern.compile("^attribute (.*?) (is .*)$");
  private static final Pattern STEP =
      Pattern.compile("'([^']*)'|\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]|([^.'()\\[\\]]+)");

  private ReaderMessages() {}

  static void report(String message, SpecDocument document, Findings findings) {
    if (isReportedElsewhere(message)) {
      return;
    }
    Matcher attribute = ATTRIBUTE.matcher(message);
    String path = attribute.matches() ? attribute.group(1) : "";
    SpecNode where = locate(path, document.root());
    String text = attribute.matches() ? "`" + path + "` " + attribute.group(2) : message;
    findings.add(LoadProblem.INVALID_OPENAPI, text, where);
  }

  /**
   * The IR builder speaks of these itself, with a better place: missing and repeated parameters,
   * keywords it doesn't know, the version.
   */
  private static boolean isReportedElsewhere(String message) {
    return message.contains("operationId is repeated")
        || message.contains("attribute openapi ")
        || message.endsWith("is unexpected")
        || message.contains("is not of expected type")
        || message.contains("is reserved by")
        || message.endsWith(".responses is missing")
        || message.matches(".*parameters\\.\\[[^]]*\\]\\.content is missing")
        || message.contains("are more than one parameters")
        || message.contains("needs to be defined as a path parameter")
        || message.contains("There are duplicate")
        || message.contains("Declared path parameter");
  }

  private static SpecNode locate(String path, SpecNode root) {
    SpecNode node = root;
    Matcher step = STEP.matcher(path);
    List<String> rest = new ArrayList<>();
    while (step.find()) {
      for (int group = 1; group <= 4; group++) {
        if (step.group(group) != null) {
          rest.add(step.group(group));
        }
      }
    }
    for (String token : rest) {
      SpecNode next = below(node, token);
      if (next == null) {
        break;
      }
      node = next;
    }
    return node;
  }

  private static @Nullable SpecNode below(SpecNode node, String token) {
    if (node instanceof SpecObject object) {
      return object.get(token);
    }
    if (node instanceof SpecArray array) {
      for (SpecNode item : array.items()) {
        if (item instanceof SpecObject object
            && object.get("name") instanceof SpecScalar name
            && name.text().equals(token)) {
          return item;
        }
      }
      if (token.matches("[0-9]{1,6}")) {
        int index = Integer.parseInt(token);
        return index < array.items().size() ? array.items().get(index) : null;
      }
    }
    return null;
  }
}
