package dev.specfit.engine.normalize;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.PathTemplates;
import dev.specfit.document.Place;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Declares a required string for every path variable that no parameter declares. */
final class DeclarePathVariables implements SpecTransform {
  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    return SpecEdit.eachOperation(
        document,
        (path, operation) -> {
          Set<String> missing = new LinkedHashSet<>(PathTemplates.variables(path));
          List<SpecNode> parameters = new ArrayList<>();
          for (SpecNode parameter : SpecEdit.items(operation.get("parameters"))) {
            parameters.add(parameter);
            String key = ParameterKeys.of(document, parameter);
            missing.removeIf(name -> key.equals("path:" + name));
          }
          for (String name : missing) {
            findings.add(
                NormalizeProblem.UNDECLARED_PATH_VARIABLE,
                "`{" + name + "}` in `" + path + "` has no parameter; it becomes a string",
                operation);
            parameters.add(parameter(operation, name));
          }
          return missing.isEmpty()
              ? operation
              : SpecEdit.with(
                  operation,
                  "parameters",
                  new SpecArray(
                      operation.pointer().child("parameters"), operation.place(), parameters));
        });
  }

  private static SpecNode parameter(SpecObject operation, String name) {
    JsonPointer pointer = operation.pointer().child("parameters", "path:" + name);
    Place place = operation.place();
    JsonPointer schemaPointer = pointer.child("schema");
    SpecNode type = text(schemaPointer.child("type"), place, "string");
    Map<String, SpecNode> members = new LinkedHashMap<>();
    members.put("name", text(pointer.child("name"), place, name));
    members.put("in", text(pointer.child("in"), place, "path"));
    members.put(
        "required",
        new SpecScalar(pointer.child("required"), place, SpecScalar.Kind.BOOLEAN, "true"));
    members.put("schema", new SpecObject(schemaPointer, place, Map.of("type", type)));
    return new SpecObject(pointer, place, members);
  }

  private static SpecScalar text(JsonPointer pointer, Place place, String value) {
    return new SpecScalar(pointer, place, SpecScalar.Kind.STRING, value);
  }
}
