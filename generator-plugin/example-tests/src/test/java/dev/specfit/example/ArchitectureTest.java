package dev.specfit.example;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls that a Maven module can't be. */
@AnalyzeClasses(packages = "dev.specfit.example", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule swaggerAndJacksonStayInTheEngine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.swagger..", "com.fasterxml.jackson..", "tools.jackson..", "com.networknt..");

  @ArchTest
  static final ArchRule noBuildToolIsKnown =
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
}
