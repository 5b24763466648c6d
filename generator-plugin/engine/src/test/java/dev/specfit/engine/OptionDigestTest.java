package dev.specfit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionDigestTest {
  @TempDir Path project;

  @BeforeEach
  void layOutAProject() throws IOException {
    Files.createDirectories(project.resolve("specs"));
    Files.writeString(project.resolve("specs/a.yaml"), "openapi: 3.1.0");
    Files.createDirectories(project.resolve("templates"));
    Files.writeString(project.resolve("templates/model.mustache"), "{{name}}");
  }

  private String digest(UnaryOperator<GenerationRequest.Builder> change) throws IOException {
    GenerationRequest.Builder request =
        GenerationRequest.builder(project)
            .spec(Path.of("specs"))
            .overlay(Path.of("fix.yaml"))
            .packageName("com.acme.pets")
            .clientName("Pets")
            .templateDirectory(Path.of("templates"))
            .javaDirectory(Path.of("out"));
    return OptionDigest.of(change.apply(request).build());
  }

  @Test
  void theSameOptionsHaveTheSameDigest() throws IOException {
    String before = digest(r -> r);
    Files.setLastModifiedTime(project.resolve("templates/model.mustache"), FileTime.fromMillis(0));

    assertThat(digest(r -> r)).isEqualTo(before);
  }

  @Test
  void eachOptionChangesTheDigest() throws IOException {
    List<String> digests = new ArrayList<>();
    digests.add(digest(r -> r));
    digests.add(digest(r -> r.spec(Path.of("more.yaml"))));
    digests.add(digest(r -> r.overlay(Path.of("more.yaml"))));
    digests.add(digest(r -> r.root(Path.of("specs"))));
    digests.add(digest(r -> r.namesFile(Path.of("names.json"))));
    digests.add(digest(r -> r.packageName("com.acme.cats")));
    digests.add(digest(r -> r.clientName("Cats")));
    digests.add(digest(r -> r.includes(List.of("tag:Pets"))));
    digests.add(digest(r -> r.excludes(List.of("tag:Pets"))));
    digests.add(digest(r -> r.includes(List.of("tag:Pets", "tag:Cats"))));
    digests.add(digest(r -> r.typeMappings(List.of("money=a.Money:a.MoneyAdapter"))));
    digests.add(digest(r -> r.templateDirectory(null)));
    digests.add(digest(r -> r.onError("skip")));
    digests.add(digest(r -> r.failOnWarning(true)));
    digests.add(digest(r -> r.javaDirectory(Path.of("src"))));
    digests.add(digest(r -> r.resourcesDirectory(Path.of("resources"))));

    assertThat(digests).doesNotHaveDuplicates();
  }

  @Test
  void anEditedTemplateChangesTheDigest() throws IOException {
    String before = digest(r -> r);
    Files.writeString(project.resolve("templates/model.mustache"), "{{name}} ");

    assertThat(digest(r -> r)).isNotEqualTo(before);
  }

  @Test
  void aNewFileInAFolderOfDocumentsChangesTheDigest() throws IOException {
    String before = digest(r -> r);
    Files.writeString(project.resolve("specs/b.yaml"), "openapi: 3.1.0");

    assertThat(digest(r -> r)).isNotEqualTo(before);
  }
}
