package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrWebhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the view of the class that reads webhooks. */
public final class WebhooksViewBuilder {
  private final EmitContext context;
  private boolean usesDeprecated;

  public WebhooksViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** The view. */
  public WebhooksView build() {
    List<WebhooksView.Method> methods = new ArrayList<>();
    for (IrWebhook webhook : context.named().api().webhooks()) {
      method(webhook).ifPresent(methods::add);
    }
    Optional<IrDeclaration> event =
        context.named().api().types().stream().filter(IrWebhook::isEvent).findFirst();
    JavadocText doc =
        JavadocText.builder()
            .html(
                "Reads what %s sends by webhooks and callbacks, from the text of the request's"
                    + " body.",
                DocValue.text(context.options().clientName()))
            .build(0);
    return new WebhooksView(
        context.packageName(),
        JavaIdentifier.of(context.named().webhooksType()),
        doc,
        usesDeprecated,
        event.isPresent(),
        event.isEmpty() ? JavaCode.NONE : TypeCode.of(context.types().declared(event.get().id())),
        methods);
  }

  private Optional<WebhooksView.Method> method(IrWebhook webhook) {
    if (webhook.contents().isEmpty()) {
      return Optional.empty();
    }
    IrContent content =
        webhook
            .json()
            .or(() -> webhook.contents().stream().filter(WebhooksViewBuilder::isForm).findFirst())
            .orElse(null);
    if (content == null) {
      context.report(
          EmitDiagnostic.WEBHOOK_PAYLOAD,
          webhook.source(),
          "the payload of the webhook `%s` is `%s`, which no method reads; take the request's bytes",
          webhook.name(),
          webhook.contents().get(0).mediaType());
      return Optional.empty();
    }
    boolean form = isForm(content);
    JavaIdentifier parameter = form ? JavaIdentifier.of("form") : JavaIdentifier.of("json");
    JavaCode type = modelType(content.type());
    JavaCode read = JavaCode.of("%s", parameter);
    if (form) {
      read = JavaCode.of("`dev.specfit.runtime.internal.FormText`.toJson(%s)", parameter);
    }
    return Optional.of(
        new WebhooksView.Method(
            doc(webhook),
            webhook.docs().deprecated(),
            type == null ? JavaCode.of("`dev.specfit.runtime.JsonValue`") : type,
            JavaIdentifier.of(context.named().webhooks().getOrDefault(webhook.id(), "payload")),
            parameter,
            type == null
                ? JavaCode.of("`dev.specfit.runtime.JsonValue`.parse(%s)", read)
                : JavaCode.of("%s.fromJson(%s)", type, read)));
  }

  private static boolean isForm(IrContent content) {
    return content.kind() == IrContent.Kind.FORM;
  }

  /** The model or union that is read; null where the payload is other JSON. */
  private @Nullable JavaCode modelType(@Nullable IrTypeUse use) {
    IrDeclaration declaration = use == null ? null : context.types().declaration(use);
    if (use == null || declaration == null || declaration instanceof IrEnum) {
      return null;
    }
    usesDeprecated |= declaration.docs().deprecated();
    return TypeCode.of(context.types().of(use));
  }

  private static JavadocText doc(IrWebhook webhook) {
    JavadocText.Builder doc =
        Docs.of(
            webhook.docs(),
            DocValue.html("The payload of the webhook %s.", DocValue.code(webhook.name())));
    return Docs.finish(doc, webhook.docs(), 2);
  }
}
