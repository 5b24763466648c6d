package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.drift.change.DriftReport;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class JUnitReportTest {
  @Test
  void everyChangeIsACaseOfItsOwnName() throws Exception {
    for (DriftReport report : List.of(SampleReports.hostile(), SampleReports.large(300))) {
      Document xml = parsed(report);
      List<String> names = new ArrayList<>();
      for (Element test : all(xml, "testcase")) {
        names.add(test.getAttribute("classname") + " " + test.getAttribute("name"));
      }
      assertThat(names).hasSize(report.changes().size()).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatFailsTheBuildFailsAndWhatIsIgnoredIsSkipped() throws Exception {
    Document xml = parsed(SampleReports.small());
    assertThat(all(xml, "failure"))
        .extracting(failure -> failure.getAttribute("message"))
        .containsExactly("`Connection.tags()` is gone", "`listConnections` needs `filter` now");
    assertThat(all(xml, "skipped"))
        .extracting(skipped -> skipped.getAttribute("message"))
        .containsExactly("we set the base URL ourselves; until 2027-03-01");
  }

  @Test
  void suitesCountTheirCases() throws Exception {
    for (Element suite : all(parsed(SampleReports.hostile()), "testsuite")) {
      NodeList tests = suite.getElementsByTagName("testcase");
      NodeList failures = suite.getElementsByTagName("failure");
      assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(tests.getLength()));
      assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(failures.getLength()));
    }
  }

  @Test
  void noChangeIsOneCaseThatPasses() throws Exception {
    assertThat(all(parsed(SampleReports.empty()), "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly("nothing has changed");
  }

  private static Document parsed(DriftReport report) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(JUnitReport.render(report))));
  }

  private static List<Element> all(Document xml, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = xml.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
