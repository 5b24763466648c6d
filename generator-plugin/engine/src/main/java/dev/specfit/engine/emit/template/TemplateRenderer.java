package dev.specfit.engine.emit.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.specfit.engine.emit.text.JavaText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Renders views through templates: the user's where there is one, else ours. Missing values fail.
 * Several views may be rendered at a time.
 */
public final class TemplateRenderer {
  private final @Nullable Path overrides;
  private final Map<TemplateKind, Template> compiled = new ConcurrentHashMap<>();

  /**
   * @param overrides a folder whose templates win over ours, or null
   */
  public TemplateRenderer(@Nullable Path overrides) {
    this.overrides = overrides;
  }

  /**
   * Renders a view, imports what it names and folds long lines.
   *
   * @param nearer simple names that stand for something else in this file: the package's own types
   *     and the file's nested ones
   * @throws TemplateException if the template can't be read, isn't Mustache, or asks for what the
   *     view doesn't have
   */
  public String render(TemplateKind kind, TemplateView view, Predicate<String> nearer) {
    try {
      String rendered = compiled.computeIfAbsent(kind, this::compile).execute(view);
      return LineFolding.fold(ImportResolver.resolve(rendered, nearer));
    } catch (MustacheException e) {
      throw new TemplateException(kind, String.valueOf(e.getMessage()), e);
    }
  }

  /** Whether a user's template stands in for ours. */
  public boolean isOverridden(TemplateKind kind) {
    return overrides != null && Files.isRegularFile(overrides.resolve(kind.fileName()));
  }

  private Template compile(TemplateKind kind) {
    return Mustache.compiler()
        .escapeHTML(false)
        .strictSections(true)
        .withFormatter(TemplateRenderer::format)
        .withLoader(
            name -> {
              throw new MustacheException("partials aren't supported: `" + name + "`");
            })
        .compile(source(kind));
  }

  /** The wall: nothing but safe text is ever written. */
  private static String format(Object value) {
    if (value instanceof JavaText text) {
      return text.text();
    }
    throw new MustacheException("not a text but a " + value.getClass().getSimpleName());
  }

  private String source(TemplateKind kind) {
    try {
      Path override = overrides == null ? null : overrides.resolve(kind.fileName());
      if (override != null && Files.isRegularFile(override)) {
        return Files.readString(override).replace("\r\n", "\n");
      }
      try (InputStream in = TemplateRenderer.class.getResourceAsStream(kind.resource())) {
        if (in == null) {
          throw new TemplateException(kind, "the template is not on the class path", null);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new TemplateException(kind, "can't be read: " + e.getMessage(), e);
    }
  }
}
