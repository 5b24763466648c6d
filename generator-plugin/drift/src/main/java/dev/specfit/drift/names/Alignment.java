package dev.specfit.drift.names;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Names for what the revision has elsewhere: a schema that was inlined, brought among the
 * components or called otherwise there is the same Java type as before, as long as it stands in the
 * same places of the same operations and looks the same. Where the base's schema is gone, most of
 * its members suffice.
 */
final class Alignment {
  private static final double LIKE_ENOUGH = 0.5;

  private final NamedApi named;
  private final DocumentPairs documents;
  private final Likeness likeness;
  private final Map<IrOperation, IrOperation> operations;
  private final Set<IrId> taken = new HashSet<>();
  private final Map<IrId, Set<IrId>> basesOf;

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> properties = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> constants = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> variants = new LinkedHashMap<>();
  private final Map<String, NamesFile.Operation> methods = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> parameters = new LinkedHashMap<>();
  private final Map<String, String> results = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> mediaTypes = new LinkedHashMap<>();

  private Alignment(NamedApi named, IrApi base, IrApi revision, DocumentPairs documents) {
    this.named = named;
    this.documents = documents;
    named.types().keySet().forEach(id -> taken.add(documents.inRevision(id)));
    this.likeness = new Likeness(base, revision);
    this.operations = OperationPairs.of(base, revision, documents);
    this.basesOf = TypePairs.of(operations, base, revision, likeness);
  }

  /**
   * Pins for what the base has under other keys.
   *
   * @param named the base with its names
   * @param base as it was read
   * @param revision as it was read
   */
  static NamesFile of(NamedApi named, IrApi base, IrApi revision, DocumentPairs documents) {
    Alignment alignment = new Alignment(named, base, revision, documents);
    alignment.alignTypes();
    alignment.operations.forEach(alignment::alignOperation);
    return alignment.pins();
  }

  private void alignTypes() {
    Map<IrId, List<IrId>> gone = new LinkedHashMap<>();
    basesOf.forEach(
        (after, befores) -> {
          IrId own = befores.stream().filter(b -> isAt(b, after)).findFirst().orElse(null);
          if (own != null) {
            alignVariants(own, after);
          } else if (!hadOwnName(after)) {
            IrId kept = befores.stream().filter(b -> isKeptFor(b, after)).findFirst().orElse(null);
            if (kept != null) {
              align(kept, after);
            } else {
              befores.stream()
                  .filter(before -> likeness.inRevision(documents.inRevision(before)) == null)
                  .forEach(b -> gone.computeIfAbsent(b, id -> new ArrayList<>()).add(after));
            }
          }
        });
    gone.forEach(this::alignLikest);
  }

  private boolean isAt(IrId before, IrId after) {
    return documents.inRevision(before).equals(after);
  }

  /** Whether the base has something of its own in that place, which keeps its name. */
  private boolean hadOwnName(IrId after) {
    return taken.contains(after);
  }

  /** Whether a type is the same as one that is gone, or that is there still and the same. */
  private boolean isKeptFor(IrId before, IrId after) {
    IrId still = documents.inRevision(before);
    return likeness.isSame(before, after)
        && (likeness.inRevision(still) == null || likeness.isSame(before, still));
  }

  private void alignLikest(IrId before, List<IrId> afters) {
    afters.stream()
        .filter(after -> !types.containsKey(after.toString()))
        .filter(after -> likeness.of(before, after) >= LIKE_ENOUGH)
        .max(
            Comparator.comparing((IrId after) -> likeness.of(before, after))
                .thenComparing(Comparator.reverseOrder()))
        .filter(after -> !types.containsValue(named.type(before)))
        .ifPresent(after -> align(before, after));
  }

  private void align(IrId before, IrId after) {
    String key = after.toString();
    types.put(key, named.type(before));
    properties.put(key, named.properties().getOrDefault(before, Map.of()));
    constants.put(key, named.constants().getOrDefault(before, Map.of()));
    alignVariants(before, after);
  }

  private void alignVariants(IrId before, IrId after) {
    IrDeclaration one = likeness.inBase(before);
    IrDeclaration two = likeness.inRevision(after);
    if (one instanceof IrUnion union && two instanceof IrUnion other) {
      Map<String, String> names = new HashMap<>();
      TypePairs.pairs(union, other)
          .forEach((v, w) -> names.put(w.key(), named.variant(before, v.key())));
      variants.put(after.toString(), names);
    }
  }

  private void alignOperation(IrOperation before, IrOperation after) {
    if (isAt(before.id(), after.id())) {
      return;
    }
    OperationNames names = named.operation(before.id());
    String key = after.id().toString();
    methods.put(key, new NamesFile.Operation(names.tag(), names.method(), names.params()));
    Map<String, String> arguments = new HashMap<>(names.parameters());
    List<IrParameter> path = path(before);
    List<IrParameter> others = path(after);
    for (int i = 0; i < Math.min(path.size(), others.size()); i++) {
      arguments.put(OperationNames.key(others.get(i)), names.parameter(path.get(i)));
    }
    parameters.put(key, arguments);
    mediaTypes.put(key, names.others());
    if (names.result() != null) {
      results.put(key, names.result());
    }
  }

  private static List<IrParameter> path(IrOperation operation) {
    Function<IrParameter, Integer> place =
        parameter -> operation.path().indexOf("{" + parameter.wireName() + "}");
    return operation.parameters().stream()
        .filter(parameter -> parameter.in() == IrParameter.In.PATH)
        .sorted(Comparator.comparing(place))
        .toList();
  }

  private NamesFile pins() {
    NamesFile none = NamesFile.EMPTY;
    return new NamesFile(
        types,
        none.groups(),
        properties,
        constants,
        variants,
        methods,
        parameters,
        none.services(),
        none.credentials(),
        none.servers(),
        none.webhooks(),
        none.former(),
        results,
        mediaTypes,
        none.headers());
  }
}
