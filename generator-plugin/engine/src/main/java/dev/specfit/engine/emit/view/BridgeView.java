package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * A former name that stays usable.
 *
 * @param bridgeDoc the comment of what has it
 * @param bridge the name
 * @param bridgePresence the method that tells whether a property of that name is there
 * @param bridgePresenceDoc its comment
 * @param bridgeSetterDoc the comment of the builder's method
 */
public record BridgeView(
    JavadocText bridgeDoc,
    JavaIdentifier bridge,
    JavaIdentifier bridgePresence,
    JavadocText bridgePresenceDoc,
    JavadocText bridgeSetterDoc)
    implements TemplateView {

  /** The views of former names of a member of a class, all deprecated in favour of its name. */
  static List<BridgeView> of(List<String> former, String name) {
    return former.stream()
        .map(
            old ->
                new BridgeView(
                    doc(name, 2),
                    JavaIdentifier.of(old),
                    JavaIdentifier.of(presence(old)),
                    doc(presence(name), 2),
                    doc(name, 4)))
        .toList();
  }

  private static String presence(String name) {
    return "has" + ModelViewBuilder.capitalized(name);
  }

  private static JavadocText doc(String name, int indent) {
    DocValue now = DocValue.link(JavaIdentifier.of(name));
    return JavadocText.builder()
        .html("The former name of %s.", now)
        .tag("@deprecated", DocValue.html("use %s", now))
        .build(indent);
  }
}
