package dev.specfit.engine.emit.text;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of Javadoc HTML that is safe inside a comment. */
public final class DocValue {
  /** Nothing. */
  public static final DocValue EMPTY = new DocValue("");

  private final String html;

  private DocValue(String html) {
    this.html = html;
  }

  /** Constant HTML. */
  public static DocValue html(@CompileTimeConstant String html, DocValue... values) {
    return fill(html, values);
  }

  /** A vendor's text as code, such as a default or a pattern. */
  public static DocValue code(String text) {
    return new DocValue(DocEncoding.code(text));
  }

  /** A vendor's text as it is, on one line. */
  public static DocValue text(String text) {
    return new DocValue(DocEncoding.text(text.strip().replaceAll("\\s+", " ")));
  }

  /** A vendor's Markdown in one paragraph, or the given text if it says nothing. */
  public static DocValue prose(@Nullable String markdown, DocValue otherwise) {
    List<DocBlock> blocks = markdown == null ? List.of() : Prose.blocks(markdown);
    return blocks.isEmpty()
        ? otherwise
        : new DocValue(
            blocks.stream().map(DocBlock::html).collect(Collectors.joining(" ")).strip());
  }

  /** A link to a type. */
  public static DocValue link(JavaCode type) {
    return new DocValue("{@link" + DocEncoding.GLUE + type.text() + "}");
  }

  /** A link to a member of the same class. */
  public static DocValue link(JavaIdentifier member) {
    return new DocValue("{@link" + DocEncoding.GLUE + "#" + member.text() + "}");
  }

  /** A type's name, as it stands after {@code @throws}. */
  public static DocValue typeName(JavaCode type) {
    return new DocValue(type.text());
  }

  /** A link to a web page; only http and https become links. */
  public static DocValue page(String url) {
    return new DocValue(DocEncoding.link(url, DocEncoding.text(url)));
  }

  /** Pieces one after the other with a space between. */
  public static DocValue join(List<DocValue> pieces) {
    return new DocValue(pieces.stream().map(DocValue::text).collect(Collectors.joining(" ")));
  }

  /** The same with a full stop, unless it has one. */
  public DocValue ended() {
    return html.endsWith(".") ? this : new DocValue(html + ".");
  }

  /** Pieces with a comma between. */
  public static DocValue list(List<DocValue> pieces) {
    return new DocValue(pieces.stream().map(DocValue::text).collect(Collectors.joining(", ")));
  }

  static DocValue fill(String html, DocValue... values) {
    StringBuilder filled = new StringBuilder();
    int start = 0;
    for (DocValue value : values) {
      int at = html.indexOf("%s", start);
      filled.append(html, start, at).append(value.html);
      start = at + 2;
    }
    return new DocValue(filled.append(html.substring(start)).toString());
  }

  /** The HTML; spaces that must not become line breaks are {@link DocEncoding#GLUE}. */
  String text() {
    return html;
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
