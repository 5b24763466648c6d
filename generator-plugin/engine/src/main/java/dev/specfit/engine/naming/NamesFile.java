package dev.specfit.engine.naming;

import java.util.List;
import java.util.Map;

/**
 * Names that stay: {@code specfit-names.json} beside the document. Keys of things are their {@code
 * IrId} as text.
 *
 * @param types declared types
 * @param groups by type name: who shares it
 * @param properties by model, then wire name
 * @param constants by enum, then the value's text
 * @param variants by union, then the variant's key
 * @param operations service, method and parameters object
 * @param parameters by operation, then {@code in:name}, or {@code body}
 * @param services by tag
 * @param credentials by security scheme key
 * @param servers by URL template
 * @param webhooks by webhook
 */
public record NamesFile(
    Map<String, String> types,
    Map<String, Group> groups,
    Map<String, Map<String, String>> properties,
    Map<String, Map<String, String>> constants,
    Map<String, Map<String, String>> variants,
    Map<String, Operation> operations,
    Map<String, Map<String, String>> parameters,
    Map<String, ServiceNames> services,
    Map<String, String> credentials,
    Map<String, String> servers,
    Map<String, String> webhooks) {
  /** No name is pinned. */
  public static final NamesFile EMPTY =
      new NamesFile(
          Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
          Map.of(), Map.of());

  public NamesFile {
    types = InOrder.copyOf(types);
    groups = InOrder.copyOf(groups);
    properties = InOrder.deepCopyOf(properties);
    constants = InOrder.deepCopyOf(constants);
    variants = InOrder.deepCopyOf(variants);
    operations = InOrder.copyOf(operations);
    parameters = InOrder.deepCopyOf(parameters);
    services = InOrder.copyOf(services);
    credentials = InOrder.copyOf(credentials);
    servers = InOrder.copyOf(servers);
    webhooks = InOrder.copyOf(webhooks);
  }

  /**
   * A merge group.
   *
   * @param shape the digest of the shape that was shared
   * @param members who shared it
   */
  public record Group(String shape, List<String> members) {
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * An operation's names.
   *
   * @param tag the tag whose service it is in; empty for none
   * @param method the typed method
   * @param params the parameters object's simple name
   */
  public record Operation(String tag, String method, String params) {}
}
