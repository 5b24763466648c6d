package dev.specfit.engine.ir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways to call an operation. The preferred one sends and asks for one media type; each other
 * that means something really different is a way of its own.
 */
public final class IrChoices {
  /** A registry's whole list, as some documents have it, would be hundreds of methods. */
  private static final int MOST = 24;

  private IrChoices() {}

  /**
   * A success and what it holds.
   *
   * @param response the response
   * @param content the media type chosen
   */
  public record Answer(IrResponse response, IrContent content) {}

  /** The one preferred: JSON before forms, multipart, text, bytes and streams. */
  public static Optional<IrContent> preferred(List<IrContent> contents) {
    return contents.stream().min(Comparator.comparing(IrContent::kind));
  }

  /** The responses of success; the default one if none is named. */
  public static List<IrResponse> successes(IrOperation operation) {
    List<IrResponse> successes =
        operation.responses().stream().filter(r -> r.status().startsWith("2")).toList();
    return successes.isEmpty()
        ? operation.responses().stream().filter(r -> r.status().equals("default")).toList()
        : successes;
  }

  /** Whether a response is one of failure. */
  public static boolean isFailure(IrOperation operation, IrResponse response) {
    return !response.status().startsWith("2") && !successes(operation).contains(response);
  }

  /** What the preferred way answers: the successes that have a body. */
  public static List<Answer> answers(IrOperation operation) {
    List<Answer> answers = new ArrayList<>();
    if (operation.method().equals("HEAD")) {
      return answers;
    }
    for (IrResponse response : successes(operation)) {
      if (!response.status().matches("2[0-9]{2}|2XX|default")) {
        continue; // None that a response could have.
      }
      preferred(response.contents())
          .ifPresent(content -> answers.add(new Answer(response, content)));
    }
    return answers;
  }

  /**
   * The successes that may come without a value, where others have one: those without a body, and
   * those whose JSON may be null.
   */
  public static List<IrResponse> valueless(IrOperation operation) {
    if (answers(operation).isEmpty()) {
      return List.of();
    }
    return successes(operation).stream()
        .filter(response -> preferred(response.contents()).map(IrChoices::isNullable).orElse(true))
        .toList();
  }

  /** The successes without a body, where others have one. */
  public static List<IrResponse> bodiless(IrOperation operation) {
    return valueless(operation).stream()
        .filter(response -> preferred(response.contents()).isEmpty())
        .toList();
  }

  private static boolean isNullable(IrContent content) {
    return content.kind() == IrContent.Kind.JSON
        && content.type() != null
        && content.type().nullable();
  }

  /** Whether statuses have bodies of different types, so that the status decides. */
  public static boolean isByStatus(IrOperation operation) {
    return answers(operation).stream().map(a -> typeKey(a.content())).distinct().count() > 1;
  }

  /** What comes in other media types, by media type, in the document's order. */
  public static Map<String, List<Answer>> otherAnswers(IrOperation operation) {
    Set<Object> known = new LinkedHashSet<>();
    answers(operation).forEach(answer -> known.add(answerKey(answer.content())));
    Map<Object, String> names = new LinkedHashMap<>();
    Map<String, List<Answer>> others = new LinkedHashMap<>();
    if (known.isEmpty()) {
      return others;
    }
    for (IrResponse response : successes(operation)) {
      for (IrContent content : response.contents()) {
        Object key = answerKey(content);
        boolean other = !content.repeated() && !known.contains(key) && isWellFormed(content);
        if (other && (names.containsKey(key) || names.size() < MOST)) {
          String name = names.computeIfAbsent(key, unnamed -> content.mediaType());
          others
              .computeIfAbsent(name, media -> new ArrayList<>())
              .add(new Answer(response, content));
        }
      }
    }
    return others;
  }

  /** Whether a body can be sent: with these methods it means nothing (RFC 9110, 9.3.1). */
  public static boolean isSent(IrOperation operation) {
    return !operation.method().equals("GET") && !operation.method().equals("HEAD");
  }

  /** What may be sent in other media types, in the document's order. */
  public static List<IrContent> otherBodies(IrOperation operation) {
    IrBody body = operation.body();
    if (body == null || !isSent(operation)) {
      return List.of();
    }
    Set<Object> known = new LinkedHashSet<>();
    preferred(body.contents()).ifPresent(content -> known.add(bodyKey(content)));
    return body.contents().stream()
        .filter(content -> !content.repeated() && isWellFormed(content))
        .filter(content -> known.add(bodyKey(content)))
        .limit(MOST)
        .toList();
  }

  /** What a media type is called without its parameters, in lower case. */
  public static String essence(String mediaType) {
    return mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isWellFormed(IrContent content) {
    return IrMediaTypes.isWellFormed(content.mediaType());
  }

  private static Object answerKey(IrContent content) {
    IrTypeUse type = content.type();
    return switch (content.kind()) {
      case JSON, JSON_LINES, EVENT_STREAM ->
          type == null ? content.kind() : List.of(content.kind(), type.type(), type.nullable());
      case TEXT, BINARY, FORM, MULTIPART -> essence(content.mediaType());
    };
  }

  /** Text is text and bytes are bytes, whatever the media type. */
  private static Object typeKey(IrContent content) {
    IrTypeUse type = content.type();
    boolean bytes =
        content.kind() == IrContent.Kind.JSON
            && type != null
            && type.type() instanceof IrType.Scalar scalar
            && scalar.kind() == IrScalarKind.BINARY;
    return switch (content.kind()) {
      case JSON, JSON_LINES, EVENT_STREAM -> bytes ? IrContent.Kind.BINARY : answerKey(content);
      case TEXT -> IrContent.Kind.TEXT;
      case BINARY, FORM, MULTIPART -> IrContent.Kind.BINARY;
    };
  }

  /** Forms and JSON of one schema are one; what is in several parts may hold bytes. */
  private static Object bodyKey(IrContent content) {
    IrTypeUse type = content.type();
    return switch (content.kind()) {
      case JSON, FORM -> type == null ? essence(content.mediaType()) : List.of(type.type());
      case MULTIPART, TEXT, BINARY, JSON_LINES, EVENT_STREAM -> essence(content.mediaType());
    };
  }
}
