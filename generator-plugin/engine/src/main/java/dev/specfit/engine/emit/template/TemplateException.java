package dev.specfit.engine.emit.template;

import org.jspecify.annotations.Nullable;

/** A template that can't be rendered; in practice a user's override. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateException(TemplateKind kind, String message, @Nullable Throwable cause) {
    super("template `" + kind.fileName() + "`: " + message, cause);
  }
}
