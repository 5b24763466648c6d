package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.api;
import static dev.specfit.engine.naming.Apis.enumeration;
import static dev.specfit.engine.naming.Apis.model;
import static dev.specfit.engine.naming.Apis.property;
import static dev.specfit.engine.naming.Apis.resolve;
import static dev.specfit.engine.naming.Apis.schema;
import static dev.specfit.engine.naming.Apis.union;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrProperty;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class MemberNamesTest {
  @Test
  void reservedPropertiesGetAWordMore() {
    assertThat(
            properties(
                "class",
                "default",
                "getClass",
                "hashCode",
                "toString",
                "builder",
                "toJson",
                "violations",
                "build",
                "into",
                "from",
                "additional_properties",
                "yield",
                "true"))
        .containsExactly(
            "classValue",
            "defaultValue",
            "getClassValue",
            "hashCodeValue",
            "toStringValue",
            "builderValue",
            "toJsonProperty",
            "violationsValue",
            "buildValue",
            "intoValue",
            "fromValue",
            "additionalPropertiesValue",
            "yieldValue",
            "trueValue");
  }

  @Test
  void contextualKeywordsAreFineAsProperties() {
    assertThat(properties("record", "var", "sealed", "module", "open"))
        .containsExactly("record", "var", "sealed", "module", "open");
  }

  @Test
  void aPropertyNamedLikeASiblingsPresenceGetsAWordMore() {
    assertThat(properties("has_issues", "issues", "has_wiki"))
        .containsExactly("hasIssuesValue", "issues", "hasWiki");
  }

  @Test
  void symbolsAreSpelledWhereTheyTellSiblingsApart() {
    assertThat(properties("type", "@type", "+1", "-1"))
        .containsExactly("type", "atType", "plus1", "minus1");
    assertThat(properties("a_b", "a.b")).containsExactly("aUnderscoreB", "aDotB");
    assertThat(properties("id", "Id", "ID"))
        .containsExactly("idLowerCase", "idCapitalized", "idUpperCase");
  }

  @Test
  void anEmptyPropertyNameIsAValue() {
    assertThat(properties("")).containsExactly("value");
  }

  @Test
  void signsAreSpelledWhereTheyTellConstantsApart() {
    assertThat(constants("created_at", "-created_at", "-name"))
        .containsExactly("CREATED_AT", "MINUS_CREATED_AT", "NAME");
    assertThat(constants("+E.164", "E.164")).containsExactly("PLUS_E_164", "E_164");
    assertThat(constants("asc", "ASC", ""))
        .containsExactly("ASC_LOWER_CASE", "ASC_UPPER_CASE", "EMPTY");
    assertThat(constants("==", "!=", "<", ">="))
        .containsExactly("EQUAL", "NOT_EQUAL", "LESS", "GREATER_OR_EQUAL");
  }

  @Test
  void theConstantForUnknownValuesIsTaken() {
    assertThat(constants("unrecognized")).containsExactly("UNRECOGNIZED_LOWER_CASE");
  }

  @Test
  void whatNoWordTellsApartIsCountedAndReported() {
    NamingResult result = resolve(api(enumeration("E", "-", "minus")));

    assertThat(result.named().constants().get(schema("api", "E")).values())
        .doesNotHaveDuplicates()
        .allMatch(Identifiers::isValid);
    assertThat(messages(result)).anyMatch(message -> message.startsWith("[WARNING] name-counted"));
  }

  @Test
  void variantsDropTheirDecorationAndLeaveOtherToTheUnknown() {
    NamingResult result =
        resolve(api(union("U", "connections_FqdnConnection", "IPConnection", "string", "Other")));

    assertThat(result.named().variants().get(schema("api", "U")).values())
        .containsExactly("FqdnConnection", "IpConnection", "String", "OtherCapitalized");
  }

  @Test
  void anExplicitNameWinsAndOthersMakeWay() {
    IrProperty explicit =
        new IrProperty("foo", "bar", Apis.string(), false, false, false, IrDocs.NONE, Apis.SOURCE);
    NamingResult result = resolve(api(model("M", property("bar"), explicit)));

    assertThat(result.named().properties().get(schema("api", "M")))
        .containsEntry("foo", "bar")
        .containsEntry("bar", "barLowerCase");
  }

  @Test
  void anInvalidExplicitNameIsAnError() {
    IrProperty explicit =
        new IrProperty(
            "foo", "x; } static {}", Apis.string(), false, false, false, IrDocs.NONE, Apis.SOURCE);
    NamingResult result = resolve(api(model("M", explicit)));

    assertThat(messages(result))
        .containsExactly(
            "[ERROR] invalid-name: `x-specfit-name: x; } static {}` of `foo` can't be used in"
                + " `api#/components/schemas/M`: it isn't a Java identifier of at most 120 ASCII"
                + " letters, digits and underscores; choose another (api.yaml:1:1)");
    assertThat(result.named().property(schema("api", "M"), "foo")).isEqualTo("foo");
  }

  private static List<String> properties(String... wireNames) {
    IrProperty[] properties =
        Arrays.stream(wireNames).map(Apis::property).toArray(IrProperty[]::new);
    NamedApi named = resolve(api(model("M", properties))).named();
    return Arrays.stream(wireNames).map(w -> named.property(schema("api", "M"), w)).toList();
  }

  private static List<String> constants(String... texts) {
    NamedApi named = resolve(api(enumeration("E", texts))).named();
    return Arrays.stream(texts).map(text -> named.constant(schema("api", "E"), text)).toList();
  }

  private static List<String> messages(NamingResult result) {
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }
}
