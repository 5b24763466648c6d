package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.enumeration;
import static dev.specfit.engine.naming.Apis.integer;
import static dev.specfit.engine.naming.Apis.model;
import static dev.specfit.engine.naming.Apis.nested;
import static dev.specfit.engine.naming.Apis.operation;
import static dev.specfit.engine.naming.Apis.parameter;
import static dev.specfit.engine.naming.Apis.property;
import static dev.specfit.engine.naming.Apis.ref;
import static dev.specfit.engine.naming.Apis.resolve;
import static dev.specfit.engine.naming.Apis.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Random documents and random edits of them, all from fixed seeds. */
@NullUnmarked
class NamesStayPropertyTest {
  private static final int SEEDS = 200;
  private static final List<String> WORDS =
      List.of(
          "page",
          "Page",
          "PAGE",
          "user_id",
          "userId",
          "user-id",
          "String",
          "class",
          "has_page",
          "-page",
          "+1",
          "1",
          "",
          "\u4f60\u597d",
          "caf\u00e9",
          "Connection",
          "PageConsolidated",
          "a_Page",
          "b_Page",
          "b_PageConsolidated",
          "a_Connection",
          "Record",
          "con",
          "list",
          "listWire",
          "x; }",
          "../x",
          "UNRECOGNIZED",
          "toString",
          "filter[a]",
          "@type",
          "$ref",
          "Foo",
          "FooApi",
          "FooParams",
          "ListParams",
          "AcmeClient",
          "FooJsonAdapter");

  @Test
  void withTheNamesFileEverySurvivingNameIsTheSame() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      IrApi before = randomApi(random);
      NamedApi named = resolve(before).named();
      NamesFile pins = NamesFile.parse("n.json", NamesFile.of(named).toJson()).names();
      NamingResult after = resolve(edited(before, random), pins);
      assertUsable(after.named(), seed);
      Map<String, String> was = names(named);
      Map<String, String> is = names(after.named());
      String split = text(after, NamingDiagnostic.GROUP_SPLIT);
      is.forEach(
          (key, name) -> {
            if (was.containsKey(key) && !split.contains("`" + key + "`")) {
              assertThat(name).as("%s", key).isEqualTo(was.get(key));
            }
          });
      assertThat(after.diagnostics())
          .as("seed %s", seed)
          .noneMatch(diagnostic -> diagnostic.id() == NamingDiagnostic.INVALID_PIN);
    }
  }

  @Test
  void withoutItEveryNameOutsideWhatIsReportedIsTheSame() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      IrApi before = randomApi(random);
      IrApi after = edited(before, random);
      NamingResult first = resolve(before);
      NamingResult second = resolve(after);
      assertUsable(second.named(), seed);
      String reported = text(first, null) + text(second, null);
      Set<String> excused = excused(before, reported);
      Map<String, String> was = names(first.named());
      names(second.named())
          .forEach(
              (key, name) -> {
                if (was.containsKey(key) && !isExcused(key, excused, reported)) {
                  assertThat(name).as("%s", key).isEqualTo(was.get(key));
                }
              });
    }
  }

  @Test
  void theOrderOfTheDocumentIsNoMatter() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      IrApi api = randomApi(random);
      NamingResult one = resolve(api);
      NamingResult other = resolve(new Edits(random).reorder(api));
      assertThat(names(other.named())).as("seed %s", seed).isEqualTo(names(one.named()));
      assertThat(other.diagnostics()).as("seed %s", seed).isEqualTo(one.diagnostics());
      assertThat(NamesFile.of(other.named()).toJson())
          .isEqualTo(NamesFile.of(one.named()).toJson());
    }
  }

  private static void assertUsable(NamedApi named, int seed) {
    Map<String, String> holders = new HashMap<>();
    named.types().forEach((id, name) -> claim(holders, name, "type " + name, seed));
    named.services().values().forEach(s -> claim(holders, s.type(), "service " + s.type(), seed));
    named.operations().forEach((id, names) -> claim(holders, names.params(), id + "", seed));
    claim(holders, named.client(), "client", seed);
    Set<String> methods = new HashSet<>();
    named
        .operations()
        .values()
        .forEach(
            names -> {
              assertThat(methods.add(names.service() + "." + names.method())).isTrue();
              assertThat(methods.add(names.service() + "." + names.wireMethod())).isTrue();
              assertDistinct(names.parameters(), seed);
            });
    named.properties().values().forEach(names -> assertDistinct(names, seed));
    named.constants().values().forEach(names -> assertDistinct(names, seed));
    Map<String, Set<IrId>> declared = new TreeMap<>();
    named
        .api()
        .types()
        .forEach(
            type ->
                declared
                    .computeIfAbsent(named.type(type.id()), name -> new HashSet<>())
                    .add(type.id()));
    assertThat(declared.values()).as("seed %s", seed).allMatch(ids -> ids.size() == 1);
  }

  private static void claim(Map<String, String> holders, String name, String holder, int seed) {
    assertThat(Identifiers.isValid(name)).as("%s, seed %s", name, seed).isTrue();
    assertThat(ReservedNames.isType(name)).as("%s, seed %s", name, seed).isFalse();
    String other = holders.putIfAbsent(Identifiers.fold(name), holder);
    assertThat(other == null || other.equals(holder)).as("%s, seed %s", name, seed).isTrue();
  }

  private static void assertDistinct(Map<String, String> names, int seed) {
    assertThat(names.values())
        .as("seed %s", seed)
        .doesNotHaveDuplicates()
        .allMatch(Identifiers::isValid);
  }

  /** Every name by what it names; bodies are left out, they are named after their types. */
  private static Map<String, String> names(NamedApi named) {
    Map<String, String> names = new TreeMap<>();
    named.types().forEach((id, name) -> names.put(id.toString(), name));
    named.properties().forEach((id, all) -> all.forEach((k, v) -> names.put(id + " > " + k, v)));
    named.constants().forEach((id, all) -> all.forEach((k, v) -> names.put(id + " > " + k, v)));
    named
        .operations()
        .forEach(
            (id, all) -> {
              names.put(id + " > service", all.service());
              names.put(id + " > method", all.method());
              names.put(id + " > params", all.params());
              all.parameters().forEach((k, v) -> names.put(id + " > " + k, v));
            });
    return names;
  }

  private static Set<String> excused(IrApi api, String reported) {
    Set<String> excused = new HashSet<>();
    for (IrDeclaration type : api.types()) {
      IrId parent = type.nameHint().parent();
      if (reported.contains("`" + type.id() + "`")
          || (parent != null && reported.contains("`" + parent + "`"))) {
        excused.add(type.id().toString());
      }
    }
    return excused;
  }

  private static boolean isExcused(String key, Set<String> excused, String reported) {
    List<String> parts = List.of(key.split(" > ", -1));
    if (parts.size() == 1) {
      return excused.contains(key);
    }
    String path = parts.get(0).substring(parts.get(0).indexOf("/paths/") + 7);
    String label = "GET " + path.substring(0, Math.max(0, path.indexOf("/get"))).replace("~1", "/");
    return switch (parts.get(1)) {
      case "method" -> reported.contains("`" + label + "`");
      case "params" -> reported.contains("`parameters of " + parts.get(0) + "`");
      case "service" -> reported.contains("`tag ");
      default ->
          reported
              .lines()
              .anyMatch(
                  line ->
                      line.contains("`" + parts.get(1) + "`")
                          && (line.contains("`" + parts.get(0) + "`")
                              || line.contains("`" + label + "`")));
    };
  }

  private static String text(NamingResult result, NamingDiagnostic id) {
    return result.diagnostics().stream()
        .filter(diagnostic -> id == null || diagnostic.id() == id)
        .map(Diagnostic::message)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static IrApi edited(IrApi api, Random random) {
    return new Edits(random).edit(api);
  }

  private static IrApi randomApi(Random random) {
    return new Edits(random).some(List.of(), List.of(), Set.of());
  }

  /** Random parts and edits. */
  private record Edits(Random random) {
    IrApi some(List<IrDeclaration> types, List<IrOperation> operations, Set<IrId> gone) {
      Map<IrId, IrDeclaration> declared = new LinkedHashMap<>();
      types.forEach(type -> declared.put(type.id(), type));
      for (int i = random.nextInt(6); i >= 0; i--) {
        String document = random.nextInt(4) == 0 ? "b" : "a";
        String key = word();
        IrId id = schema(document, key);
        IrDeclaration type = type(id, Apis.component(key));
        // What is gone stays gone: what came again would be something else of the same id.
        boolean added = !gone.contains(id) && declared.putIfAbsent(id, type) == null;
        if (added && type instanceof IrDeclaration.Model) {
          String own = word();
          IrId inner = id.child("properties").child(own);
          IrProperty[] all = {property(own, ref(inner)), property("z" + random.nextInt(2))};
          declared.put(id, model(id, Apis.component(key), all));
          declared.put(inner, type(inner, nested(id, own)));
        }
      }
      Map<IrId, IrOperation> called = new LinkedHashMap<>();
      operations.forEach(operation -> called.put(operation.id(), operation));
      for (int i = random.nextInt(4); i >= 0; i--) {
        Map<String, IrParameter> parameters = new LinkedHashMap<>();
        for (int j = random.nextInt(4); j >= 0; j--) {
          IrParameter.In in = random.nextBoolean() ? IrParameter.In.QUERY : IrParameter.In.PATH;
          IrParameter parameter = parameter(in, word());
          parameters.put(OperationNames.key(parameter), parameter);
        }
        IrOperation operation =
            operation(
                "a",
                word(),
                word(),
                null,
                "GET",
                "/" + word() + random.nextInt(3),
                List.copyOf(parameters.values()),
                null);
        if (!gone.contains(operation.id())) {
          called.putIfAbsent(operation.id(), operation);
        }
      }
      return Apis.api(List.copyOf(declared.values()), List.copyOf(called.values()));
    }

    IrApi edit(IrApi api) {
      List<IrDeclaration> types = new ArrayList<>();
      Set<IrId> gone = new HashSet<>();
      for (IrDeclaration type : api.types()) {
        IrId parent = type.nameHint().parent();
        if (random.nextInt(8) == 0 || gone.contains(parent)) {
          gone.add(type.id());
        } else {
          types.add(editedType(type));
        }
      }
      List<IrOperation> operations = new ArrayList<>(api.operations());
      for (IrOperation operation : api.operations()) {
        if (random.nextInt(8) == 0) {
          operations.remove(operation);
          gone.add(operation.id());
        }
      }
      return reorder(some(types, operations, gone));
    }

    IrApi reorder(IrApi api) {
      List<IrDeclaration> types = new ArrayList<>(api.types());
      types.replaceAll(this::reordered);
      Collections.shuffle(types, random);
      List<IrOperation> operations = new ArrayList<>(api.operations());
      Collections.shuffle(operations, random);
      return Apis.api(types, operations);
    }

    private IrDeclaration reordered(IrDeclaration type) {
      if (type instanceof IrDeclaration.Model model) {
        List<IrProperty> properties = new ArrayList<>(model.properties());
        Collections.shuffle(properties, random);
        return model(type.id(), type.nameHint(), properties.toArray(IrProperty[]::new));
      }
      List<IrEnum.Value> values = new ArrayList<>(((IrEnum) type).values());
      Collections.shuffle(values, random);
      return enumeration(
          type.id(),
          type.nameHint(),
          values.stream().map(IrEnum.Value::text).toArray(String[]::new));
    }

    private IrDeclaration editedType(IrDeclaration type) {
      if (random.nextInt(4) != 0) {
        return type;
      }
      String word = word() + random.nextInt(3);
      if (type instanceof IrDeclaration.Model model) {
        Map<String, IrProperty> properties = new LinkedHashMap<>();
        model.properties().forEach(property -> properties.put(property.wireName(), property));
        properties.putIfAbsent(word, property(word, integer()));
        return model(type.id(), type.nameHint(), properties.values().toArray(IrProperty[]::new));
      }
      Set<String> values = new LinkedHashSet<>();
      ((IrEnum) type).values().forEach(value -> values.add(value.text()));
      values.add(word);
      return enumeration(type.id(), type.nameHint(), values.toArray(String[]::new));
    }

    private IrDeclaration type(IrId id, IrNameHint hint) {
      Map<String, IrProperty> properties = new LinkedHashMap<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        String word = word();
        properties.put(word, property(word));
      }
      return random.nextInt(3) == 0
          ? enumeration(id, hint, properties.keySet().toArray(String[]::new))
          : model(id, hint, properties.values().toArray(IrProperty[]::new));
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
  }
}
