package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the API is served.
 *
 * @param url a URL template, absolute or relative
 * @param description or empty
 * @param explicitName the Java name asked for by {@code x-specfit-name}, or null
 * @param variables the template's variables, declared or not
 */
public record IrServer(
    String url, String description, @Nullable String explicitName, List<Variable> variables) {
  public IrServer {
    variables = List.copyOf(variables);
  }

  /** The URL with the variables' defaults; a variable without one stays as it is. */
  public String withDefaults() {
    String text = url;
    for (Variable variable : variables) {
      if (variable.defaultValue() != null) {
        text = text.replace("{" + variable.name() + "}", variable.defaultValue());
      }
    }
    return text;
  }

  /**
   * A variable of the URL.
   *
   * @param name as in the template
   * @param defaultValue used unless set; null where the document has none
   * @param values the values allowed; empty means any
   * @param description or empty
   */
  public record Variable(
      String name, @Nullable String defaultValue, List<String> values, String description) {
    public Variable {
      values = List.copyOf(values);
    }
  }
}
