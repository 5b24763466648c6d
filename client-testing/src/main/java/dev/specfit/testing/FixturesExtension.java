package dev.specfit.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link SpecfitFixtures} does; it is registered by the annotation. */
final class FixturesExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(FixturesExtension.class);

  FixturesExtension() {}

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    SpecfitFixtures wanted = annotation(context);
    FixtureFolder folder = new FixtureFolder(context.getRequiredTestClass(), wanted.root());
    List<Fixture> fixtures = new ArrayList<>();
    for (String name : wanted.value()) {
      fixtures.addAll(folder.load(name));
    }
    FixtureServer server =
        wanted.gzip() ? FixtureServer.startWithGzip(fixtures) : FixtureServer.start(fixtures);
    context.getStore(NAMESPACE).put(FixtureServer.class, server);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    FixtureServer server =
        context.getStore(NAMESPACE).remove(FixtureServer.class, FixtureServer.class);
    if (server != null) {
      try (server) {
        server.verify();
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FixtureServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    FixtureServer server =
        context.getStore(NAMESPACE).get(FixtureServer.class, FixtureServer.class);
    if (server == null) {
      throw new ExtensionConfigurationException(
          "a FixtureServer is there during a test, not in a constructor or @BeforeAll");
    }
    return server;
  }

  private static SpecfitFixtures annotation(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), SpecfitFixtures.class)
        .or(
            () ->
                AnnotationSupport.findAnnotation(
                    context.getRequiredTestClass(), SpecfitFixtures.class))
        .orElseThrow(
            () -> new ExtensionConfigurationException("no @SpecfitFixtures on method or class"));
  }
}
