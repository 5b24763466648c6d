package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedDocument;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where references lead, and the identity of what is there. */
final class References {
  private References() {}

  static Optional<JsonPointer> pointer(TypedSchema from, String ref) {
    return from.document().target(ref).isPresent() ? TypedDocument.pointer(ref) : Optional.empty();
  }

  static void reportMissing(String ref, TypedSchema from, Findings findings) {
    SpecNode node = from.node() instanceof SpecObject object ? object.get("$ref") : null;
    findings.add(
        IrProblem.UNRESOLVED_REFERENCE,
        "`" + ref + "` is not in the document; correct the reference or add what it names",
        node == null ? from.node() : node);
  }

  /** The identity of the schema at a pointer: parameters by place and name, not by index. */
  static IrId id(TypedDocument document, JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    List<String> semantic = new ArrayList<>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).equals("parameters") && tokens.get(i).matches("[0-9]+")) {
        String key = parameterKey(document, tokens.subList(0, i + 1));
        semantic.set(i, key == null ? tokens.get(i) : key);
      }
    }
    return new IrId(document.name(), new JsonPointer(semantic).toString());
  }

  private static @Nullable String parameterKey(TypedDocument document, List<String> tokens) {
    SpecNode node = document.target("#" + new JsonPointer(tokens)).orElse(null);
    String name = Nodes.text(node, "name");
    return name == null ? null : Nodes.text(node, "in") + ":" + name;
  }

  /**
   * What the owner of a part offers to name a type by: a component's words even where it is folded
   * into a place that refers to it, so that which place is read first doesn't count.
   */
  static NameSeed seedOf(Part part, Site site) {
    IrId owner = part.owner();
    return owner.equals(site.id()) || !owner.path().startsWith("/components/")
        ? site.seed()
        : seed(part.schema().document(), JsonPointer.parse(owner.path()));
  }

  /** What the place a pointer leads to offers to name a type by. */
  static NameSeed seed(TypedDocument document, JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    int last = tokens.size() - 1;
    if (tokens.size() >= 3 && tokens.get(last - 1).equals("schemas")) {
      return new NameSeed(null, tokens.get(last), true);
    }
    if (tokens.size() >= 2 && tokens.get(last - 1).equals("properties")) {
      IrId parent = id(document, new JsonPointer(tokens.subList(0, last - 1)));
      return new NameSeed(parent, tokens.get(last), false);
    }
    if (tokens.size() > 3 && tokens.get(0).equals("components")) {
      return switch (tokens.get(last)) {
        case "schema" -> new NameSeed(null, tokens.get(2), true);
        case "items" -> seed(document, new JsonPointer(tokens.subList(0, last))).item();
        case "additionalProperties" ->
            seed(document, new JsonPointer(tokens.subList(0, last))).value();
        default ->
            new NameSeed(
                null, tokens.get(last).matches("[0-9]+") ? tokens.get(2) : tokens.get(last), false);
      };
    }
    return new NameSeed(null, tokens.isEmpty() ? document.name() : tokens.get(last), false);
  }
}
