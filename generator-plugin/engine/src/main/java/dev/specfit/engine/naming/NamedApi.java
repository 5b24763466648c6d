package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrId;
import java.util.List;
import java.util.Map;

/**
 * An API with all its Java names; what every emitter works from. Simple names are unique without
 * regard to case over both packages of the client (services, parameters objects, client; models).
 *
 * @param client the client's simple name, such as {@code TelnyxClient}
 * @param api the API with one declaration for each Java type: of a merge group only the
 *     representative is left and every reference leads to it
 * @param types the simple name of each declared type, merged ones included: several ids may share a
 *     name
 * @param groups the merge groups, sorted by name
 * @param properties by model, then wire name: the getter's and builder method's name
 * @param constants by enum, then the value's text: the constant's name
 * @param variants by union, then the variant's key: its name in upper camel case, for {@code ofX},
 *     {@code isX}, {@code asX}, {@code visitX}
 * @param operations the names of each operation
 * @param services by tag, in order of accessors; the empty tag is for operations without one; only
 *     services that have operations
 * @param credentials by security scheme key: the client builder's method; no schemes that are set
 *     up on the HTTP client
 * @param servers by URL template: a constant's name; also of servers that operations have of their
 *     own
 * @param serverVariables by the variable's name: the client builder's method
 * @param webhooksType the simple name of the class that reads webhooks; empty if there are none
 * @param webhooks the name of each webhook in lower camel case
 * @param former every name that something had before it was renamed on purpose
 * @param bridges those of them that can stay beside the names of now, deprecated
 * @param headersType the simple name of the class of declared response headers
 * @param headers by the response header's name in lower case: a constant's name
 */
public record NamedApi(
    String client,
    IrApi api,
    Map<IrId, String> types,
    List<MergeGroup> groups,
    Map<IrId, Map<String, String>> properties,
    Map<IrId, Map<String, String>> constants,
    Map<IrId, Map<String, String>> variants,
    Map<IrId, OperationNames> operations,
    Map<String, ServiceNames> services,
    Map<String, String> credentials,
    Map<String, String> servers,
    Map<String, String> serverVariables,
    String webhooksType,
    Map<IrId, String> webhooks,
    FormerNames former,
    FormerNames bridges,
    String headersType,
    Map<String, String> headers) {
  public NamedApi {
    types = InOrder.copyOf(types);
    groups = List.copyOf(groups);
    properties = InOrder.deepCopyOf(properties);
    constants = InOrder.deepCopyOf(constants);
    variants = InOrder.deepCopyOf(variants);
    operations = InOrder.copyOf(operations);
    services = InOrder.copyOf(services);
    credentials = InOrder.copyOf(credentials);
    servers = InOrder.copyOf(servers);
    serverVariables = InOrder.copyOf(serverVariables);
    webhooks = InOrder.copyOf(webhooks);
    headers = InOrder.copyOf(headers);
  }

  /** The same names of an API with the same things in it. */
  public NamedApi withApi(IrApi other) {
    return with(other, former, bridges);
  }

  /** The same with former names. */
  NamedApi with(FormerNames formerNames, FormerNames usable) {
    return with(api, formerNames, usable);
  }

  private NamedApi with(IrApi newApi, FormerNames formerNames, FormerNames usable) {
    return new NamedApi(
        client,
        newApi,
        types,
        groups,
        properties,
        constants,
        variants,
        operations,
        services,
        credentials,
        servers,
        serverVariables,
        webhooksType,
        webhooks,
        formerNames,
        usable,
        headersType,
        headers);
  }

  /** A declared type's simple name. */
  public String type(IrId id) {
    return InOrder.required(types, id);
  }

  /** A property's Java name. */
  public String property(IrId model, String wireName) {
    return InOrder.required(InOrder.required(properties, model), wireName);
  }

  /** An enum value's constant. */
  public String constant(IrId enumeration, String text) {
    return InOrder.required(InOrder.required(constants, enumeration), text);
  }

  /** A union variant's name in upper camel case. */
  public String variant(IrId union, String key) {
    return InOrder.required(InOrder.required(variants, union), key);
  }

  /** A response header's constant, by its name in lower case. */
  public String header(String name) {
    return InOrder.required(headers, name);
  }

  /** What a server that operations have of their own is called, in lower camel case. */
  public String server(String url) {
    return ServerNamer.lowerCamel(InOrder.required(servers, url));
  }

  /** The client builder's method that sets where such a server is. */
  public String serverMethod(String url) {
    return ServerNamer.method(InOrder.required(servers, url));
  }

  /** An operation's names. */
  public OperationNames operation(IrId operation) {
    return InOrder.required(operations, operation);
  }
}
