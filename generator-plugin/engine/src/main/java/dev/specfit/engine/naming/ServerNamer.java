package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.IrServers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names servers: a constant each, from which the names of builder methods follow. */
final class ServerNamer {
  private static final int LONGEST_DESCRIPTION = 4;

  /** {@code The API server for file uploads} says {@code file uploads}. */
  private static final Pattern FILLERS =
      Pattern.compile(
          "^(?:(?:the|an?|our|base|api)\\s+)*(?:servers?|url|endpoint|host)\\s+(?:for|of|to)\\s+"
              + "|\\s+(?:base\\s+)?(?:servers?|url|endpoint|host)\\.?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private final IrApi api;
  private final NamesFile pins;
  private final Report report;

  ServerNamer(IrApi api, NamesFile pins, Report report) {
    this.api = api;
    this.pins = pins;
    this.report = report;
  }

  /** The constant of each server, by its URL template. */
  Map<String, String> constants() {
    Set<String> main = new LinkedHashSet<>();
    api.servers().forEach(server -> main.add(server.url()));
    List<Claim> claims = new ArrayList<>();
    for (IrServer server : IrServers.all(api)) {
      List<String> names = main.contains(server.url()) ? described(server) : own(server);
      String withoutScheme = server.url().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
      names.addAll(Spellings.of(withoutScheme, Identifiers::upperSnake));
      names.add(Identifiers.upperSnake(Words.spelled(server.url())));
      String pin = pins.servers().get(server.url());
      claims.add(new Claim(server.url(), server.url(), 0, names, server.explicitName(), pin, null));
    }
    return NameScope.of("the servers", ReservedNames::isConstant, report).resolve(claims);
  }

  /** {@code FILE_UPLOADS} is {@code fileUploads}. */
  static String lowerCamel(String constant) {
    return Identifiers.lowerCamel(Arrays.asList(constant.replaceFirst("^_+", "").split("_+", -1)));
  }

  /** {@code FILE_UPLOADS} is set by {@code fileUploadsBaseUrl}. */
  static String method(String constant) {
    return lowerCamel(constant) + "BaseUrl";
  }

  /** By its description if that is short. */
  private static List<String> described(IrServer server) {
    List<String> names = new ArrayList<>();
    List<String> described = Words.of(server.description());
    if (!described.isEmpty() && described.size() <= LONGEST_DESCRIPTION) {
      names.add(Identifiers.upperSnake(described));
    }
    return names;
  }

  /** By what it is for, or by what its host has that the client's own has not. */
  private List<String> own(IrServer server) {
    List<String> names = new ArrayList<>();
    List<String> purpose = Words.of(FILLERS.matcher(server.description()).replaceAll(""));
    if (!purpose.isEmpty() && purpose.size() <= LONGEST_DESCRIPTION) {
      names.add(Identifiers.upperSnake(purpose));
    }
    List<String> labels = new ArrayList<>(labels(server));
    if (!api.servers().isEmpty()) {
      labels.removeAll(labels(api.servers().get(0)));
    }
    if (!labels.isEmpty()) {
      names.add(Identifiers.upperSnake(Words.ofValue(labels.get(0))));
      names.add(Identifiers.upperSnake(Words.ofValue(String.join(" ", labels))));
    }
    operation(server).ifPresent(names::add);
    return names;
  }

  /** Where the URL has no word at all, the only operation that goes there has. */
  private Optional<String> operation(IrServer server) {
    List<IrOperation> users =
        api.operations().stream().filter(o -> IrServers.key(o).equals(server.url())).toList();
    String id = users.size() == 1 ? users.get(0).operationId() : null;
    return id == null || !Words.of(server.url().replaceFirst("^[a-z]+:", "")).isEmpty()
        ? Optional.empty()
        : Optional.of(Identifiers.upperSnake(Words.ofValue(id)));
  }

  /** The labels of a host without its last one, which says nothing of what is there. */
  private static List<String> labels(IrServer server) {
    String host = server.url().replaceFirst("^[^/]*//", "").replaceFirst("[/:].*", "");
    List<String> labels = new ArrayList<>(List.of(host.split("\\.", -1)));
    if (labels.size() > 1) {
      labels.remove(labels.size() - 1);
    }
    labels.removeIf(String::isBlank);
    return labels;
  }
}
