package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.naming.ServiceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the views of the tests that replay examples. */
public final class ExampleTestViewBuilder {
  private final EmitContext context;

  public ExampleTestViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** What the test of a service is called. */
  public static String testName(String service) {
    return service + "ExamplesTest";
  }

  /**
   * The view of the test of one service.
   *
   * @param files the name of the file of examples by the service's method
   * @return empty if none has
   */
  public Optional<ExampleTestView> build(
      String tag, ServiceNames names, Map<String, String> files) {
    List<ExampleTestView.Method> methods = new ArrayList<>();
    boolean deprecated = false;
    ServiceViewBuilder services = new ServiceViewBuilder(context);
    for (IrOperation operation : context.operations(tag)) {
      for (OperationVariant variant : OperationVariant.of(context, operation)) {
        String file = files.get(variant.method().text());
        if (file != null) {
          ExampleCallBuilder call = new ExampleCallBuilder(context, operation, variant);
          methods.add(call.build(JavaIdentifier.of(names.accessor()), file));
          deprecated |= services.usesDeprecated(operation) || call.usesDeprecated();
        }
      }
    }
    return methods.isEmpty() ? Optional.empty() : Optional.of(view(names, deprecated, methods));
  }

  private ExampleTestView view(
      ServiceNames names, boolean deprecated, List<ExampleTestView.Method> methods) {
    return new ExampleTestView(
        context.packageName(),
        JavaIdentifier.of(testName(names.type())),
        JavadocText.builder()
            .html(
                "Replays the document's examples of %s.",
                DocValue.link(TypeCode.of(context.own(names.type()))))
            .build(0),
        deprecated,
        TypeCode.of(context.own(context.named().client())),
        TypeCode.of(ClassName.get(context.options().modelPackage(), "ModelAdapters")),
        credentials(),
        methods);
  }

  /** One of the ways to hand over each scheme; none asks a token endpoint. */
  private List<JavaCode> credentials() {
    List<JavaCode> calls = new ArrayList<>();
    for (IrSecurityScheme scheme : context.named().api().securitySchemes()) {
      scheme.ways().stream()
          .filter(way -> !way.refresh())
          .filter(way -> way.kind() != IrSecurityScheme.Kind.OAUTH2_CLIENT_CREDENTIALS)
          .filter(way -> context.named().credentials().containsKey(way.key()))
          .findFirst()
          .ifPresent(way -> calls.add(credential(way)));
    }
    return calls;
  }

  private JavaCode credential(IrSecurityScheme.Way way) {
    JavaIdentifier method =
        JavaIdentifier.of(context.named().credentials().getOrDefault(way.key(), ""));
    return switch (way.kind()) {
      case BASIC ->
          JavaCode.of(
              "%s(%s, %s)", method, JavaLiteral.of("test-user"), JavaLiteral.of("test-password"));
      case BEARER -> JavaCode.of("%s(%s)", method, JavaLiteral.of("test-token"));
      default -> JavaCode.of("%s(%s)", method, JavaLiteral.of("test-key"));
    };
  }
}
