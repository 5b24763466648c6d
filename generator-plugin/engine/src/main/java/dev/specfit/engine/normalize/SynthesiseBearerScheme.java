package dev.specfit.engine.normalize;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.load.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Declares a bearer scheme for operations that ask for an {@code Authorization} header in a
 * document without any security scheme.
 */
final class SynthesiseBearerScheme implements SpecTransform {
  static final String KEY = "bearerAuth";

  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    if (hasSchemes(document)) {
      return document;
    }
    boolean[] needed = {false};
    SpecDocument edited =
        SpecEdit.eachOperation(
            document,
            (path, operation) -> {
              for (SpecNode parameter : SpecEdit.items(operation.get("parameters"))) {
                if (ParameterKeys.of(document, parameter)
                    .equals(DropTransportHeaders.AUTHORIZATION)) {
                  reportOnce(needed, parameter, document, findings);
                  return operation.get("security") == null
                      ? SpecEdit.with(operation, "security", requirement(operation))
                      : operation;
                }
              }
              return operation;
            });
    return needed[0] ? withScheme(edited) : edited;
  }

  private static void reportOnce(
      boolean[] needed, SpecNode parameter, SpecDocument document, Findings findings) {
    if (!needed[0]) {
      needed[0] = true;
      findings.add(
          NormalizeProblem.HEADER_OWNED_BY_SECURITY,
          "`"
              + document.name()
              + "` asks for `Authorization` headers and declares no security scheme; `bearerAuth`"
              + " (HTTP bearer) is taken for it. Declare the scheme in an overlay if that is wrong",
          parameter);
    }
  }

  private static boolean hasSchemes(SpecDocument document) {
    return document.root().get("components") instanceof SpecObject components
        && components.get("securitySchemes") instanceof SpecObject schemes
        && !schemes.members().isEmpty();
  }

  private static SpecNode requirement(SpecObject operation) {
    JsonPointer pointer = operation.pointer().child("security");
    Place place = operation.place();
    SpecNode scopes = new SpecArray(pointer.child("0", KEY), place, List.of());
    SpecNode alternative = new SpecObject(pointer.child("0"), place, Map.of(KEY, scopes));
    return new SpecArray(pointer, place, List.of(alternative));
  }

  private static SpecDocument withScheme(SpecDocument document) {
    SpecObject root = document.root();
    Place place = root.place();
    JsonPointer pointer = JsonPointer.ROOT.child("components", "securitySchemes");
    Map<String, SpecNode> scheme = new LinkedHashMap<>();
    scheme.put("type", text(pointer.child(KEY, "type"), place, "http"));
    scheme.put("scheme", text(pointer.child(KEY, "scheme"), place, "bearer"));
    SpecObject schemes =
        new SpecObject(
            pointer, place, Map.of(KEY, new SpecObject(pointer.child(KEY), place, scheme)));
    SpecObject components =
        root.get("components") instanceof SpecObject object
            ? object
            : new SpecObject(JsonPointer.ROOT.child("components"), place, Map.of());
    return document.edited(
        SpecEdit.with(root, "components", SpecEdit.with(components, "securitySchemes", schemes)));
  }

  private static SpecScalar text(JsonPointer pointer, Place place, String value) {
    return new SpecScalar(pointer, place, SpecScalar.Kind.STRING, value);
  }
}
