package dev.specfit.drift.policy;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.SpecNode;
import dev.specfit.drift.file.Fields;
import dev.specfit.drift.file.TreeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a policy's file, {@code specfit-policy.yaml}, says.
 *
 * @param rules its entries in order
 * @param failOn the sides that fail the build; null if it doesn't say
 */
public record PolicyFile(List<PolicyRule> rules, @Nullable Set<Side> failOn) {
  /** What the file beside the documents is called. */
  public static final String FILE_NAME = "specfit-policy.yaml";

  /** Says nothing. */
  public static final PolicyFile EMPTY = new PolicyFile(List.of(), null);

  public PolicyFile {
    rules = List.copyOf(rules);
  }

  /**
   * Reads a policy in YAML or JSON; what is wrong is told, and left out.
   *
   * @param base the folder that messages name the file relative to
   */
  public static PolicyFile read(Path file, Path base, Consumer<Diagnostic> diagnostics) {
    return TreeFile.read(file, base, diagnostics)
        .flatMap(root -> Fields.of(root, PolicyDiagnostic.INVALID_POLICY, diagnostics))
        .map(fields -> read(fields, diagnostics))
        .orElse(EMPTY);
  }

  private static PolicyFile read(Fields fields, Consumer<Diagnostic> diagnostics) {
    fields.only("failOn", "rules");
    List<PolicyRule> rules = new ArrayList<>();
    for (SpecNode item : fields.items("rules")) {
      Fields.of(item, PolicyDiagnostic.INVALID_POLICY, diagnostics)
          .map(PolicyFile::form)
          .flatMap(form -> form.check(diagnostics))
          .ifPresent(rules::add);
    }
    return new PolicyFile(rules, failOn(fields));
  }

  private static RuleForm form(Fields entry) {
    entry.only("rule", "level", "pointer", "reason", "expires");
    return new RuleForm(
        entry.text("rule"),
        entry.text("level"),
        entry.text("pointer"),
        entry.text("reason"),
        entry.text("expires"),
        entry.object().place());
  }

  private static @Nullable Set<Side> failOn(Fields fields) {
    if (fields.object().get("failOn") == null) {
      return null;
    }
    try {
      return Side.parse(fields.texts("failOn"));
    } catch (IllegalArgumentException e) {
      fields.wrongAt("failOn", String.valueOf(e.getMessage()));
      return null;
    }
  }
}
