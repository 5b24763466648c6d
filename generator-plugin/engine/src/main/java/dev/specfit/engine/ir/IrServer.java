package dev.specfit.engine.ir;

import java.util.List;

/**
 * Where the API is served.
 *
 * @param url a URL template, absolute or relative
 * @param description or empty
 * @param variables the template's variables
 */
public record IrServer(String url, String description, List<Variable> variables) {
  public IrServer {
    variables = List.copyOf(variables);
  }

  /**
   * A variable of the URL.
   *
   * @param name as in the template
   * @param defaultValue used unless set
   * @param values the values allowed; empty means any
   * @param description or empty
   */
  public record Variable(
      String name, String defaultValue, List<String> values, String description) {
    public Variable {
      values = List.copyOf(values);
    }
  }
}
