package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrFailure;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.StatusWords;
import dev.specfit.engine.load.TypedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads responses. */
final class ResponseReader {
  private final Scope scope;
  private final ContentReader contents;
  private final Extensions extensions;

  ResponseReader(Scope scope) {
    this.scope = scope;
    this.contents = new ContentReader(scope);
    this.extensions = new Extensions(scope.findings());
  }

  /**
   * An operation's responses.
   *
   * @param responses by status, in document order
   * @param failure how the first success says that it failed, or null
   */
  record Result(List<IrResponse> responses, @Nullable IrFailure failure) {}

  Result read(SpecObject operation, IrId id, String operationWords) {
    List<IrResponse> result = new ArrayList<>();
    IrFailure failure = null;
    String streamEnd = extensions.streamEnd(operation);
    for (Map.Entry<String, SpecNode> entry : Nodes.members(operation, "responses").entrySet()) {
      String key = entry.getKey();
      Optional<TypedDocument.Resolved> resolved = scope.document().resolve(entry.getValue());
      if (key.startsWith("x-")) {
        continue;
      }
      if (resolved.isEmpty()) {
        scope
            .findings()
            .add(
                IrProblem.UNRESOLVED_REFERENCE,
                "`" + Nodes.text(entry.getValue(), "$ref") + "` is not in the document",
                entry.getValue());
        continue;
      }
      SpecObject node = resolved.get().object();
      String status = key.equals("default") ? key : key.toUpperCase(Locale.ROOT);
      Target target = target(resolved.get(), id, key, words(operationWords, status));
      result.add(response(status, node, target, streamEnd));
      IrFailure own = extensions.failure(node);
      failure = failure == null ? own : failure;
      extensions.report(node, Set.of("x-specfit-failure", "x-specfit-stream"), "a response");
    }
    return new Result(result, failure);
  }

  private record Target(IrId id, NameSeed seed) {}

  private Target target(TypedDocument.Resolved resolved, IrId operation, String key, String words) {
    var pointer = resolved.pointer();
    if (pointer == null) {
      IrId id = operation.child("responses").child(key);
      return new Target(id, new NameSeed(null, words, false));
    }
    String component = resolved.componentKey();
    return new Target(
        References.id(scope.document(), pointer),
        new NameSeed(null, component != null ? component : words, component != null));
  }

  /** A success is the response; what else comes back says what it is for. */
  private static String words(String operationWords, String status) {
    return status.startsWith("2")
        ? operationWords + " Response"
        : operationWords + " " + StatusWords.of(status) + " Response";
  }

  private IrResponse response(
      String status, SpecObject object, Target target, @Nullable String operationsEnd) {
    String own = extensions.streamEnd(object);
    List<IrResponse.Header> headers = new ArrayList<>();
    Nodes.members(object, "headers")
        .forEach((name, header) -> headers.add(header(name, header, target)));
    return new IrResponse(
        status,
        Nodes.textOrEmpty(object, "description"),
        contents.read(object, target.id(), target.seed(), own == null ? operationsEnd : own),
        headers,
        Nodes.source(object));
  }

  private IrResponse.Header header(String name, SpecNode node, Target target) {
    Optional<TypedDocument.Resolved> resolved = scope.document().resolve(node);
    if (resolved.isEmpty() || resolved.get().object().get("schema") == null) {
      Reading text = Reading.of(new IrType.Scalar(IrScalarKind.STRING), new Folded(node));
      return new IrResponse.Header(
          name, text.use(), node instanceof SpecObject object ? Nodes.docs(object) : text.docs());
    }
    SpecObject object = resolved.get().object();
    SpecNode schema = Objects.requireNonNull(object.get("schema"));
    var pointer = resolved.get().pointer();
    IrId id =
        pointer == null
            ? target.id().child("headers").child(name)
            : References.id(scope.document(), pointer);
    NameSeed seed = new NameSeed(null, target.seed().own() + " " + name, false);
    Reading reading =
        scope.schemas().read(Site.of(id.child("schema"), seed, scope.document().schema(schema)));
    return new IrResponse.Header(
        name, reading.use(), Merge.docs(reading.docs(), Nodes.docs(object)));
  }
}
