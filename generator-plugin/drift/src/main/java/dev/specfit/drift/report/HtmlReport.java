package dev.specfit.drift.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.specfit.drift.change.DriftReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * One page without anything from elsewhere. Its policy lets no other style or script run than the
 * page's own, so that text of a document stays text even if its encoding failed.
 */
final class HtmlReport {
  /** The template escapes all it is given but the page's own style and script. */
  private static final Template TEMPLATE =
      Mustache.compiler()
          .escapeHTML(true)
          .strictSections(true)
          .emptyStringIsFalse(true)
          .compile(resource("report.mustache"));

  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");

  private HtmlReport() {}

  static String render(DriftReport report) {
    PageView.Own own = new PageView.Own(STYLE, hash(STYLE), SCRIPT, hash(SCRIPT));
    return TEMPLATE.execute(PageView.of(report, own));
  }

  private static String resource(String name) {
    try (InputStream file = HtmlReport.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("`" + name + "` is not beside its class");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a content security policy names what it allows. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
