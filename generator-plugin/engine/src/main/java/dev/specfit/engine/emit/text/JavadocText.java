package dev.specfit.engine.emit.text;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole Javadoc comment, indented for its place; {@link #NONE} is no comment. */
public final class JavadocText implements JavaText {
  /** No comment. */
  public static final JavadocText NONE = new JavadocText("");

  private final String text;

  private JavadocText(String text) {
    this.text = text;
  }

  /** A comment of one constant sentence. */
  public static JavadocText of(int indent, @CompileTimeConstant String sentence) {
    return builder().html(sentence).build(indent);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Whether there is a comment. */
  public boolean isPresent() {
    return !text.isEmpty();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * Gathers a comment's paragraphs and tags. A vendor's prose comes in through its methods only.
   */
  public static final class Builder {
    private final List<DocBlock> blocks = new ArrayList<>();
    private final List<DocBlock> tags = new ArrayList<>();

    private Builder() {}

    /** Adds a vendor's Markdown; null and blank add nothing. */
    public Builder prose(@Nullable String markdown) {
      if (markdown != null) {
        blocks.addAll(Prose.blocks(markdown).stream().map(DocBlock::ended).toList());
      }
      return this;
    }

    /** Adds a vendor's Markdown unless what is there says the same already. */
    public Builder proseUnlessSaid(@Nullable String markdown) {
      if (markdown != null) {
        List<DocBlock> more = Prose.blocks(markdown).stream().map(DocBlock::ended).toList();
        if (!blocks.containsAll(more)) {
          blocks.addAll(more);
        }
      }
      return this;
    }

    /** Adds a paragraph of our own; {@code %s} stand for the encoded values in order. */
    public Builder html(@CompileTimeConstant String html, DocValue... values) {
      blocks.add(DocBlock.paragraph(DocValue.fill(html, values)));
      return this;
    }

    /** Adds a list's item of our own. */
    public Builder item(DocValue text) {
      blocks.add(DocBlock.item(text));
      return this;
    }

    /** Adds sentences of our own as one paragraph. */
    public Builder sentences(List<DocValue> sentences) {
      if (!sentences.isEmpty()) {
        blocks.add(DocBlock.paragraph(DocValue.join(sentences)));
      }
      return this;
    }

    /** Whether nothing has been said yet. */
    public boolean isEmpty() {
      return blocks.isEmpty();
    }

    /** Adds a block tag with text of our own. */
    public Builder tag(@CompileTimeConstant String tag, DocValue text) {
      tags.add(DocBlock.tag(tag, text));
      return this;
    }

    /** Adds the tag of a parameter with what the vendor says of it, or a text of our own. */
    public Builder param(JavaIdentifier name, DocValue text) {
      tags.add(DocBlock.tag("@param " + name.text(), text));
      return this;
    }

    /** The comment, each line indented; {@link #NONE} if nothing was said. */
    public JavadocText build(int indent) {
      if (blocks.isEmpty() && tags.isEmpty()) {
        return NONE;
      }
      return new JavadocText(new DocLayout(indent).render(blocks, tags));
    }
  }
}
