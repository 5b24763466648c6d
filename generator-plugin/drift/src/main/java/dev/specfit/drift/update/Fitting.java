package dev.specfit.drift.update;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonText;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecObject;
import dev.specfit.document.page.OpenApiBlock;
import dev.specfit.document.slice.OperationSlice;
import dev.specfit.document.yaml.YamlText;
import dev.specfit.drift.file.PrettyJson;
import dev.specfit.drift.lock.SpecSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a source holds the form of the file that takes it: a page's block for a document, the
 * slice of an operation for a slice, a block in its page for a page. What says the same as before,
 * however it is written, leaves the file as it was.
 */
final class Fitting {
  private final String file;
  private final SpecSource source;
  private final PageOrData fetched;
  private final @Nullable PageOrData pinned;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * A fitting.
   *
   * @param file the pinned file as the lock names it
   * @param fetched what the source holds
   * @param pinned the file as it is; null if there is none yet
   */
  Fitting(
      String file,
      SpecSource source,
      PageOrData fetched,
      @Nullable PageOrData pinned,
      Consumer<Diagnostic> diagnostics) {
    this.file = file;
    this.source = source;
    this.fetched = fetched;
    this.pinned = pinned;
    this.diagnostics = diagnostics;
  }

  /**
   * A fitted text.
   *
   * @param text the file's new text, or null for the very bytes that were fetched
   * @param same whether it says what the pinned file says, which therefore stays as it is
   * @param operation what it was cut for, or null
   */
  record Fitted(@Nullable String text, boolean same, @Nullable String operation) {}

  /** The fitted text; empty, and told, if the source doesn't hold what is wanted. */
  Optional<Fitted> fit() {
    String operation = operation();
    if (fetched.isPage()) {
      return page(operation);
    }
    if (operation == null) {
      return Optional.of(new Fitted(null, false, null));
    }
    return fetched.tree(diagnostics).flatMap(whole -> slice(whole, operation));
  }

  /** What the file is the slice of: as the lock or the user says, or else as its page does. */
  private @Nullable String operation() {
    if (source.operation() != null || pinned == null || !pinned.isPage()) {
      return source.operation();
    }
    OpenApiBlock block = pinned.block(null);
    return block == null ? null : PageOrData.operation(block);
  }

  private Optional<Fitted> page(@Nullable String operation) {
    OpenApiBlock block = fetched.block(operation);
    if (block == null) {
      return gone(operation == null ? "one OpenAPI block" : "a block for " + Quoted.of(operation));
    }
    String cutFor = PageOrData.operation(block);
    return Optional.of(
        PageOrData.isPage(file)
            ? new Fitted(null, false, cutFor)
            : new Fitted(block.text(), false, cutFor));
  }

  private Optional<Fitted> slice(SpecObject whole, String operation) {
    String[] words = operation.split(" ", 2);
    SpecObject slice = OperationSlice.cut(whole, words[0], words[1]).orElse(null);
    if (slice == null) {
      return gone(Quoted.of(operation));
    }
    String json = JsonText.of(slice);
    if (json.equals(pinnedJson(operation))) {
      return Optional.of(new Fitted(null, true, operation));
    }
    if (PageOrData.isPage(file)) {
      OpenApiBlock block = pinned == null ? null : pinned.block(operation);
      return block == null || pinned == null
          ? gone("a page to put " + Quoted.of(operation) + " into")
          : Optional.of(new Fitted(pinned.withBlock(block, YamlText.of(slice)), false, operation));
    }
    boolean already = json.equals(JsonText.of(whole));
    boolean isJson = file.toLowerCase(Locale.ROOT).endsWith(".json");
    String text = isJson ? PrettyJson.of(json) : YamlText.of(slice);
    return Optional.of(new Fitted(already ? null : text, false, operation));
  }

  /** What the pinned file says, or an empty text if that can't be told. */
  private String pinnedJson(String operation) {
    if (pinned == null) {
      return "";
    }
    Optional<SpecObject> tree;
    if (pinned.isPage()) {
      OpenApiBlock block = pinned.block(operation);
      tree = block == null ? Optional.empty() : pinned.tree(block, problem -> {});
    } else {
      tree = pinned.tree(problem -> {});
    }
    return tree.map(JsonText::of).orElse("");
  }

  private Optional<Fitted> gone(String what) {
    diagnostics.accept(
        Diagnostic.of(
            UpdateDiagnostic.OPERATION_NOT_IN_SOURCE,
            Quoted.of(source.shown())
                + " doesn't have "
                + what
                + ", which "
                + Quoted.of(file)
                + " is for; see where the vendor has moved it, and correct the source"));
    return Optional.empty();
  }
}
