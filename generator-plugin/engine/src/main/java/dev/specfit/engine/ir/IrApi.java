package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one client is generated from; several documents of a vendor are one API.
 *
 * @param title what the first document calls itself
 * @param version the first document's version, as written
 * @param description Markdown from the document, or null
 * @param servers where the API is served; the first is the default base URL; may be empty
 * @param securitySchemes every scheme declared, in document order
 * @param operations every selected operation
 * @param types every declared type that a selected operation or webhook reaches
 * @param webhooks requests the vendor makes to the user
 */
public record IrApi(
    String title,
    String version,
    @Nullable String description,
    List<IrServer> servers,
    List<IrSecurityScheme> securitySchemes,
    List<IrOperation> operations,
    List<IrDeclaration> types,
    List<IrWebhook> webhooks) {
  public IrApi {
    servers = List.copyOf(servers);
    securitySchemes = List.copyOf(securitySchemes);
    operations = List.copyOf(operations);
    types = List.copyOf(types);
    webhooks = List.copyOf(webhooks);
  }
}
