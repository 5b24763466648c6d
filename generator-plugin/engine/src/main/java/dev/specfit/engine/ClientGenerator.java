package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import java.util.List;

public final class ClientGenerator {
  private ClientGenerator() {}

  public static GenerationResult generate(GenerationRequest request) {
    List<Diagnostic> options = OptionCheck.of(request);
    return options.isEmpty() ? GenerationResult.upToDate() : GenerationResult.refused(options);
  }

  public static PinResult pin(GenerationRequest request) {
    return new PinResult(false, List.of(), "");
  }

  public static ExplainResult explain(GenerationRequest request) {
    return new ExplainResult(false, List.of(), "");
  }
}
