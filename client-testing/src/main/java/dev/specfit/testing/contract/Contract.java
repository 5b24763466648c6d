package dev.specfit.testing.contract;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.LoadResult;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.testing.Exchange;
import dev.specfit.testing.FixtureServer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a vendor's documents promise, to check exchanges against. Immutable; load it once for all
 * tests.
 *
 * <pre>{@code
 * static final Contract PETS = Contract.of(List.of(Path.of("specs/pets.yaml")), List.of());
 *
 * PETS.check(server.exchange())
 *     .value(pets, value -> assertThat(value.data()).hasSize(2))
 *     .verify();
 * }</pre>
 */
public final class Contract {
  private final List<OpenApi> documents;
  private final Map<OpenApi, SchemaValidation> schemas;

  private Contract(List<OpenApi> documents, Formats formats) {
    this.documents = documents;
    this.schemas =
        documents.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), document -> new SchemaValidation(document, formats)));
  }

  /**
   * Loads documents without overlays.
   *
   * @param documents files or folders, as the Maven plugin takes them
   * @throws IllegalArgumentException if one can't be loaded, with what is wrong
   */
  public static Contract of(Path... documents) {
    return of(Arrays.asList(documents), List.of());
  }

  /**
   * Loads documents.
   *
   * @param documents files or folders, as the Maven plugin takes them
   * @param overlays applied in this order
   * @throws IllegalArgumentException if one can't be loaded, with what is wrong
   */
  public static Contract of(List<Path> documents, List<Path> overlays) {
    SpecRequest request = SpecRequest.of(documents.toArray(Path[]::new)).withOverlays(overlays);
    LoadResult result = SpecLoader.load(request);
    if (result.hasErrors()) {
      throw new IllegalArgumentException(
          result.diagnostics().stream().map(Diagnostic::format).collect(Collectors.joining("\n")));
    }
    return of(result.documents());
  }

  /** A contract of documents that are loaded already. */
  public static Contract of(List<SpecDocument> documents) {
    return new Contract(documents.stream().map(OpenApi::new).toList(), Formats.NONE);
  }

  /**
   * A contract of one document that is nothing but its JSON, as generated tests have it.
   *
   * @param name the document's name, for messages
   * @param json the document, every reference inside it
   * @throws IllegalArgumentException if it isn't a JSON object
   */
  public static Contract parse(String name, String json) {
    return new Contract(List.of(new OpenApi(name, json)), Formats.NONE);
  }

  /**
   * What the document demands of an operation's requests.
   *
   * @param operation as fixtures name it: {@code GET /connections/{id}}
   * @throws IllegalArgumentException if not exactly one document has it
   */
  public OperationContract operation(String operation) {
    List<Operation> found =
        documents.stream()
            .flatMap(document -> Operation.all(document).stream())
            .filter(one -> one.name().equals(operation))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "`%s` is in %d documents, expected one".formatted(operation, found.size()));
    }
    return new OperationContract(found.get(0), schemas(found.get(0).node().document()));
  }

  /**
   * This contract, with {@code format} checked, too. It isn't otherwise: many a vendor's own
   * example breaks it.
   */
  public Contract withFormats() {
    return new Contract(documents, Formats.ALL);
  }

  /** Starts the check of one exchange. */
  public ContractCheck check(Exchange exchange) {
    return new ContractCheck(this, exchange);
  }

  /**
   * Starts the check of a server's only exchange.
   *
   * @throws AssertionError if there were none or several
   */
  public ContractCheck check(FixtureServer server) {
    return check(server.exchange());
  }

  List<OpenApi> documents() {
    return documents;
  }

  SchemaValidation schemas(OpenApi document) {
    SchemaValidation found = schemas.get(document);
    if (found == null) {
      throw new IllegalArgumentException("`" + document.name() + "` isn't of this contract");
    }
    return found;
  }
}
