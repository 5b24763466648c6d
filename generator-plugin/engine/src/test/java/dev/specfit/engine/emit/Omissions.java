package dev.specfit.engine.emit;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document declares and the API read from it doesn't have, though no diagnostic speaks of
 * it. Looks at the raw tree by itself, so that it shares no mistake with the reader.
 */
final class Omissions {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final SpecDocument document;
  private final Map<String, IrOperation> operations = new HashMap<>();
  private final Set<String> propertyPlaces = new HashSet<>();
  private final Set<String> propertyNames = new HashSet<>();
  private final Set<String> spokenOf = new HashSet<>();
  private final List<String> omitted = new ArrayList<>();

  private Omissions(SpecDocument document, IrApi api, List<Diagnostic> diagnostics) {
    this.document = document;
    api.operations().forEach(operation -> operations.put(operation.id().path(), operation));
    for (IrDeclaration type : api.types()) {
      if (type instanceof IrDeclaration.Model model) {
        for (var property : model.properties()) {
          propertyPlaces.add(property.source().pointer().toString());
          propertyNames.add(property.wireName());
        }
      }
    }
    for (Diagnostic diagnostic : diagnostics) {
      JsonPointer pointer = diagnostic.pointer();
      if (pointer != null) {
        spokenOf.add(pointer.toString());
      }
    }
  }

  static List<String> of(List<SpecDocument> documents, IrApi api, List<Diagnostic> diagnostics) {
    List<String> omitted = new ArrayList<>();
    for (SpecDocument document : documents) {
      Omissions omissions = new Omissions(document, api, diagnostics);
      omissions.look();
      omitted.addAll(omissions.omitted);
    }
    return omitted;
  }

  private void look() {
    members(document.root().get("paths"))
        .forEach(
            (path, item) -> {
              SpecObject resolved = resolve(item);
              if (resolved != null && path.startsWith("/")) {
                members(resolved)
                    .forEach(
                        (method, node) -> {
                          if (METHODS.contains(method)) {
                            lookAt(path, resolved, method, node);
                          }
                        });
              }
            });
    ReachedProperties reached =
        new ReachedProperties(document, node -> spokenOf.contains(node.pointer().toString()));
    reached.found().forEach((property, name) -> lookAtProperty(name, property, reached));
  }

  private void lookAt(String path, SpecObject item, String method, SpecNode node) {
    IrOperation read = operations.get(JsonPointer.ROOT.child("paths", path, method).toString());
    if (read == null) {
      omit("operation", method + " " + path, node);
      return;
    }
    Map<String, SpecNode> parameters = new LinkedHashMap<>();
    addParameters(item.get("parameters"), parameters);
    addParameters(member(node, "parameters"), parameters);
    Set<String> known =
        read.parameters().stream()
            .map(p -> p.in().name().toLowerCase(Locale.ROOT) + ":" + p.wireName())
            .collect(Collectors.toSet());
    parameters.forEach(
        (key, parameter) -> {
          if (!known.contains(key)) {
            omit("parameter", key + " of " + method + " " + path, parameter);
          }
        });
    lookAtBodies(read, node);
  }

  private void lookAtBodies(IrOperation read, SpecNode node) {
    String name = read.method() + " " + read.path();
    SpecObject body = resolve(member(node, "requestBody"));
    IrBody sent = read.body();
    if (body != null) {
      Set<String> known =
          sent == null
              ? Set.of()
              : sent.contents().stream().map(c -> c.mediaType()).collect(Collectors.toSet());
      lookAtContents("request body of " + name, body, known);
    }
    Map<String, IrResponse> answers = new HashMap<>();
    read.responses().forEach(r -> answers.put(r.status().toUpperCase(Locale.ROOT), r));
    members(member(node, "responses"))
        .forEach(
            (status, value) -> {
              IrResponse answer = answers.get(status.toUpperCase(Locale.ROOT));
              SpecObject response = resolve(value);
              if (answer == null) {
                if (!status.startsWith("x-")) {
                  omit("response", status + " of " + name, value);
                }
              } else if (response != null) {
                lookAtContents(
                    "response " + status + " of " + name,
                    response,
                    answer.contents().stream().map(c -> c.mediaType()).collect(Collectors.toSet()));
                Set<String> headers =
                    answer.headers().stream().map(h -> h.name()).collect(Collectors.toSet());
                members(response.get("headers"))
                    .forEach(
                        (header, at) -> {
                          if (!headers.contains(header)) {
                            omit("response header", header + " of " + name, at);
                          }
                        });
              }
            });
  }

  private void lookAtContents(String what, SpecObject node, Set<String> known) {
    members(node.get("content"))
        .forEach(
            (mediaType, content) -> {
              if (!known.contains(mediaType)) {
                omit("media type", mediaType + " in " + what, content);
              }
            });
  }

  /** Of several of one name that an {@code allOf} folds into one, the name is what is left. */
  private void lookAtProperty(String name, SpecNode property, ReachedProperties reached) {
    String pointer = property.pointer().toString();
    boolean folded =
        propertyNames.contains(name) && pointers(pointer).anyMatch(reached.composed()::contains);
    if (!propertyPlaces.contains(pointer) && !folded) {
      omit("property", name, property);
    }
  }

  private void addParameters(@Nullable SpecNode list, Map<String, SpecNode> found) {
    if (list instanceof SpecArray array) {
      for (SpecNode item : array.items()) {
        SpecObject parameter = resolve(item);
        if (parameter != null) {
          found.put(text(parameter, "in") + ":" + text(parameter, "name"), item);
        }
      }
    }
  }

  private void omit(String kind, String what, SpecNode node) {
    SpecObject resolved = resolve(node);
    if (!isSpokenOf(node) && (resolved == null || !isSpokenOf(resolved))) {
      omitted.add("the " + kind + " " + what + " (" + node.place() + ")");
    }
  }

  private boolean isSpokenOf(SpecNode node) {
    String pointer = node.pointer().toString();
    return pointers(pointer).anyMatch(spokenOf::contains);
  }

  /** A pointer and those of all that it stands in, but for the document itself. */
  private static Stream<String> pointers(String pointer) {
    return Stream.iterate(pointer, at -> !at.isEmpty(), at -> at.substring(0, at.lastIndexOf('/')));
  }

  private @Nullable SpecObject resolve(@Nullable SpecNode node) {
    SpecNode at = node;
    for (int hops = 0; hops < 20 && at instanceof SpecObject object; hops++) {
      String ref = text(object, "$ref");
      if (ref == null) {
        return object;
      }
      at = document.at(JsonPointer.parse(ref)).orElse(null);
    }
    return null;
  }

  private static @Nullable SpecNode member(SpecNode node, String name) {
    return node instanceof SpecObject object ? object.get(name) : null;
  }

  static Map<String, SpecNode> members(@Nullable SpecNode node) {
    return node instanceof SpecObject object ? object.members() : Map.of();
  }

  static @Nullable String text(SpecObject object, String name) {
    return object.get(name) instanceof SpecScalar scalar ? scalar.text() : null;
  }
}
