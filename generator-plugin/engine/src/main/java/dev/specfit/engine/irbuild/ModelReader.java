package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrType.IrJsonKind;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads objects with properties. */
final class ModelReader {
  private final SchemaReader schemas;
  private final PatternReader patterns;
  private final Findings findings;

  ModelReader(SchemaReader schemas, PatternReader patterns, Findings findings) {
    this.schemas = schemas;
    this.patterns = patterns;
    this.findings = findings;
  }

  IrDeclaration read(Site site, Folded folded) {
    List<IrProperty> properties = new ArrayList<>();
    folded.properties.forEach(
        (name, parts) ->
            properties.add(property(site, name, parts, folded.required.contains(name))));
    for (String name : folded.required) {
      if (!folded.properties.containsKey(name)) {
        findings.add(
            IrProblem.REQUIRED_WITHOUT_PROPERTY,
            "`required` names `" + name + "`, which isn't among the properties",
            folded.where);
      }
    }
    return new IrDeclaration.Model(
        site.id(),
        site.seed().hint(folded.explicitName, folded.title),
        folded.docs,
        Nodes.source(folded.where),
        properties,
        additional(site, folded),
        false);
  }

  private IrProperty property(Site site, String name, List<Part> parts, boolean required) {
    Part last = parts.get(parts.size() - 1);
    IrId owner = last.owner();
    IrId id = owner.child("properties").child(name);
    List<Part> inside = ShapeReader.below(parts, "properties", name);
    // An inherited inline type belongs to the schema that declares it, wherever it is used.
    Reading reading = schemas.read(site.below(id, new NameSeed(owner, name, false), inside));
    SpecNode node = last.schema().node();
    return new IrProperty(
        name,
        explicitName(last, reading.use().type(), id),
        reading.use(),
        required,
        reading.readOnly(),
        reading.writeOnly(),
        reading.docs(),
        Nodes.source(node));
  }

  /** On an inline schema that becomes a type, an upper-case name is the type's. */
  private static @Nullable String explicitName(Part part, IrType type, IrId id) {
    String name = part.schema().text("x-specfit-name");
    if (name == null || name.isEmpty()) {
      return null;
    }
    boolean declaredHere = type instanceof IrType.Ref ref && ref.target().equals(id);
    return declaredHere && Character.isUpperCase(name.charAt(0)) ? null : name;
  }

  private @Nullable IrTypeUse additional(Site site, Folded folded) {
    IrTypeUse typed =
        patterns.read(site, folded, new NameSeed(site.id(), "Additional Property", false));
    if (typed != null) {
      return typed;
    }
    return folded.anyAdditional ? IrTypeUse.of(new IrType.Json(IrJsonKind.ANY)) : null;
  }
}
