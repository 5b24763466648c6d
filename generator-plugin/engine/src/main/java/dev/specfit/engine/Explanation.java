package dev.specfit.engine;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrServer;
import dev.specfit.engine.ir.IrServers;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrWebhook;
import dev.specfit.engine.naming.MergeGroup;
import dev.specfit.engine.naming.NamedApi;
import java.util.ArrayList;
import java.util.List;

/** Tells in plain text what Specfit makes of an API. */
final class Explanation {
  private final NamedApi named;
  private final StringBuilder text = new StringBuilder();

  private Explanation(NamedApi named) {
    this.named = named;
  }

  static String of(NamedApi named) {
    Explanation explanation = new Explanation(named);
    explanation.overview();
    explanation.services();
    explanation.webhooks();
    explanation.unions();
    explanation.sharedTypes();
    explanation.undescribed();
    return explanation.text.toString();
  }

  private void overview() {
    line(
        "%s: %s %s, %d operations in %d services, %d types",
        named.client(),
        named.api().title(),
        named.api().version(),
        named.api().operations().size(),
        named.services().size(),
        named.api().types().size());
    servers();
    named.credentials().forEach((key, method) -> line("  credential %s: %s(...)", key, method));
  }

  private void servers() {
    for (IrServer server : named.api().servers()) {
      line("  server %s", server.url());
    }
    IrServers.named(named.api())
        .keySet()
        .forEach(
            url -> line("  server %s, for some operations: %s(...)", url, named.serverMethod(url)));
  }

  private void services() {
    OperationWords words = new OperationWords(named);
    line("  authorized by %s, unless said", OperationWords.security(words.usualSecurity()));
    named
        .services()
        .forEach(
            (tag, service) -> {
              line("");
              line("%s %s()", service.type(), service.accessor());
              for (IrOperation operation : named.api().operations()) {
                if (named.operation(operation.id()).tag().equals(tag)) {
                  words.of(operation).forEach(line -> line("  %s", line));
                }
              }
            });
  }

  private void webhooks() {
    List<String> lines = new ArrayList<>();
    TypeWords words = new TypeWords(named);
    for (IrWebhook webhook : named.api().webhooks()) {
      String method = named.webhooksType() + "." + named.webhooks().get(webhook.id());
      List<String> payloads = new ArrayList<>();
      for (IrContent content : webhook.contents()) {
        IrTypeUse use = content.type();
        payloads.add((use == null ? "bytes" : words.of(use)) + " (" + content.mediaType() + ")");
      }
      String payload = payloads.isEmpty() ? "nothing" : String.join(", ", payloads);
      lines.add("  " + webhook.name() + ": " + method + ", sends " + payload);
    }
    section("Webhooks and callbacks", lines);
  }

  private void unions() {
    List<String> lines = new ArrayList<>();
    for (IrDeclaration type : named.api().types()) {
      if (type instanceof IrUnion union) {
        String webhook = IrWebhook.isEvent(union) ? ", any webhook's payload" : "";
        lines.add("  " + named.type(union.id()) + webhook + ", told apart by " + criterion(union));
        for (IrUnion.Variant variant : union.variants()) {
          lines.add("    " + variant(union, variant));
        }
      }
    }
    section("Unions", lines);
  }

  private static String criterion(IrUnion union) {
    String discriminator = union.discriminator();
    if (discriminator == null) {
      return "what is there";
    }
    return "`" + (IrWebhook.isEvent(union) ? discriminator.replace('/', '.') : discriminator) + "`";
  }

  private String variant(IrUnion union, IrUnion.Variant variant) {
    List<String> signs = new ArrayList<>();
    if (!variant.discriminatorValues().isEmpty()) {
      signs.add("`" + String.join("`, `", variant.discriminatorValues()) + "`");
    } else {
      signs.add("a JSON " + String.join(" or ", variant.jsonKinds()));
      for (IrUnion.Constant constant : variant.constants()) {
        signs.add(constant.property() + " " + String.join(" or ", constant.texts()));
      }
      if (!variant.required().isEmpty()) {
        signs.add("with " + String.join(", ", variant.required()));
      }
    }
    return named.variant(union.id(), variant.key()) + ": " + String.join(", ", signs);
  }

  private void sharedTypes() {
    List<String> lines = new ArrayList<>();
    for (MergeGroup group : named.groups()) {
      lines.add("  " + group.name());
      group.members().forEach(member -> lines.add("    " + member));
    }
    section("One type for declarations of the same shape", lines);
  }

  private void undescribed() {
    List<String> lines = new ArrayList<>();
    for (IrDeclaration type : named.api().types()) {
      if (type instanceof IrDeclaration.Model model) {
        for (IrProperty property : model.properties()) {
          if (TypeWords.isUndescribed(property.type())) {
            String words = new TypeWords(named).of(property.type());
            lines.add("  " + named.type(model.id()) + "." + property.wireName() + ": " + words);
          }
        }
      }
    }
    section("Left as JSON, the document doesn't say what it is", lines);
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      line("%s", title);
      lines.forEach(line -> line("%s", line));
    }
  }

  private void line(String format, Object... values) {
    text.append(String.format(java.util.Locale.ROOT, format, values)).append('\n');
  }
}
