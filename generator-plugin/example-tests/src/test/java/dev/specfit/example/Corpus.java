package dev.specfit.example;

import dev.specfit.engine.ClientReader;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.ReadClient;
import dev.specfit.engine.naming.NameResolver;
import dev.specfit.engine.naming.NamingOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Clients of documents, read and named as the plugin does it. */
public final class Corpus {
  /** The documents of the corpus, below its folder. */
  public static final List<String> DOCUMENTS =
      List.of(
          "museum.yaml",
          "petstore.yaml",
          "readme-parameters-style-31.json",
          "readme-server-variables.json",
          "twilio-conversations.yaml",
          "sendcloud-v3.json",
          "box.json",
          "pagerduty.json",
          "zuora.json",
          "digitalocean/DigitalOcean-public.v2.yaml",
          "openai.yaml",
          "stripe.yaml",
          "telnyx.yaml");

  /** Tests run in the module's folder. */
  private static final Path REPOSITORY = Path.of("../..");

  private Corpus() {}

  /** Where they are: {@code -Dspecfit.corpus}, relative to the repository. */
  public static Path folder() {
    String folder = System.getProperty("specfit.corpus", "../shared/corpus");
    return REPOSITORY.resolve(folder).toAbsolutePath().normalize();
  }

  static ExampleCases read(Path folder, String file) {
    GenerationRequest request =
        GenerationRequest.builder(folder).spec(folder.resolve(file)).build();
    ReadClient read = ClientReader.read(request);
    var named =
        NameResolver.resolve(
            Objects.requireNonNull(read.api(), () -> read.diagnostics().toString()),
            read.pins(),
            new NamingOptions("Tried"));
    return ExampleReader.read(named.named(), read.documents());
  }
}
