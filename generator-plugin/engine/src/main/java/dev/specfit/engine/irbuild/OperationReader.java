package dev.specfit.engine.irbuild;

import dev.specfit.document.PathTemplates;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrFailure;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrRequires;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.OperationIds;
import dev.specfit.engine.load.TypedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads operations. Their pages come later, when every type is known. */
final class OperationReader {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "x-specfit-name",
          "x-specfit-pagination",
          "x-specfit-failure",
          "x-specfit-idempotency",
          "x-specfit-stream");

  private final Scope scope;
  private final ParameterReader parameters;
  private final ContentReader contents;
  private final ResponseReader responses;
  private final SecurityReader security;
  private final ServerReader servers;
  private final Extensions extensions;

  OperationReader(Scope scope, ServerReader servers) {
    this.scope = scope;
    this.parameters = new ParameterReader(scope);
    this.contents = new ContentReader(scope);
    this.responses = new ResponseReader(scope);
    this.security = new SecurityReader(scope);
    this.servers = servers;
    this.extensions = new Extensions(scope.findings());
  }

  /**
   * One operation.
   *
   * @param path the key of its path item
   * @param method the key below that
   * @param inherited servers that apply where neither operation nor path item has any
   */
  IrOperation read(
      String path, SpecObject item, String method, SpecObject node, List<IrServer> inherited) {
    IrId pathItem = new IrId(scope.document().name(), "").child("paths").child(path);
    IrId id = pathItem.child(method);
    String explicit = extensions.text(node, "x-specfit-name");
    String words = words(explicit, node, method, path);
    extensions.report(node, EXTENSIONS, "an operation");
    List<IrRequires> requires = new ArrayList<>();
    List<IrParameter> declared = parameters(node, id, pathItem, words, requires);
    ResponseReader.Result result = responses.read(node, id, words);
    if (result.responses().isEmpty()) {
      scope.findings().add(IrProblem.NO_RESPONSES, "`" + words + "` declares no response", node);
    }
    IrFailure failure = extensions.failure(node);
    return new IrOperation(
        id,
        Nodes.text(node, "operationId"),
        explicit,
        method.toUpperCase(Locale.ROOT),
        wirePath(path, declared, node),
        Nodes.texts(node.get("tags")),
        Nodes.docs(node),
        declared,
        body(node, id, words),
        result.responses(),
        security.requirements(node),
        servers(node, item, inherited),
        null,
        null,
        failure != null ? failure : result.failure(),
        requires,
        extensions.header(node, "x-specfit-idempotency"),
        Nodes.source(node));
  }

  /** Tells what is known when all operations are read. */
  void finish() {
    security.report();
  }

  /** What the operation offers to name its inline types by. */
  static String words(@Nullable String explicit, SpecObject node, String method, String path) {
    String operationId = Nodes.text(node, "operationId");
    if (explicit != null) {
      return explicit;
    }
    return operationId != null && !operationId.isBlank()
        ? OperationIds.withoutPath(operationId, method, path)
        : method + " " + path.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private String wirePath(String path, List<IrParameter> declared, SpecObject node) {
    Set<String> asked =
        declared.stream()
            .filter(parameter -> parameter.in() == IrParameter.In.QUERY)
            .map(IrParameter::wireName)
            .collect(Collectors.toSet());
    String wire = PathTemplates.wirePath(path, asked);
    if (!wire.equals(path) || path.indexOf('?') >= 0) {
      scope
          .findings()
          .add(
              IrProblem.PATH_WITH_FRAGMENT,
              "`" + path + "` has a fragment or a query; requests go to `" + wire + "`",
              node);
    }
    return wire.startsWith("/") ? wire : "/" + wire;
  }

  private List<IrParameter> parameters(
      SpecObject node, IrId id, IrId pathItem, String words, List<IrRequires> requires) {
    List<IrParameter> result = new ArrayList<>();
    for (SpecNode parameter : Nodes.items(node.get("parameters"))) {
      Optional<IrParameter> read = parameters.read(parameter, id, pathItem, words);
      read.ifPresent(result::add);
      Optional<TypedDocument.Resolved> resolved = scope.document().resolve(parameter);
      if (read.isPresent() && resolved.isPresent()) {
        for (String needed : extensions.requires(resolved.get().object())) {
          requires.add(new IrRequires(read.get().wireName(), needed));
        }
      }
    }
    requires.removeIf(rule -> isUnknown(rule, result, node));
    return result;
  }

  private boolean isUnknown(IrRequires rule, List<IrParameter> declared, SpecObject where) {
    boolean known = declared.stream().anyMatch(p -> p.wireName().equals(rule.needs()));
    if (!known) {
      scope
          .findings()
          .add(
              IrProblem.INVALID_EXTENSION,
              "`x-specfit-requires` of `"
                  + rule.parameter()
                  + "` names `"
                  + rule.needs()
                  + "`, which the operation hasn't",
              where);
    }
    return !known;
  }

  private @Nullable IrBody body(SpecObject operation, IrId id, String words) {
    SpecNode node = operation.get("requestBody");
    if (node == null) {
      return null;
    }
    Optional<TypedDocument.Resolved> resolved = scope.document().resolve(node);
    if (resolved.isEmpty()) {
      scope
          .findings()
          .add(
              IrProblem.UNRESOLVED_REFERENCE,
              "`" + Nodes.text(node, "$ref") + "` is not in the document",
              node);
      return null;
    }
    var pointer = resolved.get().pointer();
    String component = resolved.get().componentKey();
    String own = component != null ? component : words + " Request";
    IrId bodyId =
        pointer == null ? id.child("requestBody") : References.id(scope.document(), pointer);
    SpecObject object = resolved.get().object();
    List<IrContent> read =
        contents.read(object, bodyId, new NameSeed(null, own, component != null));
    return read.isEmpty()
        ? null
        : new IrBody(
            Nodes.isTrue(object, "required"),
            Nodes.textOrEmpty(object, "description"),
            read,
            Nodes.source(object));
  }

  private List<IrServer> servers(SpecObject node, SpecObject item, List<IrServer> inherited) {
    List<IrServer> own = servers.read(node.get("servers"));
    List<IrServer> shared = own.isEmpty() ? servers.read(item.get("servers")) : own;
    return shared.isEmpty() ? inherited : shared;
  }
}
