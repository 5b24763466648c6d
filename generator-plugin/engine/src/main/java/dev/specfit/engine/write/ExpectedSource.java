package dev.specfit.engine.write;

import java.util.Set;

/**
 * What a generated Java file must declare, no more and no less.
 *
 * @param typeName the simple name of its only top-level type
 * @param memberNames the names of all its fields, methods and nested types, at any depth;
 *     constructors excepted; empty: not checked
 * @param literals the string literals it may hold, and no others; empty: not checked
 */
public record ExpectedSource(String typeName, Set<String> memberNames, Set<String> literals) {
  public ExpectedSource {
    memberNames = Set.copyOf(memberNames);
    literals = Set.copyOf(literals);
  }
}
