package dev.specfit.example;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.example.AnswerCases.Reply;
import dev.specfit.example.RequestCases.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings an operation's requests and answers together: those whose examples have the same name
 * belong to each other, the others meet in their order, and all are met at least once.
 */
final class OperationCases {
  private final DocumentDesk desk;
  private final IrOperation operation;
  private final List<ExampleCase> cases = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private OperationCases(DocumentDesk desk, IrOperation operation) {
    this.desk = desk;
    this.operation = operation;
  }

  static List<ExampleCase> of(DocumentDesk desk, IrOperation operation) {
    return new OperationCases(desk, operation).all();
  }

  private List<ExampleCase> all() {
    List<Request> requests = RequestCases.of(desk, operation);
    List<Reply> replies = AnswerCases.of(desk, operation);
    if (requests.isEmpty() || replies.isEmpty()) {
      desk.missing(
          "`" + operation.method() + " " + operation.path() + "` has no test", operation.source());
      return List.of();
    }
    List<Reply> successes = replies.stream().filter(reply -> reply.status() < 300).toList();
    List<Reply> others = new ArrayList<>(replies);
    others.removeAll(successes);
    if (successes.isEmpty()) {
      successes = List.of(others.remove(0));
    }
    pair(requests, successes);
    others.forEach(reply -> add(requests.get(0), reply));
    return cases;
  }

  private void pair(List<Request> requests, List<Reply> replies) {
    List<Request> openRequests = new ArrayList<>(requests);
    List<Reply> openReplies = new ArrayList<>(replies);
    for (Request request : requests) {
      openReplies.stream()
          .filter(reply -> isPair(request, reply))
          .findFirst()
          .ifPresent(
              reply -> {
                add(request, reply);
                openRequests.remove(request);
                openReplies.remove(reply);
              });
    }
    int most = Math.max(openRequests.size(), openReplies.size());
    for (int i = 0; i < most; i++) {
      Request request =
          i < openRequests.size() ? openRequests.get(i) : requests.get(i % requests.size());
      Reply reply = i < openReplies.size() ? openReplies.get(i) : replies.get(i % replies.size());
      add(request, reply);
    }
  }

  private static boolean isPair(Request request, Reply reply) {
    return request.named() && reply.named() && request.name().equals(reply.name());
  }

  private void add(Request request, Reply reply) {
    request.parameters().values().forEach(this::use);
    request.body().ifPresent(body -> use(body.choice()));
    reply.headers().values().forEach(this::use);
    reply.body().ifPresent(body -> use(body.choice()));
    cases.add(
        new ExampleCase(
            operation,
            unique(name(request, reply)),
            request.values(),
            request.body().map(BodyChoices.Body::payload),
            reply.answer()));
  }

  private void use(Choice choice) {
    choice.examples().forEach(node -> desk.ledger().use(node));
  }

  private String name(Request request, Reply reply) {
    boolean usual =
        reply.status() < 300
            && operation.responses().stream().limit(1).allMatch(reply.response()::equals);
    String said = reply.named() || !usual ? reply.name() : request.name();
    if (usual && request.named() && reply.named() && !request.name().equals(reply.name())) {
      said = request.name() + ", " + reply.name();
    }
    return usual ? said : reply.status() + " " + said;
  }

  private String unique(String name) {
    String candidate = name;
    for (int number = 2; !names.add(candidate); number++) {
      candidate = name + " (" + number + ")";
    }
    return candidate;
  }
}
