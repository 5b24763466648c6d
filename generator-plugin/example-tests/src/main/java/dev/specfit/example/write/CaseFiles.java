package dev.specfit.example.write;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecDocument;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.emit.view.ExampleTestViewBuilder;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.write.GeneratedFile;
import dev.specfit.example.ExampleCase;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.PrettyJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what tests replay, and the documents that they judge by, as JSON beside the tests. */
final class CaseFiles {
  private final String folder;

  CaseFiles(EmitOptions options) {
    this.folder = options.packageName().replace('.', '/') + "/";
  }

  List<GeneratedFile> write(Replays replays, List<SpecDocument> documents) {
    List<GeneratedFile> files = new ArrayList<>();
    Set<String> used = new HashSet<>();
    replays
        .files()
        .forEach(
            (service, names) ->
                names.forEach(
                    (method, name) -> {
                      List<ExampleCase> cases = replays.of(service, method);
                      used.add(cases.get(0).operation().id().document());
                      files.add(file(service, name, cases));
                    }));
    documents.stream()
        .filter(document -> used.contains(document.name()))
        .forEach(
            document ->
                files.add(
                    resource(documentPath(document.name()), JsonText.of(document.root()) + "\n")));
    return files;
  }

  private GeneratedFile file(String service, String name, List<ExampleCase> cases) {
    IrOperation operation = cases.get(0).operation();
    JsonValue json =
        JsonObject.builder()
            .put("document", documentPath(operation.id().document()))
            .put("operation", operation.method() + " " + template(operation))
            .put("examples", JsonArray.of(cases.stream().map(CaseJson::of).toList()))
            .build();
    String test = ExampleTestViewBuilder.testName(service);
    return resource(test + "/" + name + ".json", PrettyJson.of(json));
  }

  /** The path as the document has it, with a fragment that no request shows. */
  private static String template(IrOperation operation) {
    return JsonPointer.parse(operation.id().path()).tokens().get(1);
  }

  /** A document's name is a file's name, but of a file of the user's. */
  private static String documentPath(String name) {
    String plain = name.replaceAll("[^\\w-]", "_");
    String told = plain.equals(name) ? plain : plain + Integer.toHexString(name.hashCode());
    return "documents/" + told + ".json";
  }

  private GeneratedFile resource(String path, String json) {
    return new GeneratedFile(folder + path, ascii(json), GeneratedFile.Kind.RESOURCE);
  }

  /** What isn't ASCII is inside strings, and can be escaped there. */
  private static String ascii(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7f) {
        text.append(c);
      } else {
        text.append(String.format("\\u%04x", (int) c));
      }
    }
    return text.toString();
  }
}
