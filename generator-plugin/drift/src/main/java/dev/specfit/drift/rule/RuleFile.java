package dev.specfit.drift.rule;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import dev.specfit.drift.change.Direction;
import dev.specfit.drift.change.JavaEffect;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Traits;
import dev.specfit.drift.change.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file of the catalogue: {@code area}, {@code places} for families that name none, and {@code
 * rules} with
 *
 * <ul>
 *   <li>{@code id}: the rule's id, or that of a family: then with {@code {place}} in it
 *   <li>{@code places}: of a family, what stands for {@code {place}}; a place that begins with
 *       {@code request} or {@code response} says which way its value travels. A place whose id
 *       isn't regular is written as an object of one member, {@code place: id}
 *   <li>{@code direction}: of a rule alone, {@code request}, {@code response} or nothing
 *   <li>{@code effect}: a name from {@code effects.yaml}, which gives verdicts and reasons
 *   <li>{@code wire}: {@code compatible}, {@code caution} or {@code breaking}; or an object with
 *       {@code request} and {@code response}
 *   <li>{@code explains}: what such a change does to the client's members, by names of {@link
 *       JavaEffect}; {@code inJava}, {@code wholeClient}, {@code optIn}, {@code promise}: flags,
 *       see {@link Traits}; a file may set them for all its rules
 *   <li>{@code title}, {@code rationale}, {@code says}: texts, which may differ by direction in the
 *       same way; {@code says} may be missing
 *   <li>{@code schema} or {@code document}: {@code base} and {@code revision}, the example, if
 *       there is one; {@code textual} if its values travel as text
 * </ul>
 */
final class RuleFile {
  private static final String PLACE = "{place}";
  private static final Set<String> UNSENT =
      Set.of("request-read-only-property", "response-write-only-property");

  /** Headers of answers are in one class for the whole client. */
  private static final Set<String> HEADERS =
      Set.of("response-header", "response-header-property", "request-header-property");

  private final SpecObject root;
  private final String area;
  private final @Nullable SpecNode places;
  private final SpecObject effects;

  private RuleFile(SpecObject root, SpecObject effects) {
    this.root = root;
    this.area = text(root, "area");
    this.places = root.get("places");
    this.effects = effects;
  }

  static List<CatalogueEntry> read(String name) {
    SpecObject root = object(parse(name));
    RuleFile file = new RuleFile(root, object(parse("effects")));
    List<CatalogueEntry> entries = new ArrayList<>();
    for (SpecNode rule : items(root.get("rules"))) {
      file.add(object(rule), entries);
    }
    return entries;
  }

  private static SpecNode parse(String name) {
    String file = name + ".yaml";
    List<Diagnostic> problems = new ArrayList<>();
    try (InputStream in = RuleFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue has no `" + file + "`");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YamlReader.read(SourceText.of(file, text), SpecLimits.defaults(), problems::add)
          .orElseThrow(() -> new IllegalStateException(problems.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(SpecObject rule, List<CatalogueEntry> entries) {
    String id = text(rule, "id");
    if (!id.contains(PLACE)) {
      String way = rule.get("direction") == null ? "" : text(rule, "direction");
      entries.add(entry(rule, id, id, "", direction(way)));
      return;
    }
    SpecNode own = rule.get("places");
    for (SpecNode place : items(own == null ? places : own)) {
      if (place instanceof SpecObject odd) {
        odd.members()
            .forEach(
                (name, oddId) ->
                    entries.add(entry(rule, id, scalar(oddId, rule), name, direction(name))));
      } else {
        String name = scalar(place, rule);
        entries.add(entry(rule, id, id.replace(PLACE, name), name, direction(name)));
      }
    }
  }

  private CatalogueEntry entry(
      SpecObject rule, String family, String id, String place, Direction direction) {
    boolean unsent = UNSENT.contains(place);
    Verdict wire =
        Verdict.valueOf(
            (unsent ? unsent("wire", direction) : directed(rule, "wire", direction))
                .toUpperCase(Locale.ROOT));
    Rule made =
        new Rule(
            id,
            area,
            direction,
            wire,
            directed(rule, "title", direction),
            unsent ? unsent("rationale", direction) : directed(rule, "rationale", direction),
            traits(rule, place));
    String says = rule.get("says") == null ? "" : directed(rule, "says", direction);
    return new CatalogueEntry(made, family, place, says, example(rule));
  }

  private Traits traits(SpecObject rule, String place) {
    SpecNode explains = rule.get("explains");
    Set<JavaEffect> effects = EnumSet.noneOf(JavaEffect.class);
    for (SpecNode effect : explains == null ? List.<SpecNode>of() : items(explains)) {
      effects.add(JavaEffect.valueOf(scalar(effect, rule).toUpperCase(Locale.ROOT)));
    }
    return new Traits(
        flag(rule, "inJava", true),
        effects,
        flag(rule, "wholeClient", HEADERS.contains(place)),
        flag(rule, "optIn", false),
        flag(rule, "promise", false));
  }

  /** What a rule says of itself, or else its file of all its rules. */
  private boolean flag(SpecObject rule, String member, boolean usual) {
    SpecObject said = rule.get(member) == null ? root : rule;
    return said.get(member) == null ? usual : text(said, member).equals("true");
  }

  private static @Nullable RuleExample example(SpecObject rule) {
    boolean schema = rule.get("schema") != null;
    SpecNode written = rule.get(schema ? "schema" : "document");
    if (written == null) {
      return null;
    }
    SpecObject pair = object(written);
    return new RuleExample(
        schema ? RuleExample.Kind.SCHEMA : RuleExample.Kind.DOCUMENT,
        node(pair.get("base")),
        node(pair.get("revision")),
        rule.get("textual") != null);
  }

  private static Direction direction(String name) {
    if (name.startsWith("request")) {
      return Direction.REQUEST;
    }
    return name.startsWith("response") ? Direction.RESPONSE : Direction.NEITHER;
  }

  /** What a rule says, for one direction if it tells them apart; else what its effect says. */
  private String directed(SpecObject rule, String member, Direction direction) {
    String way = direction.name().toLowerCase(Locale.ROOT);
    if (rule.get(member) instanceof SpecObject both) {
      return text(both, way);
    }
    return rule.get(member) == null && rule.get("effect") != null
        ? effect(text(rule, "effect"), member, direction)
        : text(rule, member);
  }

  private String unsent(String member, Direction direction) {
    return effect("unsent", member, direction);
  }

  private String effect(String name, String member, Direction direction) {
    String way = direction.name().toLowerCase(Locale.ROOT);
    return text(object(object(effects.get(name)).get(way)), member);
  }

  private static String text(SpecObject object, String member) {
    return scalar(object.get(member), object);
  }

  private static String scalar(@Nullable SpecNode node, SpecNode within) {
    if (node instanceof SpecScalar scalar) {
      return scalar.text().strip();
    }
    throw new IllegalStateException("a text is missing at " + within.place());
  }

  private static List<SpecNode> items(@Nullable SpecNode node) {
    if (node instanceof SpecArray array) {
      return array.items();
    }
    throw new IllegalStateException("a list is missing");
  }

  private static SpecObject object(@Nullable SpecNode node) {
    if (node instanceof SpecObject object) {
      return object;
    }
    throw new IllegalStateException("an object is missing");
  }

  private static SpecNode node(@Nullable SpecNode node) {
    if (node == null) {
      throw new IllegalStateException("an example is missing");
    }
    return node;
  }
}
