package dev.specfit.engine.irbuild;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.LoadResult;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.normalize.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads small documents written in tests, and shortens what came out to one line a thing. */
final class Specs {
  private Specs() {}

  static ApiReadResult read(String... yaml) {
    return read(Selection.ALL, yaml);
  }

  static ApiReadResult read(Selection selection, String... yaml) {
    try {
      Path folder = Files.createTempDirectory("specs");
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < yaml.length; i++) {
        Path file = folder.resolve(yaml.length == 1 ? "spec.yaml" : "spec" + (i + 1) + ".yaml");
        files.add(Files.writeString(file, yaml[i]));
      }
      SpecRequest request = SpecRequest.of(files.toArray(Path[]::new)).withBaseDirectory(folder);
      LoadResult loaded = SpecLoader.load(request);
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
      if (loaded.documents().size() != yaml.length) {
        throw new AssertionError(loaded.diagnostics());
      }
      return ApiReader.read(loaded.documents(), selection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of which one operation answers the schema {@code Root}. */
  static ApiReadResult schemas(String version, String schemas) {
    return read(
        """
        openapi: %s
        info: {title: T, version: '1'}
        paths:
          /root:
            get:
              operationId: getRoot
              responses:
                '200':
                  description: ok
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Root'}
        components:
          schemas:
        """
                .formatted(version)
            + schemas.indent(4));
  }

  static ApiReadResult schemas(String schemas) {
    return schemas("3.1.0", schemas);
  }

  /** A document with one operation, of which the lines below {@code get} are given. */
  static ApiReadResult operation(String path, String lines) {
    return read(
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          %s:
            get:
              operationId: call
              responses: {'200': {description: ok}}
        """
                .formatted(path)
            + lines.indent(6));
  }

  static IrOperation onlyOperation(ApiReadResult result) {
    if (result.api().operations().size() != 1) {
      throw new AssertionError(result.api().operations());
    }
    return result.api().operations().get(0);
  }

  /** What the operation {@code getRoot} answers. */
  static String root(ApiReadResult result) {
    return text(PagePaths.page(onlyOperation(result)).flatMap(PagePaths::body).orElseThrow());
  }

  /** The properties of a model, name to type; {@code *} marks required ones. */
  static Map<String, String> properties(ApiReadResult result, String path) {
    Map<String, String> texts = new LinkedHashMap<>();
    IrDeclaration.Model model = (IrDeclaration.Model) declaration(result, path);
    model
        .properties()
        .forEach(p -> texts.put(p.wireName() + (p.required() ? "*" : ""), text(p.type())));
    return texts;
  }

  static Map<String, String> rootProperties(ApiReadResult result) {
    return properties(result, "/components/schemas/Root");
  }

  static IrDeclaration declaration(ApiReadResult result, String path) {
    return result.api().types().stream()
        .filter(type -> type.id().path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is not among " + paths(result)));
  }

  /** The identities of all types, without the document. */
  static List<String> paths(ApiReadResult result) {
    return result.api().types().stream().map(type -> type.id().path()).toList();
  }

  static List<String> diagnostics(ApiReadResult result) {
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }

  /** {@code STRING}, {@code [T]}, {@code {T}}, {@code JSON_ANY}, a path; {@code ?}: nullable. */
  static String text(IrTypeUse use) {
    return text(use.type()) + (use.nullable() ? "?" : "");
  }

  private static String text(IrType type) {
    if (type instanceof IrType.Scalar scalar) {
      return scalar.kind().name();
    }
    if (type instanceof IrType.Array array) {
      return "[" + text(array.items()) + "]";
    }
    if (type instanceof IrType.Map map) {
      return "{" + text(map.values()) + "}";
    }
    if (type instanceof IrType.Json json) {
      return "JSON_" + json.kind();
    }
    return ((IrType.Ref) type).target().path().replace("/components/schemas/", "");
  }
}
