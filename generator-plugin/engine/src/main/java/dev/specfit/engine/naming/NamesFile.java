package dev.specfit.engine.naming;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
 * @param former names of old, which stay usable until they are removed here
 * @param results by operation: the class that reads its body by its status
 * @param mediaTypes by operation, then {@code as:} or {@code with:} and the media type: the method
 * @param headers by the response header's name in lower case
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
    Map<String, String> webhooks,
    FormerNames former,
    Map<String, String> results,
    Map<String, Map<String, String>> mediaTypes,
    Map<String, String> headers) {
  /** No name is pinned. */
  public static final NamesFile EMPTY =
      new NamesFile(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          FormerNames.NONE,
          Map.of(),
          Map.of(),
          Map.of());

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
    results = InOrder.copyOf(results);
    mediaTypes = InOrder.deepCopyOf(mediaTypes);
    headers = InOrder.copyOf(headers);
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

  /**
   * What was read.
   *
   * @param names as far as they could be read
   * @param diagnostics what couldn't
   */
  public record Read(NamesFile names, List<Diagnostic> diagnostics) {
    public Read {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Reads a names file.
   *
   * @param fileName the path as the user named it, for messages
   */
  public static Read parse(String fileName, String json) {
    return new NamesFileReader(fileName).read(json);
  }

  /** Every name of an API as it is now: for {@code specfit:pin}. */
  public static NamesFile of(NamedApi named) {
    Map<String, String> types = new TreeMap<>();
    named.types().forEach((id, name) -> types.put(id.toString(), name));
    Map<String, Group> groups = new TreeMap<>();
    for (MergeGroup group : named.groups()) {
      List<String> members = group.members().stream().map(IrId::toString).toList();
      groups.put(group.name(), new Group(group.shape(), members));
    }
    Map<String, Operation> operations = new TreeMap<>();
    Map<String, Map<String, String>> parameters = new TreeMap<>();
    Map<String, String> results = new TreeMap<>();
    Map<String, Map<String, String>> mediaTypes = new TreeMap<>();
    named
        .operations()
        .forEach(
            (id, names) -> {
              operations.put(
                  id.toString(), new Operation(names.tag(), names.method(), names.params()));
              parameters.put(id.toString(), new TreeMap<>(names.parameters()));
              if (names.result() != null) {
                results.put(id.toString(), names.result());
              }
              if (!names.others().isEmpty()) {
                mediaTypes.put(id.toString(), new TreeMap<>(names.others()));
              }
            });
    Map<String, String> webhooks = new TreeMap<>();
    named.webhooks().forEach((id, name) -> webhooks.put(id.toString(), name));
    return new NamesFile(
        types,
        groups,
        byText(named.properties()),
        byText(named.constants()),
        byText(named.variants()),
        operations,
        parameters,
        new TreeMap<>(named.services()),
        new TreeMap<>(named.credentials()),
        new TreeMap<>(named.servers()),
        webhooks,
        named.former(),
        results,
        mediaTypes,
        new TreeMap<>(named.headers()));
  }

  /** The file's text: keys sorted, two spaces, a line break at the end. */
  public String toJson() {
    return NamesFileWriter.write(this);
  }

  private static Map<String, Map<String, String>> byText(Map<IrId, Map<String, String>> members) {
    Map<String, Map<String, String>> sorted = new TreeMap<>();
    members.forEach((id, names) -> sorted.put(id.toString(), new TreeMap<>(names)));
    return sorted;
  }
}
