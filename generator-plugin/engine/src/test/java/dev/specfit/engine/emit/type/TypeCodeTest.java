package dev.specfit.engine.emit.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.junit.jupiter.api.Test;

class TypeCodeTest {
  @Test
  void aClassMayBeginWithAnything() {
    TypeName list =
        ParameterizedTypeName.get(
            RuntimeTypes.LIST, ClassName.get("com.Acme.model", "_0Lower", "Inner"));

    assertThat(TypeCode.block(TypeCode.of(list)))
        .hasToString("java.util.List<com.Acme.model._0Lower.Inner>");
  }

  @Test
  void aMappedClassIsTheFirstNameWithACapitalLetter() {
    assertThat(TypeCode.named("com.acme.Money.Sum"))
        .isEqualTo(ClassName.get("com.acme", "Money", "Sum"));
    assertThat(TypeCode.named("com.acme.money")).isEqualTo(ClassName.get("com.acme", "money"));
    assertThat(TypeCode.named("Money")).isEqualTo(ClassName.get("", "Money"));
  }
}
