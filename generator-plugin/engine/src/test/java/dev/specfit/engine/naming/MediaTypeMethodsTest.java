package dev.specfit.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrBody;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class MediaTypeMethodsTest {
  private static final String SEND = "api#/paths/~1send/post";

  private static IrOperation send(String... mediaTypes) {
    List<IrContent> contents = new ArrayList<>();
    contents.add(new IrContent("application/json", IrContent.Kind.JSON, Apis.string(), List.of()));
    for (String mediaType : mediaTypes) {
      contents.add(new IrContent(mediaType, IrContent.Kind.BINARY, null, List.of()));
    }
    return Apis.operation(
        "api",
        null,
        "send",
        null,
        "POST",
        "/send",
        List.of(),
        new IrBody(true, "", contents, Apis.SOURCE));
  }

  private static NamedApi named(NamesFile pins, IrOperation... operations) {
    NamingResult result = Apis.resolve(Apis.api(List.of(), List.of(operations)), pins);
    assertThat(result.diagnostics()).map(Diagnostic::format).isEmpty();
    return result.named();
  }

  private static Map<String, String> others(NamedApi named) {
    return named.operations().values().iterator().next().others();
  }

  @Test
  void theMediaTypeGivesTheWord() {
    assertThat(
            others(
                named(
                    NamesFile.EMPTY,
                    send(
                        "application/pdf",
                        "application/x-zip; v=1",
                        "application/vnd.acme.label+xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "image/*",
                        "*/*"))))
        .containsValues(
            "sendWithPdf",
            "sendWithZip",
            "sendWithAcmeLabel",
            "sendWithXlsx",
            "sendWithImage",
            "sendWithAny");
  }

  @Test
  void anOperationKeepsItsNameAndWireMethodsAreNobodys() {
    IrOperation other = Apis.operation(null, "sendWithPdf", "POST", "/other");
    NamedApi named = named(NamesFile.EMPTY, send("application/pdf", "application/wire"), other);

    assertThat(others(named))
        .containsEntry("with:application/pdf", "sendWithApplicationPdf")
        .containsEntry("with:application/wire", "sendWithWireBody");
    assertThat(named.operation(other.id()).method()).isEqualTo("sendWithPdf");
  }

  @Test
  void pinnedNamesStayAlsoBeforeNewOperations() {
    NamesFile pins = NamesFile.of(named(NamesFile.EMPTY, send("application/pdf")));
    assertThat(pins.toJson()).contains("\"with:application/pdf\": \"sendWithPdf\"");
    NamesFile read = NamesFile.parse("names.json", pins.toJson()).names();
    IrOperation other = Apis.operation(null, "sendWithPdf", "POST", "/other");

    NamedApi named =
        Apis.resolve(Apis.api(List.of(), List.of(send("application/pdf"), other)), read).named();

    assertThat(others(named)).containsEntry("with:application/pdf", "sendWithPdf");
    assertThat(named.operation(other.id()).method()).isEqualTo("postOther");
  }

  @Test
  void aPinOfAMediaTypeThatIsGoneIsReported() {
    NamesFile pins = NamesFile.of(named(NamesFile.EMPTY, send("application/pdf")));

    assertThat(Apis.resolve(Apis.api(List.of(), List.of(send())), pins).diagnostics())
        .map(Diagnostic::message)
        .containsExactly(
            "`"
                + SEND
                + "` no longer has `with:application/pdf` as `sendWithPdf`, pinned in `mediaTypes`;"
                + " pin the names anew");
  }

  @Test
  void aWholeRegistryIsntOffered() {
    String[] all = IntStream.range(0, 300).mapToObj(i -> "video/kind" + i).toArray(String[]::new);

    assertThat(others(named(NamesFile.EMPTY, send(all)))).hasSize(24);
  }
}
