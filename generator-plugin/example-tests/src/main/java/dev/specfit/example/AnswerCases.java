package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.example.BodyChoices.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation's tests are answered: every declared response with each of its bodies; where
 * none is declared, a success without one.
 */
final class AnswerCases {
  private static final Set<Integer> BODILESS = Set.of(204, 205, 304);
  private static final int MOST_OF_AN_ERROR = 2;

  private final DocumentDesk desk;
  private final IrOperation operation;

  private AnswerCases(DocumentDesk desk, IrOperation operation) {
    this.desk = desk;
    this.operation = operation;
  }

  /** An answer; of the name it is an example's where there is one. */
  record Reply(
      String name,
      boolean named,
      IrResponse response,
      int status,
      Map<IrResponse.Header, Choice> headers,
      Optional<Body> body) {
    Answer answer() {
      List<HeaderValue> values = new ArrayList<>();
      headers.forEach(
          (header, choice) -> values.add(new HeaderValue(header, choice.value(), choice.origin())));
      return new Answer(response, status, values, body.map(Body::payload));
    }
  }

  static List<Reply> of(DocumentDesk desk, IrOperation operation) {
    AnswerCases cases = new AnswerCases(desk, operation);
    Map<IrResponse, Integer> statuses = Statuses.of(operation.responses());
    List<Reply> successes = new ArrayList<>();
    List<Reply> errors = new ArrayList<>();
    if (operation.responses().isEmpty()) {
      IrResponse any = new IrResponse("200", "", List.of(), List.of(), operation.source());
      successes.addAll(cases.replies(any, 200));
    }
    statuses.forEach(
        (response, status) ->
            (status < 300 ? successes : errors).addAll(cases.replies(response, status)));
    successes.addAll(errors);
    return successes;
  }

  private List<Reply> replies(IrResponse response, int status) {
    boolean bodiless =
        operation.method().equals("HEAD")
            || BODILESS.contains(status)
            || response.contents().isEmpty();
    @Nullable SpecNode node = desk.node(response.source());
    Map<IrResponse.Header, List<Choice>> headers = headers(response, node);
    if (bodiless) {
      Reply all = new Reply("full", false, response, status, at(headers, 0), Optional.empty());
      return List.of(all);
    }
    List<Body> bodies = new BodyChoices(desk, false).of(response.contents(), response.source());
    List<Reply> found = new ArrayList<>();
    int made = 0;
    for (int i = 0; i < bodies.size(); i++) {
      Choice choice = bodies.get(i).choice();
      boolean example = choice.origin().isExample();
      if (status >= 300 && !example && ++made > MOST_OF_AN_ERROR) {
        continue;
      }
      Map<IrResponse.Header, Choice> values =
          choice.origin().kind() == Origin.Kind.MINIMAL ? required(headers, node) : at(headers, i);
      found.add(
          new Reply(choice.name(), example, response, status, values, Optional.of(bodies.get(i))));
    }
    return found;
  }

  private Map<IrResponse.Header, List<Choice>> headers(
      IrResponse response, @Nullable SpecNode node) {
    Map<IrResponse.Header, List<Choice>> found = new LinkedHashMap<>();
    for (IrResponse.Header header : response.headers()) {
      if (header.name().equalsIgnoreCase("Content-Type")) {
        continue;
      }
      List<Choice> choices = new ParameterChoices(desk).of(header, node);
      if (choices.isEmpty()) {
        desk.missing("no value of header `" + header.name() + "` is found", response.source());
      } else {
        found.put(header, choices);
      }
    }
    return found;
  }

  private static Map<IrResponse.Header, Choice> at(
      Map<IrResponse.Header, List<Choice>> headers, int number) {
    Map<IrResponse.Header, Choice> found = new LinkedHashMap<>();
    headers.forEach((header, all) -> found.put(header, all.get(number % all.size())));
    return found;
  }

  private Map<IrResponse.Header, Choice> required(
      Map<IrResponse.Header, List<Choice>> headers, @Nullable SpecNode node) {
    Map<IrResponse.Header, Choice> found = at(headers, 0);
    found.keySet().removeIf(header -> !new ParameterChoices(desk).isRequired(header, node));
    return found;
  }
}
