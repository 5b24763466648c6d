package dev.specfit.drift.java;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.FormerNames;
import dev.specfit.engine.naming.NamedApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each of a client's sources is made from, by the simple name of its type. */
final class Parts {
  /** How deep below an answer the items of a page are looked for. */
  private static final int PAGE_DEPTH = 4;

  private final NamedApi named;
  private final Map<IrId, IrDeclaration> declarations = new HashMap<>();
  private final Map<String, List<Object>> types = new HashMap<>();
  private final Map<String, List<Object>> operations = new HashMap<>();

  private Parts(NamedApi named) {
    this.named = named;
    named.api().types().forEach(type -> declarations.put(type.id(), type));
  }

  /** An API's parts; those of its client, headers and webhooks, one of each, aren't told. */
  static Parts of(NamedApi named) {
    Parts parts = new Parts(named);
    named.api().types().forEach(parts::add);
    named.api().operations().forEach(parts::add);
    return parts;
  }

  /** By a type's simple name. */
  Map<String, List<Object>> types() {
    return types;
  }

  /** By {@link #key}. */
  Map<String, List<Object>> operations() {
    return operations;
  }

  /** What tells an operation from all others in Java. */
  String key(IrOperation operation) {
    var names = named.operation(operation.id());
    return names.service() + "." + names.method();
  }

  /** The types whose sources an operation is written to. */
  List<String> typesOf(IrOperation operation) {
    var names = named.operation(operation.id());
    return names.result() == null
        ? List.of(names.service(), names.params())
        : List.of(names.service(), names.params(), names.result());
  }

  NamedApi named() {
    return named;
  }

  private void add(IrDeclaration type) {
    FormerNames bridges = named.bridges();
    String key = type.id().toString();
    List<Object> made = new ArrayList<>();
    types.put(named.type(type.id()), made);
    made.add(type);
    made.add(named.properties().getOrDefault(type.id(), Map.of()));
    made.add(named.constants().getOrDefault(type.id(), Map.of()));
    made.add(named.variants().getOrDefault(type.id(), Map.of()));
    made.add(bridges.properties().getOrDefault(key, Map.of()));
    made.add(bridges.constants().getOrDefault(key, Map.of()));
  }

  private void add(IrOperation operation) {
    var names = named.operation(operation.id());
    String key = operation.id().toString();
    List<Object> made = new ArrayList<>();
    made.add(operation);
    made.add(names);
    made.add(named.bridges().operations().getOrDefault(key, List.of()));
    made.add(named.bridges().parameters().getOrDefault(key, Map.of()));
    if (operation.pagination() != null) {
      operation.responses().forEach(r -> r.contents().forEach(c -> addPage(made, c)));
    }
    operations.put(key(operation), made);
  }

  /** A page's items decide what a method returns, wherever below the answer they are. */
  private void addPage(List<Object> made, IrContent content) {
    addBelow(made, content.type(), PAGE_DEPTH);
  }

  private void addBelow(List<Object> made, @Nullable IrTypeUse use, int depth) {
    if (use != null
        && use.type() instanceof IrType.Ref ref
        && declarations.get(ref.target()) instanceof IrDeclaration.Model model
        && depth > 0) {
      made.add(model);
      made.add(named.properties().getOrDefault(model.id(), Map.of()));
      model.properties().forEach(property -> addBelow(made, property.type(), depth - 1));
    }
  }
}
