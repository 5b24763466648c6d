package dev.specfit.engine.emit.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaText;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No raw text has a way into a template or into a format of JavaPoet's. */
class ViewTextTest {
  private static final Path EMIT = Path.of("src/main/java/dev/specfit/engine/emit");

  @Test
  void viewsHoldNothingButSafeText() {
    List<Class<?>> views =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.specfit.engine.emit")
                .stream()
                .filter(type -> type.isAssignableTo(TemplateView.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    assertThat(views).hasSizeGreaterThan(10).allMatch(Class::isRecord);
    for (Class<?> view : views) {
      for (RecordComponent component : view.getRecordComponents()) {
        assertThat(isSafe(component.getGenericType())).as("%s", component).isTrue();
      }
    }
  }

  private static boolean isSafe(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class && isSafe(generic.getActualTypeArguments()[0]);
    }
    return type == boolean.class
        || JavaText.class.isAssignableFrom((Class<?>) type)
        || TemplateView.class.isAssignableFrom((Class<?>) type);
  }

  @Test
  void onlyTheEncodersMakeSafeText() throws ClassNotFoundException {
    for (Class<?> text : JavaText.class.getPermittedSubclasses()) {
      assertThat(text.getDeclaredConstructors())
          .allMatch(
              constructor -> java.lang.reflect.Modifier.isPrivate(constructor.getModifiers()));
    }
  }

  @Test
  void javaPoetEscapesNoStringsForUs() throws IOException {
    try (Stream<Path> files = Files.walk(EMIT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String source = Files.readString(file);
        // JavaPoet's own escaping lets line separators through, and ends in one constant.
        assertThat(source).as("%s", file).doesNotContain("\"$S", " $S", "($S");
      }
    }
  }
}
