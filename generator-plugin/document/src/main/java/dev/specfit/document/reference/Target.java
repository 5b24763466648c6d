package dev.specfit.document.reference;

import dev.specfit.document.JsonPointer;
import java.nio.file.Path;

/**
 * Something in another file that a document refers to, and that becomes one of its components.
 *
 * @param file the file's real path
 * @param pointer where in the file
 * @param section the member of {@code components} it goes to, by what the reference stands for
 */
record Target(Path file, JsonPointer pointer, String section) {

  /** The name it would have had as a component: the fragment's last token, or the file's name. */
  String baseName() {
    int last = pointer.tokens().size() - 1;
    return componentName(last >= 0 ? pointer.tokens().get(last) : fileName(file));
  }

  /** The name with the file and as many of the folders above it as asked for. */
  String qualifiedName(int folders) {
    StringBuilder name = new StringBuilder(baseName());
    Path above = file;
    if (!pointer.tokens().isEmpty()) {
      name.insert(0, componentName(fileName(file)) + "-");
    }
    for (int i = 0; i < folders; i++) {
      above = above.getParent();
      if (above == null || above.getFileName() == null) {
        break;
      }
      name.insert(0, componentName(above.getFileName().toString()) + "-");
    }
    return name.toString();
  }

  private static String fileName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Components' names are letters, digits, points, hyphens and underscores (OpenAPI 3.0, 4.7.7).
   */
  private static String componentName(String text) {
    String name = text.replaceAll("[^A-Za-z0-9._-]+", "_");
    return name.isEmpty() ? "_" : name;
  }
}
