package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value that a request asks or a page tells.
 *
 * @param path from the request or the page down
 * @param use its type
 * @param docs what the document says of it
 * @param inBody whether the request's body asks it
 */
record PageValue(List<String> path, IrTypeUse use, IrDocs docs, boolean inBody) {
  private static final Set<IrScalarKind> WHOLE =
      // Some vendors have their page numbers as unformatted numbers.
      Set.of(IrScalarKind.INT32, IrScalarKind.INT64, IrScalarKind.DECIMAL);
  private static final Pattern URL =
      Pattern.compile("\\b(url|uri|link|href|hyperlink)s?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern URL_VALUE = Pattern.compile("\"(https?://|/|\\?).*");
  private static final Pattern FROM_ZERO = from("0|zero");
  private static final Pattern FROM_ONE = from("1|one");

  PageValue {
    path = List.copyOf(path);
  }

  /** Its own name. */
  String word() {
    return PageWords.of(path.get(path.size() - 1));
  }

  /** Whether its own name, or that with the name of what it is in, is among some words. */
  boolean isNamed(Set<String> words) {
    return words.contains(word())
        || (path.size() > 1
            && words.contains(PageWords.of(path.subList(path.size() - 2, path.size()))));
  }

  boolean isWhole() {
    return use.type() instanceof IrType.Scalar scalar && WHOLE.contains(scalar.kind());
  }

  boolean isText() {
    return use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.STRING;
  }

  boolean isFlag() {
    return use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BOOLEAN;
  }

  /** Whether it is a text that the document speaks of as a URL. */
  boolean isUrl() {
    String format = String.valueOf(use.facts().format()).toLowerCase(Locale.ROOT);
    return isText()
        && (Set.of("uri", "url", "uri-reference").contains(format)
            || says(URL)
            || use.facts().examples().stream().anyMatch(e -> URL_VALUE.matcher(e).matches()));
  }

  boolean says(Pattern words) {
    String description = docs.description();
    String summary = docs.summary();
    return (description != null && words.matcher(description).find())
        || (summary != null && words.matcher(summary).find());
  }

  /** The number that counting starts at, where the document says it. */
  OptionalLong first() {
    IrFacts facts = use.facts();
    for (String number : new String[] {facts.defaultJson(), facts.minimum()}) {
      if (number != null && number.matches("[01](\\.0+)?")) {
        boolean above = number.equals(facts.minimum()) && facts.exclusiveMinimum();
        return OptionalLong.of(number.charAt(0) - '0' + (above ? 1 : 0));
      }
    }
    if (says(FROM_ZERO)) {
      return OptionalLong.of(0);
    }
    return says(FROM_ONE) ? OptionalLong.of(1) : OptionalLong.empty();
  }

  private static Pattern from(String number) {
    return Pattern.compile(
        "\\b(?:NUM)[- ](?:based|indexed)|\\bindexed? from (?:NUM)\\b".replace("NUM", number)
            + "|\\b(?:starts?|starting|begins?|beginning|counted) (?:at|from|with) (?:NUM)\\b"
                .replace("NUM", number)
            + "|\\b(?:first page(?: number)?|default(?: value)?)(?: is|:|=)? *`?(?:NUM)\\b"
                .replace("NUM", number),
        Pattern.CASE_INSENSITIVE);
  }
}
