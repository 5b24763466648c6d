package dev.specfit.maven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.OptionDiagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossingTest {
  private record Inner(JsonPointer pointer, @Nullable String absent) {}

  private record Outer(List<Inner> inners, Map<String, Place> places, Path path, int number) {}

  @Test
  void recordsOfListsMapsAndPathsArriveAsTheyLeft() throws Exception {
    Inner inner = new Inner(JsonPointer.ROOT.child("a/b").child("c"), null);
    Outer outer =
        new Outer(List.of(inner), Map.of("k", new Place("f.yaml", 1, 2)), Path.of("a", "ü"), 7);

    assertThat(crossed(outer)).isEqualTo(outer);
  }

  @Test
  void diagnosticsKeepTheirIds() throws Exception {
    Diagnostic diagnostic =
        Diagnostic.at(OptionDiagnostic.BAD_SELECTOR, "what is wrong", new Place("a.yaml", 3, 4));

    assertThat(crossed(diagnostic)).isEqualTo(diagnostic);
  }

  @Test
  void aRequestArrivesWhole() throws Exception {
    GenerationRequest request =
        GenerationRequest.builder(Path.of("project"))
            .spec(Path.of("a.yaml"))
            .packageName("com.acme")
            .clientName("Acme")
            .includes(List.of("tag:Pets"))
            .build();

    GenerationRequest arrived = (GenerationRequest) crossed(request);

    assertThat(arrived).usingRecursiveComparison().isEqualTo(request);
  }

  @Test
  void nothingButOursAndJavasIsRead() throws Exception {
    byte[] stream = serialized(Level.INFO);

    assertThatThrownBy(() -> Crossing.read(new ByteArrayInputStream(stream)))
        .isInstanceOf(InvalidClassException.class)
        .hasMessage("filter status: REJECTED");
  }

  @Test
  void halfAStreamIsNoValue() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Crossing.write(new Place("a.yaml", 1, 1), out);
    byte[] whole = out.toByteArray();

    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> Crossing.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
  }

  private static byte[] serialized(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
      objects.writeObject(value);
    }
    return out.toByteArray();
  }

  private static Object crossed(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Crossing.write(value, out);
    return Crossing.read(new ByteArrayInputStream(out.toByteArray()));
  }
}
