package dev.specfit.testing.contract;

import dev.specfit.testing.Fixture;
import dev.specfit.testing.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the operation that a fixture is about. */
final class OperationFinder {
  private final List<OpenApi> documents;

  OperationFinder(List<OpenApi> documents) {
    this.documents = documents;
  }

  /**
   * The operation that the fixture names or, if it names none, the only one that its request fits.
   *
   * @throws AssertionError if it isn't one
   */
  Operation find(Fixture fixture) {
    String method = fixture.method();
    String path = fixture.path();
    Provenance provenance = fixture.provenance();
    String document = provenance.document();
    List<Operation> candidates = new ArrayList<>();
    for (OpenApi one : documents) {
      if (document == null || document.equals(one.name())) {
        candidates.addAll(Operation.all(one));
      }
    }
    String wanted = provenance.operation();
    List<Operation> found =
        wanted != null
            ? candidates.stream().filter(one -> one.name().equals(wanted)).toList()
            : fitting(candidates, method, path);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new AssertionError(
        "`%s` is in %d of the documents `%s`, expected one; say so in `metadata.specfit` with `operation` and `document` (%s)"
            .formatted(
                wanted == null ? method + " " + path : wanted,
                found.size(),
                String.join("`, `", documents.stream().map(OpenApi::name).toList()),
                fixture.name()));
  }

  /** Those that fit with the fewest variables in the longest template. */
  private static List<Operation> fitting(List<Operation> all, String method, String path) {
    List<Operation> fitting =
        all.stream()
            .filter(one -> one.method().equals(method) && one.variables(path) != null)
            .sorted(Comparator.comparingInt(OperationFinder::looseness))
            .toList();
    return fitting.stream().filter(one -> looseness(one) == looseness(fitting.get(0))).toList();
  }

  private static int looseness(Operation operation) {
    String[] segments = operation.template().split("/", -1);
    int variables = 0;
    for (String segment : segments) {
      variables += segment.contains("{") ? 1 : 0;
    }
    return variables - 100 * segments.length;
  }
}
