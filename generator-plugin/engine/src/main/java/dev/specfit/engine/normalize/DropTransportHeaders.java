package dev.specfit.engine.normalize;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out header parameters that belong to security or to the HTTP client. */
final class DropTransportHeaders implements SpecTransform {
  static final String AUTHORIZATION = "header:authorization";
  private static final Set<String> OWNED =
      Set.of(
          "header:accept",
          "header:content-type",
          "header:accept-encoding",
          "header:content-encoding",
          "header:content-length",
          "header:transfer-encoding",
          "header:connection",
          "header:host",
          "header:te",
          "header:upgrade",
          "header:expect",
          "header:keep-alive");

  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    return SpecEdit.eachParameterList(
        document,
        (path, parameters) -> {
          List<SpecNode> kept = new ArrayList<>();
          for (SpecNode parameter : parameters) {
            String key = ParameterKeys.of(document, parameter);
            if (OWNED.contains(key)) {
              report(NormalizeProblem.HEADER_OWNED_BY_HTTP, document, parameter, findings);
            } else if (key.equals(AUTHORIZATION)) {
              report(NormalizeProblem.HEADER_OWNED_BY_SECURITY, document, parameter, findings);
            } else {
              kept.add(parameter);
            }
          }
          return kept;
        });
  }

  /** Says it where the parameter is declared: once, however many operations refer to it. */
  private static void report(
      NormalizeProblem id, SpecDocument document, SpecNode parameter, Findings findings) {
    SpecNode declared =
        SpecEdit.resolve(document, parameter).<SpecNode>map(o -> o).orElse(parameter);
    String owner =
        id == NormalizeProblem.HEADER_OWNED_BY_SECURITY
            ? "the security scheme's business"
            : "the HTTP client's business";
    findings.add(
        id,
        "header parameter `"
            + SpecEdit.text(declared, "name")
            + "` is "
            + owner
            + " and is left out",
        declared);
  }
}
