package dev.specfit.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class SwaggerWallTest {
  private final JavaClasses engine =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.specfit.engine");

  @Test
  void swaggerTypesStayInLoadAndTheIrBuilder() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.specfit.engine.load", "dev.specfit.engine.irbuild")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.swagger..", "com.fasterxml.jackson..")
        .check(engine);
  }

  @Test
  void theIrKnowsNoOtherStage() {
    noClasses()
        .that()
        .resideInAPackage("dev.specfit.engine.ir")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.specfit.engine.load",
            "dev.specfit.engine.normalize",
            "dev.specfit.engine.irbuild",
            "com.palantir..")
        .check(engine);
  }
}
