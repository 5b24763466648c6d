package dev.specfit.openapigenerator;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.languages.JavaClientCodegen;

class MovedOptionTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "moving.md");
  private static final String BEGIN = "<!-- begin of the list; moved-options.txt decides -->\n";
  private static final String END = "<!-- end of the list -->\n";

  @Test
  void everyOptionOfTheJavaGeneratorIsAnswered() {
    List<String> answered =
        new ArrayList<>(MovedOption.all().stream().map(MovedOption::name).toList());
    answered.addAll(List.of("apiPackage", "invokerPackage", "modelPackage"));
    answered.addAll(Arrays.stream(OwnOption.values()).map(OwnOption::key).toList());

    assertThat(answered)
        .doesNotHaveDuplicates()
        .containsAll(new JavaClientCodegen().cliOptions().stream().map(CliOption::getOpt).toList());
  }

  @Test
  void theGuideListsThemAll() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String expected = page.substring(0, begin) + table() + page.substring(page.indexOf(END));

    if (Boolean.getBoolean("specfit.golden.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  private static String table() {
    return MovedOption.all().stream()
        .map(option -> "| `%s` | %s |\n".formatted(option.name(), answer(option)))
        .collect(joining("", "\n| option | under Specfit |\n| --- | --- |\n", "\n"));
  }

  private static String answer(MovedOption option) {
    return switch (option.fate()) {
      case BUILD -> "passed over: " + option.advice();
      case DONE -> "needless: " + option.advice();
      case GONE -> option.advice();
    };
  }
}
