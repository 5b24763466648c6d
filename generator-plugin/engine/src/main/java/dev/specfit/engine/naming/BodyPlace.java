package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.StatusWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a body's type stands among those of the same operation: which status, which media type. The
 * lowest success in JSON is the one that people mean by the response.
 *
 * @param status the words of a success status; empty for other bodies
 * @param mediaType the words of a media type; empty for what isn't in a body
 * @param rank how far from the one that people mean
 */
record BodyPlace(List<String> status, List<String> mediaType, int rank) {
  private static final int STATUSES = 10;

  static BodyPlace of(IrId id) {
    String status = after(id, "responses");
    boolean success = status.startsWith("2") && status.length() == 3;
    String mediaType = after(id, "content").replace("~1", "/").replaceAll(";.*", "");
    int order = success ? order(status) : 0;
    return new BodyPlace(
        success ? Words.of(StatusWords.of(status)) : List.of(),
        mediaType.isEmpty() ? List.of() : words(mediaType),
        order * STATUSES + (isJson(mediaType) ? 0 : 1));
  }

  /** Names that say the status, the media type, or both. */
  List<String> names(List<String> plain) {
    List<String> names = new ArrayList<>();
    List<String> withStatus = plain;
    if (!status.isEmpty() && !plain.isEmpty()) {
      withStatus = new ArrayList<>(plain);
      withStatus.addAll(Math.max(0, plain.lastIndexOf("Response")), status);
      names.add(Identifiers.upperCamel(withStatus));
    }
    if (!mediaType.isEmpty()) {
      names.add(Identifiers.upperCamel(TypeCandidates.joined(plain, mediaType)));
      names.add(Identifiers.upperCamel(TypeCandidates.joined(withStatus, mediaType)));
    }
    return names;
  }

  private static List<String> words(String mediaType) {
    return switch (mediaType) {
      case "application/x-www-form-urlencoded" -> List.of("Form");
      case "multipart/form-data" -> List.of("Multipart");
      default -> Words.ofValue(mediaType.replaceAll("^[^/]*/", ""));
    };
  }

  /** {@code 2XX} comes last. */
  private static int order(String status) {
    int digit = Character.digit(status.charAt(2), 10);
    return digit < 0 ? STATUSES : digit;
  }

  private static boolean isJson(String mediaType) {
    return mediaType.isEmpty() || mediaType.equals("application/json");
  }

  /** The token after the first of a name in an id's path; empty if there is none. */
  private static String after(IrId id, String token) {
    String[] tokens = id.path().split("/", -1);
    for (int i = 1; i < tokens.length - 1; i++) {
      if (tokens[i].equals(token)) {
        return tokens[i + 1];
      }
    }
    return "";
  }
}
