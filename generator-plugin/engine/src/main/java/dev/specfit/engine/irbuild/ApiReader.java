package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrSecurityRequirement;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.IrWebhook;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedDocument;
import dev.specfit.engine.load.TypedReader;
import dev.specfit.engine.normalize.BrokenReferences;
import dev.specfit.engine.normalize.Normalizer;
import dev.specfit.engine.normalize.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Reads the documents of one vendor into one API. */
public final class ApiReader {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Findings findings = new Findings();
  private final Declarations declarations = new Declarations();
  private final List<IrOperation> operations = new ArrayList<>();
  private final List<SpecObject> operationNodes = new ArrayList<>();
  private final List<IrWebhook> webhooks = new ArrayList<>();
  private final Map<String, IrSecurityScheme> schemes = new LinkedHashMap<>();
  private final Map<String, String> operationIds = new LinkedHashMap<>();

  /** What Swagger Parser has to say of the documents, while they are read. */
  private final List<CompletableFuture<Void>> checks = new ArrayList<>();

  private final boolean checked;

  private ApiReader(boolean checked) {
    this.checked = checked;
  }

  /**
   * Normalises, reads and prunes. Never throws for what a document holds: everything that is wrong
   * with it is among the diagnostics.
   *
   * @param documents the vendor's documents, the one that names the API first; at least one
   * @param selection which operations and webhooks to take
   */
  public static ApiReadResult read(List<SpecDocument> documents, Selection selection) {
    return read(documents, selection, BrokenReferences.none());
  }

  /**
   * As above, where references were found that can't be followed.
   *
   * @param broken these, and what becomes of the operations that need them
   */
  public static ApiReadResult read(
      List<SpecDocument> documents, Selection selection, BrokenReferences broken) {
    return new ApiReader(true).readAll(documents, selection, broken);
  }

  /**
   * As above, for those who compare: what is read is the same, but what Swagger Parser has to say
   * of the documents isn't asked for.
   */
  public static ApiReadResult readUnchecked(
      List<SpecDocument> documents, Selection selection, BrokenReferences broken) {
    return new ApiReader(false).readAll(documents, selection, broken);
  }

  private ApiReadResult readAll(
      List<SpecDocument> documents, Selection selection, BrokenReferences broken) {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("an API needs at least one document");
    }
    List<SpecDocument> normalized = Normalizer.normalize(documents, selection, broken, findings);
    SpecObject first = normalized.get(0).root();
    ServerReader serverReader = new ServerReader(findings);
    List<IrServer> root = serverReader.read(first.get("servers"));
    for (SpecDocument document : normalized) {
      check(document);
      readDocument(TypedReader.read(document), serverReader, root);
    }
    declarations.readPromised();
    List<IrServer> servers = ServerPlaces.main(root, operations);
    operations.replaceAll(o -> o.withServers(ServerPlaces.own(o, servers)));
    SchemeUse use = new SchemeUse(schemes.values(), findings);
    List<IrSecurityRequirement> assumed =
        use.assumed(normalized.stream().anyMatch(d -> SecurityReader.saysAnything(d.root())));
    if (!assumed.isEmpty()) {
      operations.replaceAll(o -> o.withSecurity(assumed));
    }
    List<IrDeclaration> types =
        new ArrayList<>(
            MergePatches.withNulls(FinishTypes.of(declarations, operations, webhooks), operations));
    EventUnion.of(webhooks, types).ifPresent(types::add);
    SpecNode info = first.get("info");
    IrApi api =
        new IrApi(
            Nodes.textOrEmpty(info, "title"),
            Nodes.textOrEmpty(info, "version"),
            Nodes.text(info, "description"),
            servers,
            use.used(operations),
            paged(types),
            types,
            webhooks);
    checks.forEach(CompletableFuture::join);
    return new ApiReadResult(api, findings.toList());
  }

  private void check(SpecDocument document) {
    if (checked) {
      Findings aside = findings.aside();
      checks.add(CompletableFuture.runAsync(() -> TypedReader.check(document, aside)));
    }
  }

  private void readDocument(
      TypedDocument document, ServerReader servers, List<IrServer> apiServers) {
    SchemaReader schemas =
        new SchemaReader(findings, declarations, new DiscriminatedBases(document));
    Scope scope = new Scope(document, schemas, findings);
    new SchemeReader(scope).schemes().forEach(this::addScheme);
    List<IrServer> own = servers.read(document.root().get("servers"));
    List<IrServer> inherited = own.equals(apiServers) ? List.of() : own;
    OperationReader reader = new OperationReader(scope, servers);
    WebhookReader hooks = new WebhookReader(scope);
    Nodes.members(document.root(), "paths")
        .forEach(
            (path, item) -> {
              if (item instanceof SpecObject object) {
                object
                    .members()
                    .forEach(
                        (method, node) -> {
                          if (METHODS.contains(method) && node instanceof SpecObject operation) {
                            IrOperation read =
                                reader.read(path, object, method, operation, inherited);
                            add(read, operation);
                            webhooks.addAll(hooks.callbacks(operation, read.id()));
                          }
                        });
              }
            });
    webhooks.addAll(hooks.webhooks());
    reader.finish();
    declarations.readPromised();
  }

  private void add(IrOperation operation, SpecObject node) {
    String id = operation.operationId();
    if (id != null) {
      String other = operationIds.putIfAbsent(id, operation.method() + " " + operation.path());
      if (other != null) {
        findings.add(
            IrProblem.REPEATED_OPERATION_ID,
            "operationId `" + id + "` is also that of `" + other + "`",
            node);
      }
    }
    operations.add(operation);
    operationNodes.add(node);
  }

  private void addScheme(IrSecurityScheme scheme) {
    IrSecurityScheme known = schemes.putIfAbsent(scheme.key(), scheme);
    if (known != null && !isSame(known, scheme)) {
      findings.add(
          IrProblem.CONFLICTING_SECURITY_SCHEMES,
          "security scheme `"
              + scheme.key()
              + "` of `"
              + scheme.source().place()
              + "` differs from that of `"
              + known.source().place()
              + "`; the latter is taken for both");
    }
  }

  private static boolean isSame(IrSecurityScheme one, IrSecurityScheme other) {
    return one.kind() == other.kind()
        && String.valueOf(one.parameterName()).equals(String.valueOf(other.parameterName()))
        && String.valueOf(one.tokenUrl()).equals(String.valueOf(other.tokenUrl()));
  }

  private List<IrOperation> paged(List<IrDeclaration> types) {
    PaginationReader reader = new PaginationReader(new PagePaths(types), findings);
    List<IrOperation> result = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      result.add(reader.withPages(operations.get(i), operationNodes.get(i)));
    }
    return result;
  }
}
