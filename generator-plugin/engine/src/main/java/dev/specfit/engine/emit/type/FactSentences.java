package dev.specfit.engine.emit.type;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in words what a schema says of a value beyond its type. */
public final class FactSentences {
  private static final int LONGEST_EXAMPLE = 80;
  private static final Set<String> SAID_BY_THE_TYPE =
      Set.of("int32", "int64", "double", "float", "date", "date-time", "binary", "byte", "decimal");

  private final IrFacts facts;
  private final List<DocValue> sentences = new ArrayList<>();

  private FactSentences(IrFacts facts) {
    this.facts = facts;
  }

  /** One sentence for each fact; empty where nothing is said. */
  public static List<DocValue> of(IrTypeUse use) {
    FactSentences sentences = new FactSentences(use.facts());
    sentences.addShape();
    sentences.addBounds();
    sentences.addLengths();
    sentences.addValues();
    return sentences.sentences;
  }

  private void addShape() {
    String format = facts.format();
    if (format != null && !SAID_BY_THE_TYPE.contains(format)) {
      add("Format: %s.", format);
    }
    add("Pattern: %s.", facts.pattern());
  }

  private void addBounds() {
    if (facts.exclusiveMinimum()) {
      add("More than %s.", facts.minimum());
    } else {
      add("Minimum: %s.", facts.minimum());
    }
    if (facts.exclusiveMaximum()) {
      add("Less than %s.", facts.maximum());
    } else {
      add("Maximum: %s.", facts.maximum());
    }
    add("Multiple of %s.", facts.multipleOf());
  }

  private void addLengths() {
    add("Minimum length: %s.", text(facts.minLength()));
    add("Maximum length: %s.", text(facts.maxLength()));
    add("At least %s items.", text(facts.minItems()));
    add("At most %s items.", text(facts.maxItems()));
    if (facts.uniqueItems()) {
      sentences.add(DocValue.html("No item twice."));
    }
  }

  private void addValues() {
    add("Always %s.", facts.constJson());
    add("Default: %s.", facts.defaultJson());
    if (!facts.examples().isEmpty() && facts.examples().get(0).length() <= LONGEST_EXAMPLE) {
      add("Example: %s.", facts.examples().get(0));
    }
  }

  private void add(@CompileTimeConstant String sentence, @Nullable String value) {
    if (value != null) {
      sentences.add(DocValue.html(sentence, DocValue.code(unquoted(value))));
    }
  }

  /** A JSON string's text where it is plain; anything else as it is. */
  private static String unquoted(String json) {
    boolean plain = json.length() > 2 && json.matches("\"[^\"\\\\]*\"");
    return plain ? json.substring(1, json.length() - 1) : json;
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }
}
