package dev.specfit.engine.naming;

/**
 * What the user says about names.
 *
 * @param clientName what the client is called, such as {@code Telnyx} for {@code TelnyxClient}
 */
public record NamingOptions(String clientName) {}
