package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.naming.FormerNames;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of the client. */
public final class ClientViewBuilder {
  private final EmitContext context;

  public ClientViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** The view of the client. */
  public ClientView build() {
    ServerViews servers = new ServerViews(context);
    List<ClientView.Server> all = servers.all();
    return new ClientView(
        context.packageName(),
        JavaIdentifier.of(context.named().client()),
        doc(),
        TypeCode.of(ClassName.get(context.options().modelPackage(), "ModelAdapters")),
        services(),
        servers.baseUrl(),
        all.size() > 1,
        all,
        servers.named(),
        servers.variables(),
        new CredentialViews(context).build());
  }

  private JavadocText doc() {
    IrApi api = context.named().api();
    String name = api.title().isBlank() ? context.named().client() : api.title();
    return JavadocText.builder()
        .html("%s. Thread-safe; make one client and keep it.", DocValue.text(name))
        .prose(api.description())
        .build(0);
  }

  private List<ClientView.Service> services() {
    List<ClientView.Service> services = new ArrayList<>();
    context
        .named()
        .services()
        .forEach(
            (tag, names) ->
                services.add(
                    new ClientView.Service(
                        TypeCode.of(context.own(names.type())),
                        JavaIdentifier.of(names.accessor()),
                        ServiceViewBuilder.doc(context, tag, 2),
                        BridgeView.of(
                            FormerNames.of(context.named().bridges().services(), tag),
                            names.accessor()))));
    return services;
  }
}
