package dev.specfit.engine.emit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The documents of the corpus: the folder named by {@code -Dspecfit.corpus}, relative to the
 * repository's root, by default {@code ../shared/corpus}. The small ones and four large ones are
 * tested unless {@code -Dspecfit.corpus.all=true} asks for every one.
 */
enum CorpusDocument {
  MUSEUM("museum.yaml", true),
  PETSTORE("petstore.yaml", true),
  README_PARAMETERS("readme-parameters-style-31.json", true),
  README_SERVERS("readme-server-variables.json", true),
  TWILIO("twilio-conversations.yaml", true),
  SENDCLOUD("sendcloud-v3.json", true),
  BOX("box.json", false),
  PAGERDUTY("pagerduty.json", false),
  ZUORA("zuora.json", false),
  DIGITAL_OCEAN("digitalocean/DigitalOcean-public.v2.yaml", true),
  OPENAI("openai.yaml", true),
  STRIPE("stripe.yaml", true),
  TELNYX("telnyx.yaml", true);

  /** Tests run in the module's folder. */
  private static final Path REPOSITORY = Path.of("../..");

  private final String file;
  private final boolean always;

  CorpusDocument(String file, boolean always) {
    this.file = file;
    this.always = always;
  }

  static Stream<CorpusDocument> chosen() {
    boolean all = Boolean.getBoolean("specfit.corpus.all");
    return Arrays.stream(values()).filter(document -> all || document.always);
  }

  static Path folder() {
    String folder = System.getProperty("specfit.corpus", "../shared/corpus");
    return REPOSITORY.resolve(folder).toAbsolutePath().normalize();
  }

  Path path() {
    return folder().resolve(file);
  }

  String clientName() {
    return name().charAt(0)
        + name().substring(1).toLowerCase(java.util.Locale.ROOT).replace("_", "");
  }

  @Override
  public String toString() {
    return file;
  }
}
