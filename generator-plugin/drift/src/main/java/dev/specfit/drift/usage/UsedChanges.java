package dev.specfit.drift.usage;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Verdict;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrWebhook;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.OperationNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the changes that touch what a caller uses. */
public final class UsedChanges {
  private final ClientUses uses;
  private final Set<String> operations = new HashSet<>();

  private UsedChanges(ClientUses uses) {
    this.uses = uses;
  }

  /**
   * The same changes, each marked as used or not: whether one of its members is used; or a method
   * of one of the operations that reach it, where calls break or nothing but calls is concerned.
   *
   * @param named the client that the callers were compiled against
   * @param packageName its package
   */
  public static List<Change> marked(
      List<Change> changes, ClientUses uses, NamedApi named, String packageName) {
    UsedChanges used = new UsedChanges(uses);
    used.addCalled(named, packageName);
    return changes.stream().map(change -> with(change, used.isUsed(change))).toList();
  }

  private void addCalled(NamedApi named, String packageName) {
    for (IrOperation operation : named.api().operations()) {
      OperationNames names = named.operation(operation.id());
      Set<String> methods = new HashSet<>(names.others().values());
      methods.add(names.method());
      String service = packageName + "." + names.service();
      boolean called =
          methods.stream()
              .anyMatch(
                  method ->
                      uses.usesMethod(service, method)
                          || uses.usesMethod(service, OperationNames.wire(method)));
      if (called) {
        operations.add(operation.method() + " " + operation.path());
      }
    }
    for (IrWebhook webhook : named.api().webhooks()) {
      String method = named.webhooks().getOrDefault(webhook.id(), "");
      String reader = packageName + "." + named.webhooksType();
      if (uses.usesMethod(reader, method) || uses.usesMethod(reader, "parse")) {
        operations.add("webhook " + webhook.name());
      }
    }
  }

  private boolean isUsed(Change change) {
    return change.members().stream().anyMatch(this::isUsed)
        || (isFelt(change) && change.operations().stream().anyMatch(operations::contains));
  }

  /** Whether who calls an operation meets its change without using a member that changes. */
  private static boolean isFelt(Change change) {
    return change.members().isEmpty() || change.verdicts().wire() == Verdict.BREAKING;
  }

  private boolean isUsed(JavaChange change) {
    String member = change.member();
    // What is new can only be missed by those who mean to treat every case.
    boolean everyCase = change.type().endsWith("$Known") || change.type().endsWith("$Visitor");
    if (member == null || (everyCase && change.what().equals(JavaChange.NEW))) {
      return uses.usesType(change.type());
    }
    return uses.usesMember(change.type(), member);
  }

  private static Change with(Change change, boolean used) {
    return new Change(
        change.rule(),
        change.verdicts(),
        change.message(),
        change.base(),
        change.revision(),
        change.operations(),
        change.members(),
        used);
  }
}
