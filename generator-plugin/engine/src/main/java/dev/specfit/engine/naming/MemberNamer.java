package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrUnion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Names what is inside a type: properties, constants, variants. */
final class MemberNamer {
  private final NamesFile pins;
  private final Report report;
  private final Map<IrId, Map<String, String>> properties = new LinkedHashMap<>();
  private final Map<IrId, Map<String, String>> constants = new LinkedHashMap<>();
  private final Map<IrId, Map<String, String>> variants = new LinkedHashMap<>();

  MemberNamer(NamesFile pins, Report report) {
    this.pins = pins;
    this.report = report;
  }

  Map<IrId, Map<String, String>> properties() {
    return properties;
  }

  Map<IrId, Map<String, String>> constants() {
    return constants;
  }

  Map<IrId, Map<String, String>> variants() {
    return variants;
  }

  /** Names the members of a type, for all declarations that became it. */
  void name(TypeClass type) {
    if (type.representative() instanceof IrDeclaration.Model) {
      Map<String, String> names = nameProperties(type);
      type.members().forEach(member -> properties.put(member.id(), names));
    } else if (type.representative() instanceof IrEnum) {
      Map<String, String> names = nameConstants(type);
      type.members().forEach(member -> constants.put(member.id(), names));
    } else {
      for (IrDeclaration member : type.members()) {
        variants.put(member.id(), nameVariants(type, (IrUnion) member));
      }
    }
  }

  private Map<String, String> nameProperties(TypeClass type) {
    Map<String, String> explicit = new LinkedHashMap<>();
    for (IrDeclaration member : type.members()) {
      for (IrProperty property : ((IrDeclaration.Model) member).properties()) {
        if (property.explicitName() != null) {
          explicit.putIfAbsent(property.wireName(), property.explicitName());
        }
      }
    }
    List<IrProperty> all = ((IrDeclaration.Model) type.representative()).properties();
    Map<String, String> pinned = pinned(type, pins.properties());
    PresenceMethods presence = new PresenceMethods(all, explicit, pinned);
    List<Claim> claims = new ArrayList<>();
    for (IrProperty property : all) {
      String wireName = property.wireName();
      List<String> candidates = Spellings.ofMember(wireName, ReservedNames::isProperty);
      String clash = presence.clash(wireName, candidates.get(0));
      if (clash != null) {
        report.add(
            NamingDiagnostic.NAME_COLLISION,
            "`%s` in `%s` can't be `%s` beside `%s`, which has or may get a `has` method"
                .formatted(wireName, type.key(), candidates.get(0), clash),
            property.source());
      }
      claims.add(
          new Claim(
              wireName,
              wireName,
              0,
              presence.without(wireName, candidates),
              explicit.get(wireName),
              pinned.get(wireName),
              property.source()));
    }
    return scope(type, ReservedNames::isProperty).resolve(claims);
  }

  private Map<String, String> nameConstants(TypeClass type) {
    Map<String, String> explicit = new LinkedHashMap<>();
    for (IrDeclaration member : type.members()) {
      for (IrEnum.Value value : ((IrEnum) member).values()) {
        if (value.explicitName() != null) {
          explicit.putIfAbsent(value.text(), value.explicitName());
        }
      }
    }
    Map<String, String> pinned = pinned(type, pins.constants());
    List<Claim> claims = new ArrayList<>();
    for (IrEnum.Value value : ((IrEnum) type.representative()).values()) {
      String text = value.text();
      claims.add(
          new Claim(
              text,
              text,
              0,
              Spellings.of(text, Identifiers::upperSnake),
              explicit.get(text),
              pinned.get(text),
              type.representative().source()));
    }
    return scope(type, ReservedNames::isConstant).resolve(claims);
  }

  private Map<String, String> nameVariants(TypeClass type, IrUnion union) {
    Map<String, String> pinned = pinned(type, pins.variants());
    List<Claim> claims = new ArrayList<>();
    for (IrUnion.Variant variant : union.variants()) {
      String key = variant.key();
      List<String> candidates = new ArrayList<>();
      candidates.add(
          Identifiers.upperCamel(Words.withoutSuffix(Words.ofValue(Words.withoutPrefix(key)))));
      candidates.addAll(Spellings.of(key, Identifiers::upperCamel));
      for (String value : variant.discriminatorValues()) {
        candidates.add(Identifiers.upperCamel(Words.ofValue(value)));
      }
      claims.add(
          new Claim(
              key, key, 0, candidates, variant.explicitName(), pinned.get(key), union.source()));
    }
    return scope(type, ReservedNames::isVariant).resolve(claims);
  }

  private NameScope scope(TypeClass type, Predicate<String> reserved) {
    return NameScope.of("`" + type.key() + "`", reserved, report);
  }

  private static Map<String, String> pinned(
      TypeClass type, Map<String, Map<String, String>> section) {
    Map<String, String> pinned = new LinkedHashMap<>();
    for (IrDeclaration member : type.members()) {
      section.getOrDefault(member.id().toString(), Map.of()).forEach(pinned::putIfAbsent);
    }
    return pinned;
  }
}
