package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request a caller can make.
 *
 * @param id {@code /paths/~1connections/get} in its document
 * @param operationId as the document names it, or null
 * @param explicitName the Java name asked for by {@code x-specfit-name}, or null
 * @param method upper case
 * @param path the template as the document has it, starting with a slash
 * @param tags in document order; the first decides the service
 * @param parameters path item's and operation's, merged; none that HTTP or security own
 * @param body what is sent, or null
 * @param responses by status, in document order
 * @param security alternatives, any of which does; empty means none is sent
 * @param servers servers of its own, requests go to the first; empty means the API's
 * @param pagination how its pages follow each other, or null
 * @param unpaged why a list isn't walked page by page, for people to read; null where it is, and
 *     where it is no list
 * @param failure how a success status says that it failed, or null
 * @param requires parameters that need others
 * @param idempotencyHeader the header that makes it safe to repeat, or null
 */
public record IrOperation(
    IrId id,
    @Nullable String operationId,
    @Nullable String explicitName,
    String method,
    String path,
    List<String> tags,
    IrDocs docs,
    List<IrParameter> parameters,
    @Nullable IrBody body,
    List<IrResponse> responses,
    List<IrSecurityRequirement> security,
    List<IrServer> servers,
    @Nullable IrPagination pagination,
    @Nullable String unpaged,
    @Nullable IrFailure failure,
    List<IrRequires> requires,
    @Nullable String idempotencyHeader,
    IrSource source) {
  public IrOperation {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    responses = List.copyOf(responses);
    security = List.copyOf(security);
    servers = List.copyOf(servers);
    requires = List.copyOf(requires);
  }

  /** The same operation at other servers. */
  public IrOperation withServers(List<IrServer> others) {
    return with(security, others);
  }

  /** The same operation asking for something else. */
  public IrOperation withSecurity(List<IrSecurityRequirement> others) {
    return with(others, servers);
  }

  private IrOperation with(List<IrSecurityRequirement> newSecurity, List<IrServer> newServers) {
    return new IrOperation(
        id,
        operationId,
        explicitName,
        method,
        path,
        tags,
        docs,
        parameters,
        body,
        responses,
        newSecurity,
        newServers,
        pagination,
        unpaged,
        failure,
        requires,
        idempotencyHeader,
        source);
  }
}
