package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrChoices.Answer;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports the media types of an operation that the client doesn't speak. */
final class MediaTypeChecks {
  private final EmitContext context;
  private final IrOperation operation;

  MediaTypeChecks(EmitContext context, IrOperation operation) {
    this.context = context;
    this.operation = operation;
  }

  void report() {
    IrBody body = operation.body();
    if (body != null && !IrChoices.isSent(operation)) {
      context.report(
          EmitDiagnostic.BODY_NOT_SENT,
          body.source(),
          "the body of `%s %s` is left out: no HTTP client sends one with `%s`",
          operation.method(),
          operation.path(),
          operation.method());
    } else if (body != null) {
      Set<IrContent> offered = preferred(body.contents());
      offered.addAll(IrChoices.otherBodies(operation));
      report(
          body.source(),
          body.contents(),
          offered,
          "the body of `" + operation.method() + " " + operation.path() + "` may be sent",
          "sends");
    }
    if (operation.method().equals("HEAD")) {
      return; // No body comes, whatever is declared.
    }
    for (IrResponse response : IrChoices.successes(operation)) {
      Set<IrContent> offered = preferred(response.contents());
      for (List<Answer> answers : IrChoices.otherAnswers(operation).values()) {
        answers.stream()
            .filter(answer -> answer.response().equals(response))
            .forEach(answer -> offered.add(answer.content()));
      }
      report(
          response.source(),
          response.contents(),
          offered,
          "the response `" + response.status() + "` comes",
          "asks for");
    }
  }

  private static Set<IrContent> preferred(List<IrContent> contents) {
    Set<IrContent> offered = new LinkedHashSet<>();
    IrChoices.preferred(contents).ifPresent(offered::add);
    return offered;
  }

  private void report(
      IrSource source, List<IrContent> all, Set<IrContent> offered, String what, String verb) {
    if (offered.size() < all.size()) {
      context.report(
          EmitDiagnostic.OTHER_MEDIA_TYPES,
          source,
          "%s in %s media types; the client %s %s",
          what,
          all.size(),
          verb,
          offered.stream()
              .map(content -> "`" + content.mediaType() + "`")
              .collect(Collectors.joining(", ")));
    }
  }
}
