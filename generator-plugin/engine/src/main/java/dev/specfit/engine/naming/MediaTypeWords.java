package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrChoices;
import java.util.List;
import java.util.Map;

/** What media types are called. */
final class MediaTypeWords {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry("*/*", List.of("Any")),
          Map.entry("application/octet-stream", List.of("Bytes")),
          Map.entry("application/x-www-form-urlencoded", List.of("Form")),
          Map.entry("multipart/form-data", List.of("Multipart")),
          Map.entry("text/plain", List.of("Text")),
          Map.entry("text/event-stream", List.of("Events")),
          Map.entry("text/tab-separated-values", List.of("Tsv")),
          Map.entry("application/json-seq", List.of("Lines")),
          Map.entry("application/jsonl", List.of("Lines")),
          Map.entry("application/ndjson", List.of("Lines")),
          Map.entry("application/stream+json", List.of("Lines")),
          Map.entry("application/x-jsonlines", List.of("Lines")),
          Map.entry("application/x-ndjson", List.of("Lines")),
          Map.entry("application/msword", List.of("Doc")),
          Map.entry("application/vnd.ms-excel", List.of("Xls")),
          Map.entry("application/vnd.ms-powerpoint", List.of("Ppt")),
          Map.entry(OFFICE + "presentationml.presentation", List.of("Pptx")),
          Map.entry(OFFICE + "spreadsheetml.sheet", List.of("Xlsx")),
          Map.entry(OFFICE + "wordprocessingml.document", List.of("Docx")),
          Map.entry("image/svg+xml", List.of("Svg")));

  private MediaTypeWords() {}

  /** The words of a media type, the fewest first, each saying more; never empty. */
  static List<List<String>> of(String mediaType) {
    String plain = IrChoices.essence(mediaType);
    String subtype = plain.substring(plain.indexOf('/') + 1);
    String own = subtype.equals("*") ? plain.substring(0, plain.indexOf('/')) : subtype;
    String unprefixed = own.replaceFirst("^(?:x-|vnd[.]|prs[.])+", "");
    List<String> unsuffixed = Words.ofValue(unprefixed.replaceFirst("(?<=.)[+](?:json|xml)$", ""));
    return List.of(
        KNOWN.getOrDefault(plain, unsuffixed),
        unsuffixed,
        Words.ofValue(own),
        Words.ofValue(plain),
        Words.of(mediaType).isEmpty() ? Words.spelled(mediaType) : Words.of(mediaType),
        Words.spelled(mediaType));
  }
}
