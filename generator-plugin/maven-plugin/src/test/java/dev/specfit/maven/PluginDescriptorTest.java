package dev.specfit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven, and a user who asks for help, read of the goals. */
class PluginDescriptorTest {
  private static Document descriptor;

  @BeforeAll
  static void read() throws Exception {
    try (InputStream in =
        PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  @Test
  void thePrefixIsSpecfit() {
    assertThat(text(descriptor.getDocumentElement(), "goalPrefix")).isEqualTo("specfit");
    assertThat(text(descriptor.getDocumentElement(), "requiredJavaVersion")).isEqualTo("17");
  }

  @Test
  void eachGoalWorksWithoutAProjectAndOnSeveralThreads() {
    assertThat(goals().keySet())
        .containsExactly(
            "check", "drift", "explain", "generate", "generate-tests", "help", "pin", "update");
    goals()
        .forEach(
            (name, goal) -> {
              assertThat(text(goal, "requiresProject")).as(name).isEqualTo("false");
              assertThat(text(goal, "threadSafe")).as(name).isEqualTo("true");
            });
    assertThat(text(goal("generate"), "phase")).isEqualTo("generate-sources");
    assertThat(text(goal("generate-tests"), "phase")).isEqualTo("generate-test-sources");
    assertThat(text(goal("check"), "phase")).isEqualTo("verify");
  }

  @Test
  void eachParameterIsExplainedWithAnExampleAndHasAProperty() {
    for (String goal :
        List.of("generate", "generate-tests", "pin", "explain", "check", "update", "drift")) {
      Element configuration = elements(goal(goal), "configuration").get(0);
      for (Element parameter : elements(goal(goal), "parameter")) {
        String name = text(parameter, "name");
        assertThat(text(parameter, "description")).as(name).contains("Example:");
        if (!name.equals("rules")) { // too much for a command line
          assertThat(text(configuration, name)).as(name).isEqualTo("${specfit." + name + "}");
        }
      }
    }
  }

  @Test
  void theParametersAreThese() {
    List<String> shared =
        List.of(
            "clientName",
            "excludes",
            "fork",
            "includes",
            "jvmOptions",
            "names",
            "onError",
            "overlays",
            "packageName",
            "root",
            "skip",
            "spec",
            "specs");
    List<String> output =
        List.of("outputDirectory", "resourcesDirectory", "templateDirectory", "typeMappings");
    List<String> comparing =
        List.of(
            "baseline",
            "failOn",
            "onlyUsed",
            "policy",
            "report",
            "rules",
            "usedBy",
            "writeBaseline");
    assertThat(parameters("pin")).containsExactlyInAnyOrderElementsOf(shared);
    assertThat(parameters("explain")).containsExactlyInAnyOrderElementsOf(shared);
    assertThat(parameters("generate"))
        .containsExactlyInAnyOrderElementsOf(all(shared, output, List.of("failOnWarning")));
    assertThat(parameters("generate-tests"))
        .containsExactlyInAnyOrderElementsOf(
            all(
                shared,
                List.of(
                    "templateDirectory",
                    "testOutputDirectory",
                    "testResourcesDirectory",
                    "typeMappings")));
    assertThat(parameters("check"))
        .containsExactlyInAnyOrderElementsOf(all(shared, output, List.of("fixtures")));
    assertThat(parameters("drift"))
        .containsExactlyInAnyOrderElementsOf(all(shared, comparing, List.of("base", "revision")));
    assertThat(parameters("update"))
        .containsExactlyInAnyOrderElementsOf(
            all(shared, comparing, List.of("dryRun", "servers", "sources", "timeout")));
  }

  @SafeVarargs
  private static List<String> all(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static List<String> parameters(String goal) {
    return elements(goal(goal), "parameter").stream().map(p -> text(p, "name")).toList();
  }

  private static Element goal(String name) {
    return Objects.requireNonNull(goals().get(name), name);
  }

  private static SortedMap<String, Element> goals() {
    SortedMap<String, Element> goals = new TreeMap<>();
    for (Element mojo : elements(descriptor.getDocumentElement(), "mojo")) {
      goals.put(text(mojo, "goal"), mojo);
    }
    return goals;
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent().strip();
  }
}
