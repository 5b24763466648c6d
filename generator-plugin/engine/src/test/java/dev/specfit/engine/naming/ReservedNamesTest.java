package dev.specfit.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.specfit.runtime.ApiCall;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReservedNamesTest {
  private static final List<JavaClass> RUNTIME =
      new ClassFileImporter()
          .importPackagesOf(ApiCall.class).stream()
              .filter(type -> type.getPackageName().equals("dev.specfit.runtime"))
              .filter(JavaClass::isTopLevelClass)
              .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
              .toList();

  @Test
  void everyExceptionThatCallersCatchIsReserved() {
    assertThat(RUNTIME)
        .extracting(JavaClass::getSimpleName)
        .filteredOn(name -> name.endsWith("Exception"))
        .hasSizeGreaterThan(9)
        .allMatch(ReservedNames::isType);
  }

  /** A new public type of the runtime is either reserved or added here, on purpose. */
  @Test
  void theOtherTypesThatModelsMayBeCalledAreKnown() {
    assertThat(RUNTIME)
        .extracting(JavaClass::getSimpleName)
        .filteredOn(name -> !ReservedNames.isType(name))
        .containsExactlyInAnyOrder(
            "ApiAttempt",
            "ApiError",
            "ApiExchange",
            "ApiFailure",
            "ApiOperation",
            "CallOptions",
            "ExactText",
            "PageIterator",
            "Pages",
            "Redirects",
            "RetryPolicy",
            "SpecfitCallAdapterFactory",
            "SpecfitConverterFactory");
  }
}
