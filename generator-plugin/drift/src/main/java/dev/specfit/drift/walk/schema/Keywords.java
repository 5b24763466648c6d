package dev.specfit.drift.walk.schema;

import java.util.Set;

/** Which keywords of a schema say what. */
final class Keywords {
  private static final Set<String> DOCUMENTATION =
      Set.of("title", "description", "example", "examples", "externalDocs", "$comment");
  private static final Set<String> OWN_RULES =
      Set.of(
          ("$ref type nullable format contentEncoding contentMediaType contentSchema enum const"
                  + " default maximum minimum exclusiveMaximum exclusiveMinimum multipleOf maxLength"
                  + " minLength pattern maxItems minItems uniqueItems items prefixItems contains"
                  + " minContains maxContains unevaluatedItems maxProperties minProperties properties"
                  + " required additionalProperties patternProperties propertyNames"
                  + " dependentRequired dependentSchemas unevaluatedProperties if then else not allOf"
                  + " oneOf anyOf discriminator readOnly writeOnly deprecated x-sunset"
                  + " x-stability-level x-extensible-enum x-format xml $defs definitions $schema $id"
                  + " $anchor")
              .split(" "));

  private Keywords() {}

  /** Whether a keyword is for readers only. */
  static boolean isDocumentation(String keyword) {
    return DOCUMENTATION.contains(keyword);
  }

  /** Whether a keyword has rules of its own, or says nothing about values. */
  static boolean hasOwnRules(String keyword) {
    return OWN_RULES.contains(keyword) || DOCUMENTATION.contains(keyword);
  }
}
