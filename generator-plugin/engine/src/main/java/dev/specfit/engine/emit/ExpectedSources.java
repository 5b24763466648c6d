package dev.specfit.engine.emit;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaText;
import dev.specfit.engine.emit.view.BridgeView;
import dev.specfit.engine.emit.view.ClientView;
import dev.specfit.engine.emit.view.EnumView;
import dev.specfit.engine.emit.view.ExampleTestView;
import dev.specfit.engine.emit.view.HeadersView;
import dev.specfit.engine.emit.view.ModelAdapterView;
import dev.specfit.engine.emit.view.ModelView;
import dev.specfit.engine.emit.view.ParametersView;
import dev.specfit.engine.emit.view.ResultView;
import dev.specfit.engine.emit.view.ServiceView;
import dev.specfit.engine.emit.view.UnionView;
import dev.specfit.engine.emit.view.WebhooksView;
import dev.specfit.engine.write.ExpectedSource;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the file of a view has to declare, said without a look at the file: the names the views hold
 * and those that each of our templates adds. A vendor's text that became code would be surplus.
 */
final class ExpectedSources {
  /** What our own templates hold beside what views give them. */
  private static final Set<String> TEMPLATE_LITERALS = Set.of("deprecation", "unchecked", "json");

  /** Reflection makes its objects anew each time it is asked; a client has thousands of views. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> view) {
          List<Method> accessors = new ArrayList<>();
          for (RecordComponent component : view.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.add(accessor);
          }
          return accessors;
        }
      };

  private final Set<String> members = new HashSet<>();

  private ExpectedSources(String fixed) {
    members.addAll(List.of(fixed.split(" ", -1)));
  }

  static ExpectedSource of(String typeName, TemplateView view) {
    Set<String> literals = new HashSet<>(TEMPLATE_LITERALS);
    collectLiterals(view, literals);
    return new ExpectedSource(typeName, members(view), literals);
  }

  /** A view is a record of safe text, flags, and further views, alone or in lists. */
  private static void collectLiterals(Object part, Set<String> literals) {
    if (part instanceof JavaText text) {
      literals.addAll(text.literals());
    } else if (part instanceof List<?> list) {
      list.forEach(item -> collectLiterals(item, literals));
    } else if (part instanceof TemplateView) {
      for (Method accessor : ACCESSORS.get(part.getClass())) {
        collectLiterals(valueOf(accessor, part), literals);
      }
    }
  }

  private static Object valueOf(Method accessor, Object view) {
    try {
      return accessor.invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a view's component can't be read: " + accessor, e);
    }
  }

  private static Set<String> members(TemplateView view) {
    if (view instanceof ModelView model) {
      return model(model);
    } else if (view instanceof ModelAdapterView adapter) {
      return adapter(adapter);
    } else if (view instanceof EnumView values) {
      return values(values);
    } else if (view instanceof UnionView union) {
      return union(union);
    } else if (view instanceof ParametersView parameters) {
      return parameters(parameters);
    } else if (view instanceof ServiceView service) {
      return service(service);
    } else if (view instanceof ResultView result) {
      return result(result);
    } else if (view instanceof HeadersView headers) {
      return headers.headers().stream()
          .map(header -> header.constant().text())
          .collect(Collectors.toSet());
    } else if (view instanceof ClientView client) {
      return client(client);
    }
    if (view instanceof ExampleTestView test) {
      return examples(test);
    }
    return view instanceof WebhooksView webhooks ? webhooks(webhooks) : Set.of();
  }

  private static Set<String> examples(ExampleTestView test) {
    ExpectedSources expected = new ExpectedSources("EXAMPLES CLIENT");
    test.methods().forEach(method -> expected.add(method.method()));
    if (test.methods().stream().anyMatch(ExampleTestView.Method::usesTypeTokens)) {
      expected.members.add(""); // Such a token is an anonymous class.
    }
    return expected.members;
  }

  private static Set<String> webhooks(WebhooksView webhooks) {
    Set<String> members =
        webhooks.methods().stream().map(method -> method.name().text()).collect(Collectors.toSet());
    if (webhooks.hasEvent()) {
      members.add("parse");
    }
    return members;
  }

  private static Set<String> model(ModelView model) {
    ExpectedSources expected =
        new ExpectedSources(
            "extras builder fromJson toBuilder additionalProperties toJsonValue toJson violations"
                + " into equals hashCode toString Builder from build");
    if (!model.additional().isEmpty()) {
      expected.members.add("additionalProperty");
    }
    model.parts().forEach(part -> expected.add(part.method()));
    for (ModelView.Property property : model.properties()) {
      expected.add(property.field());
      if (property.hasPresence()) {
        expected.add(property.presence());
        property.bridges().forEach(bridge -> expected.add(bridge.bridgePresence()));
      }
      expected.addBridges(property.bridges());
    }
    return expected.members;
  }

  private static Set<String> adapter(ModelAdapterView adapter) {
    ExpectedSources expected = new ExpectedSources("INSTANCE NAMES read write extras check");
    if (!adapter.additional().isEmpty()) {
      expected.members.add("additional");
    }
    if (!adapter.single()) {
      for (ModelAdapterView.Part part : adapter.parts()) {
        for (String method : List.of("read", "write", "check")) {
          expected.members.add(method + part.number().text());
        }
      }
    }
    adapter
        .completeParts()
        .forEach(part -> expected.members.add("complete" + part.number().text()));
    return expected.members;
  }

  private static Set<String> values(EnumView view) {
    ExpectedSources expected = new ExpectedSources("VALUES known of values Known UNRECOGNIZED");
    view.values().forEach(value -> expected.add(value.constant()));
    view.values().forEach(value -> expected.addBridges(value.bridges()));
    if (view.large()) {
      expected.members.add("BY_TEXT");
      view.parts().forEach(part -> expected.add(part.method()));
    }
    if (view.json()) {
      expected.members.add("toJsonValue");
    }
    return expected.members;
  }

  private static Set<String> union(UnionView union) {
    ExpectedSources expected =
        new ExpectedSources(
            "variant value ofOther fromJson accept toJsonValue equals hashCode toString Visitor"
                + " visitOther");
    for (UnionView.Variant variant : union.variants()) {
      expected.add(variant.factory(), variant.test(), variant.visit());
      if (!variant.emptyText()) {
        expected.add(variant.access());
      }
    }
    return expected.members;
  }

  private static Set<String> parameters(ParametersView parameters) {
    ExpectedSources expected =
        new ExpectedSources("additional builder of toBuilder into write Builder from build");
    parameters.rules().forEach(rule -> expected.add(rule.constant()));
    parameters.parameters().forEach(parameter -> expected.add(parameter.field()));
    parameters.parameters().forEach(parameter -> expected.addBridges(parameter.bridges()));
    return expected.members;
  }

  private static Set<String> service(ServiceView service) {
    Set<String> members = new HashSet<>();
    for (ServiceView.Operation operation : service.operations()) {
      members.add(operation.method().text());
      operation.bridges().forEach(bridge -> members.add(bridge.bridge().text()));
      operation.wires().forEach(wire -> members.add(wire.wire().text()));
    }
    return members;
  }

  private static Set<String> result(ResultView result) {
    ExpectedSources expected = new ExpectedSources("READER accept Visitor visitOther");
    result.answers().forEach(answer -> expected.add(answer.accessor(), answer.visit()));
    return expected.members;
  }

  private static Set<String> client(ClientView client) {
    ExpectedSources expected = new ExpectedSources("client builder Builder build");
    client.services().forEach(service -> expected.add(service.accessor()));
    client.services().forEach(service -> expected.addBridges(service.bridges()));
    client.named().forEach(server -> expected.add(server.method()));
    client.variables().forEach(variable -> expected.add(variable.method()));
    client.credentials().forEach(credential -> expected.add(credential.method()));
    if (client.hasServers()) {
      expected.members.add("Servers");
      client.servers().forEach(server -> expected.add(server.constant()));
    }
    return expected.members;
  }

  private void addBridges(List<BridgeView> bridges) {
    bridges.forEach(bridge -> add(bridge.bridge()));
  }

  private void add(JavaText... names) {
    for (JavaText name : names) {
      members.add(name.text());
    }
  }
}
