package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads tuples, arrays that say what stands at each position: an array of the type that all
 * positions share, or of a union of their types. What stands where is said in the documentation.
 */
final class TupleReader {
  private static final List<String> ORDINALS =
      List.of(
          "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
          "Tenth");

  private final SchemaReader schemas;
  private final UnionBuilder unions;

  TupleReader(SchemaReader schemas, UnionBuilder unions) {
    this.schemas = schemas;
    this.unions = unions;
  }

  /** The array; {@code rest} are the schemas of what follows the positions, perhaps none. */
  Reading read(Site site, Folded folded, List<Part> positions, List<Part> rest) {
    IrId items = site.id().child("items");
    NameSeed seed = site.seed().item();
    schemas.beginUnion(items, false);
    List<TypedSchema> all = new ArrayList<>();
    List<UnionBuilder.Draft> drafts = new ArrayList<>();
    positions.forEach(part -> all.add(part.schema()));
    rest.forEach(part -> all.add(part.schema()));
    List<String> keys = VariantKeys.of(all, null);
    for (int i = 0; i < all.size(); i++) {
      boolean positional = i < positions.size();
      Part part = positional ? positions.get(i) : rest.get(i - positions.size());
      IrId id =
          positional
              ? part.owner().child("prefixItems").child(String.valueOf(i))
              : part.owner().child("items");
      NameSeed own = new NameSeed(seed.parent(), ordinal(seed, positional, i), false);
      Reading reading = schemas.read(new Site(id, own, List.of(new Part(part.schema(), id))));
      drafts.add(new UnionBuilder.Draft(keys.get(i), null, reading, Optional.empty()));
    }
    Folded item = new Folded(folded.where);
    Reading one =
        unions.build(new Site(items, seed, site.parts()), item, drafts, Discriminator.NONE);
    Reading array = Reading.of(new IrType.Array(one.use()), folded);
    return new Reading(
        array.use(), explained(folded, positions), array.readOnly(), array.writeOnly());
  }

  private static String ordinal(NameSeed seed, boolean positional, int index) {
    if (!positional) {
      return seed.own();
    }
    String word = index < ORDINALS.size() ? ORDINALS.get(index) : "Position " + (index + 1);
    return word + " " + seed.own();
  }

  private static IrDocs explained(Folded folded, List<Part> positions) {
    IrDocs docs = folded.docs;
    List<String> words = positions.stream().map(part -> words(part.schema())).toList();
    String sentence = "In this order: " + String.join(", ", words) + ".";
    String description = docs.description();
    return new IrDocs(
        docs.summary(),
        description == null ? sentence : description + "\n\n" + sentence,
        docs.deprecated(),
        docs.externalUrl());
  }

  /** What stands at a position: its title or first line, its schema's name, or its type. */
  private static String words(TypedSchema schema) {
    String said = firstLine(schema.text("title"));
    said = said != null ? said : firstLine(schema.text("description"));
    String ref = schema.text("$ref");
    if (said == null && ref != null) {
      said = ref.substring(ref.lastIndexOf('/') + 1);
    }
    String types = String.join(" or ", schema.types());
    if (said == null) {
      return types.isEmpty() ? "any JSON" : types;
    }
    return types.isEmpty() ? said : said + " (" + types + ")";
  }

  private static @Nullable String firstLine(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String line = text.strip().lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
