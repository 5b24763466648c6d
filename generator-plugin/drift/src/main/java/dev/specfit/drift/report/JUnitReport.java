package dev.specfit.drift.report;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Site;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * JUnit's XML: a suite per verdict, a case per change. A case fails if the change fails the build,
 * and is skipped if the change is ignored.
 */
final class JUnitReport {
  private static final int NAME_LIMIT = 250;
  private static final int LIMIT = 2_000;

  private final DriftReport report;
  private final XMLStreamWriter xml;

  private JUnitReport(DriftReport report, XMLStreamWriter xml) {
    this.report = report;
    this.xml = xml;
  }

  static String render(DriftReport report) {
    try {
      StringWriter text = new StringWriter();
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitReport(report, xml).all();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text takes what is written to it", e);
    }
  }

  private void all() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine(0);
    xml.writeStartElement("testsuites");
    attribute("name", "drift of " + report.client());
    List<Section> sections = Section.of(report);
    for (Section section : sections) {
      suite(section);
    }
    if (sections.isEmpty()) {
      nothing();
    }
    newLine(0);
    xml.writeEndElement();
    newLine(0);
    xml.writeEndDocument();
  }

  /** CI servers take a report without any case for a broken one. */
  private void nothing() throws XMLStreamException {
    startSuite("compatible", 1, 0, 0);
    newLine(2);
    xml.writeEmptyElement("testcase");
    attribute("classname", report.client());
    attribute("name", "nothing has changed");
    endSuite();
  }

  private void suite(Section section) throws XMLStreamException {
    List<Judged> changes = section.changes();
    startSuite(
        Graded.lower(section.kind()),
        changes.size(),
        changes.stream().filter(judged -> judged.level() == Level.ERROR).count(),
        changes.stream().filter(judged -> judged.level() == Level.IGNORED).count());
    for (Section.Group group : section.groups()) {
      for (Judged judged : group.changes()) {
        testCase(group.title(), judged);
      }
    }
    endSuite();
  }

  private void startSuite(String name, long tests, long failures, long skipped)
      throws XMLStreamException {
    newLine(1);
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", String.valueOf(tests));
    attribute("failures", String.valueOf(failures));
    attribute("errors", "0");
    attribute("skipped", String.valueOf(skipped));
  }

  private void endSuite() throws XMLStreamException {
    newLine(1);
    xml.writeEndElement();
  }

  /** The fingerprint tells apart cases that read the same; servers know a case by its name. */
  private void testCase(String topic, Judged judged) throws XMLStreamException {
    Change change = judged.change();
    String message = Visible.of(change.message(), NAME_LIMIT);
    newLine(2);
    xml.writeStartElement("testcase");
    attribute("classname", topic);
    attribute("name", message + " [" + change.rule().id() + " " + change.fingerprint() + "]");
    attribute("file", change.site().place().file());
    newLine(3);
    switch (judged.level()) {
      case ERROR -> {
        xml.writeStartElement("failure");
        attribute("type", change.rule().id());
        attribute("message", message);
        details(judged);
      }
      case IGNORED -> {
        xml.writeStartElement("skipped");
        attribute("message", judged.reason() == null ? "ignored" : judged.reason());
      }
      case WARNING, INFO -> {
        xml.writeStartElement("system-out");
        details(judged);
      }
    }
    xml.writeEndElement();
    newLine(2);
    xml.writeEndElement();
  }

  private void details(Judged judged) throws XMLStreamException {
    Change change = judged.change();
    text(Graded.lower(judged.level()) + ": " + change.message());
    text(Graded.inWords(change.verdicts()));
    text(change.rule().rationale());
    place("before: ", change.base());
    place("now: ", change.revision());
    if (change.operations().size() > 1) {
      text("reached by: " + String.join(", ", change.operations()));
    }
    if (Tally.isUsed(change)) {
      text("your code uses it");
    }
    if (judged.reason() != null) {
      text("because: " + judged.reason());
    }
  }

  private void place(String when, @Nullable Site site) throws XMLStreamException {
    if (site != null) {
      text(when + site.place() + " (" + site.pointer() + ")");
    }
  }

  private void text(String line) throws XMLStreamException {
    xml.writeCharacters(Visible.of(line, LIMIT) + "\n");
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Visible.of(value, LIMIT));
  }

  private void newLine(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
