package dev.specfit.openapigenerator;

import static dev.specfit.openapigenerator.HostDiagnostic.HOST_OPTION_DONE;
import static dev.specfit.openapigenerator.HostDiagnostic.HOST_OPTION_NOT_FOLLOWED;
import static dev.specfit.openapigenerator.HostDiagnostic.UNKNOWN_HOST_OPTION;

import dev.specfit.document.Closest;
import dev.specfit.document.Diagnostic;
import dev.specfit.document.DiagnosticId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each of the generator's options that isn't Specfit's what becomes of it. */
final class HostOptions {
  /** What the host itself adds to what the user said. */
  private static final Set<String> HOSTS_OWN =
      Set.of(
          "closebrace",
          "excludeTests",
          "generateApiDocs",
          "generateApiTests",
          "generateApis",
          "generateModelDocs",
          "generateModelTests",
          "generateModels",
          "generateRecursiveDependentModels",
          "generateWebhooks",
          "gitHost",
          "gitRepoId",
          "gitUserId",
          "lambda",
          "openbrace",
          "releaseNote",
          "templateDir");

  private static final Set<String> PACKAGES =
      Set.of("packageName", "invokerPackage", "apiPackage", "modelPackage");

  /** Options that hosts give by a parameter of their own. */
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "apiNameSuffix", "pin names in `specfit-names.json`, or say `x-specfit-name`",
          "httpUserAgent", "set it on the client's builder",
          "modelNamePrefix", "pin names in `specfit-names.json`, or say `x-specfit-name`",
          "modelNameSuffix", "pin names in `specfit-names.json`, or say `x-specfit-name`");

  private static final Set<String> OWN =
      Arrays.stream(OwnOption.values()).map(OwnOption::key).collect(Collectors.toSet());

  private final Map<String, MovedOption> moved =
      MovedOption.all().stream().collect(Collectors.toMap(MovedOption::name, Function.identity()));

  /** What there is to say about additional properties. */
  List<Diagnostic> check(Map<String, Object> properties) {
    List<Diagnostic> found = new ArrayList<>();
    new HostPackage(properties)
        .others()
        .forEach(
            (key, place) ->
                found.add(
                    notFollowed(key, "these classes go into `" + place + "`, by `packageName`")));
    new TreeMap<>(properties)
        .keySet().stream()
            .filter(
                key -> !HOSTS_OWN.contains(key) && !OWN.contains(key) && !PACKAGES.contains(key))
            .flatMap(this::foreign)
            .forEach(found::add);
    return found;
  }

  private Stream<Diagnostic> foreign(String key) {
    String advice = PARAMETERS.get(key);
    if (advice != null) {
      return Stream.of(notFollowed(key, advice));
    }
    MovedOption option = moved.get(key);
    if (option == null) {
      return Stream.of(unknown(key));
    }
    return switch (option.fate()) {
      case BUILD -> Stream.empty();
      case DONE -> Stream.of(said(HOST_OPTION_DONE, key, " has no effect; ", option.advice()));
      case GONE -> Stream.of(notFollowed(key, option.advice()));
    };
  }

  private Diagnostic unknown(String key) {
    String closest = Closest.to(key, OWN);
    String advice = closest == null ? "remove it" : "did you mean `" + closest + "`?";
    return said(UNKNOWN_HOST_OPTION, key, " is no option; ", advice);
  }

  private static Diagnostic notFollowed(String key, String advice) {
    return said(HOST_OPTION_NOT_FOLLOWED, key, " is not followed; ", advice);
  }

  private static Diagnostic said(DiagnosticId id, String key, String verdict, String advice) {
    return Diagnostic.of(id, "`" + key + "`" + verdict + advice);
  }
}
