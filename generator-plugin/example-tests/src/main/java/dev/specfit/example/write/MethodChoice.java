package dev.specfit.example.write;

import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.naming.OperationNames;
import dev.specfit.example.ExampleCase;
import dev.specfit.example.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The method that sends and is answered what a case has.
 *
 * @param method its name, or null if there is none
 * @param reason why there is none; empty where there is one
 */
record MethodChoice(@Nullable String method, String reason) {

  static MethodChoice of(ExampleCase one, OperationNames names, FileProperties files) {
    IrOperation operation = one.operation();
    Optional<IrContent> sent = one.body().map(Payload::content);
    IrBody body = operation.body();
    if (sent.isPresent() && !IrChoices.isSent(operation)) {
      return none("a " + operation.method() + " request has no body");
    }
    if (sent.isPresent() && one.body().filter(files::areIn).isPresent()) {
      return none("a file has no place in `" + sent.get().mediaType() + "`");
    }
    String sentWith = null;
    if (sent.isPresent() && body != null && !isPreferred(sent.get(), body.contents())) {
      if (!IrChoices.otherBodies(operation).contains(sent.get())) {
        return none("the client doesn't send `" + sent.get().mediaType() + "`");
      }
      sentWith = names.sentWith(sent.get().mediaType());
    }
    Optional<IrContent> answered = one.answer().body().map(Payload::content);
    if (answered.isEmpty()
        || IrChoices.isFailure(operation, one.answer().response())
        || isPreferred(answered.get(), one.answer().response().contents())) {
      return new MethodChoice(sentWith == null ? names.method() : sentWith, "");
    }
    return answeredAs(one, names, answered.get(), sentWith);
  }

  private static MethodChoice answeredAs(
      ExampleCase one, OperationNames names, IrContent answered, @Nullable String sentWith) {
    for (Map.Entry<String, List<IrChoices.Answer>> other :
        IrChoices.otherAnswers(one.operation()).entrySet()) {
      if (other.getValue().contains(new IrChoices.Answer(one.answer().response(), answered))) {
        return sentWith == null
            ? new MethodChoice(names.answeredAs(other.getKey()), "")
            : none("no method sends and asks for another media type at once");
      }
    }
    return none("the client doesn't ask for `" + answered.mediaType() + "`");
  }

  private static boolean isPreferred(IrContent content, List<IrContent> contents) {
    return IrChoices.preferred(contents).filter(content::equals).isPresent();
  }

  private static MethodChoice none(String reason) {
    return new MethodChoice(null, reason);
  }
}
