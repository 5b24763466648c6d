package dev.specfit.testing.example;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.contract.Contract;
import dev.specfit.testing.contract.OperationContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The examples of one method.
 *
 * @param contract what the document demands of its requests
 * @param examples in the order of the file
 */
record ExampleFile(OperationContract contract, List<ExampleData> examples) {
  /** A document takes seconds to read, and all tests of a client are about the same ones. */
  private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();

  /**
   * Reads {@code TestClass/name.json} beside a test class.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ExampleFile read(Class<?> test, String name) {
    String path = test.getSimpleName() + "/" + name + ".json";
    if (!(JsonValue.parse(text(resource(test, path))) instanceof JsonObject file)) {
      throw new IllegalArgumentException("`" + path + "` isn't a JSON object");
    }
    List<ExampleData> examples = new ArrayList<>();
    if (file.get("examples") instanceof JsonArray array) {
      for (JsonValue one : array) {
        examples.add(ExampleData.read((JsonObject) one));
      }
    }
    URL document = resource(test, ExampleData.text(file, "document"));
    Contract contract =
        CONTRACTS.computeIfAbsent(document.toString(), url -> Contract.parse(url, text(document)));
    return new ExampleFile(contract.operation(ExampleData.text(file, "operation")), examples);
  }

  private static URL resource(Class<?> test, String path) {
    URL url = test.getResource(path);
    if (url == null) {
      throw new IllegalArgumentException("`" + path + "` isn't beside " + test.getName());
    }
    return url;
  }

  private static String text(URL url) {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
