package dev.specfit.runtime.origin;

import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiClientBuilder;
import dev.specfit.runtime.auth.Credential;

/** What the generator would make for an API with one security scheme and a server for files. */
final class VaultBuilder extends ApiClientBuilder<VaultBuilder> {
  VaultBuilder(String baseUrl) {
    super(baseUrl);
  }

  VaultBuilder with(Credential credential) {
    return credential("cred", credential);
  }

  ApiClient build() {
    return buildClient((type, annotations, moshi) -> null);
  }
}
