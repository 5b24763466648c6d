package dev.specfit.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls that a Maven module can't be. */
@AnalyzeClasses(
    packages = {"dev.specfit.engine", "dev.specfit.document"},
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.specfit.engine";
  private static final String SWAGGER = "io.swagger..";

  @ArchTest
  static final ArchRule swaggerTypesStayWhereDocumentsAreRead =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".load..", ROOT + ".irbuild..", ROOT + ".normalize..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SWAGGER);

  @ArchTest
  static final ArchRule jacksonStaysWithSwaggerAndTheNamesFile =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".load..", ROOT + ".naming..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule javaPoetStaysInTheEmitter =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".emit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.palantir.javapoet..");

  @ArchTest
  static final ArchRule mustacheStaysWithTheTemplates =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".emit.template..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.samskivert..");

  @ArchTest
  static final ArchRule theIrStandsAlone =
      classes()
          .that()
          .resideInAPackage(ROOT + ".ir..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  ROOT + ".ir..", "dev.specfit.document", "java..", "org.jspecify.."));

  @ArchTest
  static final ArchRule theEngineKnowsNoBuildTool =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.maven..", "org.gradle..", "org.openapitools..");

  @ArchTest
  static final ArchRule theNetworkIsOutOfReach =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "okhttp3..", "javax.net..");

  @ArchTest
  static final ArchRule noStageLooksBackwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("pipeline")
          .definedBy(ROOT)
          .layer("normalise")
          .definedBy(ROOT + ".normalize..")
          .layer("load")
          .definedBy(ROOT + ".load..")
          .layer("read")
          .definedBy(ROOT + ".irbuild..")
          .layer("ir")
          .definedBy(ROOT + ".ir..")
          .layer("name")
          .definedBy(ROOT + ".naming..")
          .layer("emit")
          .definedBy(ROOT + ".emit..")
          .layer("write")
          .definedBy(ROOT + ".write..")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("normalise")
          .mayOnlyBeAccessedByLayers("read", "pipeline")
          .whereLayer("load")
          .mayOnlyBeAccessedByLayers("normalise", "read", "pipeline")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("ir")
          .mayOnlyBeAccessedByLayers("read", "name", "emit", "pipeline")
          .whereLayer("name")
          .mayOnlyBeAccessedByLayers("emit", "pipeline")
          .whereLayer("emit")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("emit", "pipeline")
          .withOptionalLayers(true);
}
