package dev.specfit.engine.load;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks the located tree and Swagger's model side by side and notes which schema is which. Where
 * the model left something out, nothing is noted.
 */
final class SchemaPairs {
  private final IdentityHashMap<SpecNode, Schema<?>> pairs;

  SchemaPairs(IdentityHashMap<SpecNode, Schema<?>> pairs) {
    this.pairs = pairs;
  }

  void pair(SpecObject root, OpenAPI model) {
    each(member(root, "paths"), model.getPaths(), this::pathItem);
    each(member(root, "webhooks"), model.getWebhooks(), this::pathItem);
    @Nullable Components components = model.getComponents();
    if (components != null && member(root, "components") instanceof SpecObject node) {
      each(member(node, "schemas"), components.getSchemas(), this::schema);
      each(member(node, "parameters"), components.getParameters(), this::parameter);
      each(member(node, "headers"), components.getHeaders(), this::header);
      each(member(node, "responses"), components.getResponses(), this::response);
      each(member(node, "requestBodies"), components.getRequestBodies(), this::body);
      each(member(node, "callbacks"), components.getCallbacks(), this::callback);
      each(member(node, "pathItems"), components.getPathItems(), this::pathItem);
    }
  }

  private void pathItem(SpecNode node, PathItem model) {
    list(member(node, "parameters"), model.getParameters(), this::parameter);
    model
        .readOperationsMap()
        .forEach(
            (method, operation) -> {
              SpecNode below = member(node, method.name().toLowerCase(Locale.ROOT));
              if (below != null) {
                operation(below, operation);
              }
            });
  }

  private void operation(SpecNode node, Operation model) {
    list(member(node, "parameters"), model.getParameters(), this::parameter);
    one(member(node, "requestBody"), model.getRequestBody(), this::body);
    each(member(node, "responses"), model.getResponses(), this::response);
    each(member(node, "callbacks"), model.getCallbacks(), this::callback);
  }

  private void callback(SpecNode node, Callback model) {
    each(node, model, this::pathItem);
  }

  private void parameter(SpecNode node, Parameter model) {
    one(member(node, "schema"), model.getSchema(), this::schema);
    content(member(node, "content"), model.getContent());
  }

  private void header(SpecNode node, Header model) {
    one(member(node, "schema"), model.getSchema(), this::schema);
    content(member(node, "content"), model.getContent());
  }

  private void body(SpecNode node, RequestBody model) {
    content(member(node, "content"), model.getContent());
  }

  private void response(SpecNode node, ApiResponse model) {
    content(member(node, "content"), model.getContent());
    each(member(node, "headers"), model.getHeaders(), this::header);
  }

  private void content(@Nullable SpecNode node, @Nullable Content model) {
    each(
        node,
        model,
        (below, mediaType) -> one(member(below, "schema"), mediaType.getSchema(), this::schema));
  }

  private void schema(SpecNode node, Schema<?> model) {
    pairs.put(node, model);
  }

  private static @Nullable SpecNode member(SpecNode node, String name) {
    return node instanceof SpecObject object ? object.get(name) : null;
  }

  private static <T> void one(
      @Nullable SpecNode node, @Nullable T model, BiConsumer<SpecNode, ? super T> then) {
    if (node != null && model != null) {
      then.accept(node, model);
    }
  }

  private static <T> void each(
      @Nullable SpecNode node,
      @Nullable Map<String, ? extends T> models,
      BiConsumer<SpecNode, ? super T> then) {
    if (node instanceof SpecObject object && models != null) {
      models.forEach((name, model) -> one(object.get(name), model, then));
    }
  }

  private static <T> void list(
      @Nullable SpecNode node,
      @Nullable List<? extends T> models,
      BiConsumer<SpecNode, ? super T> then) {
    // A shorter list means that the reader left some out: then nobody knows which is which.
    if (node instanceof SpecArray array
        && models != null
        && models.size() == array.items().size()) {
      for (int i = 0; i < models.size(); i++) {
        one(array.items().get(i), models.get(i), then);
      }
    }
  }
}
