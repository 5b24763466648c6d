package dev.specfit.drift.lock;

import dev.specfit.document.JsonText;
import dev.specfit.drift.file.PrettyJson;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code specfit.lock} holds.
 *
 * @param documents by path relative to the lock's folder, {@code /} between segments; sorted,
 *     unmodifiable
 */
public record SpecLock(SortedMap<String, LockedDocument> documents) {
  /** What the file is called. */
  public static final String FILE_NAME = "specfit.lock";

  /** Nothing is pinned. */
  public static final SpecLock EMPTY = new SpecLock(new TreeMap<>());

  public SpecLock {
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
  }

  /** This lock with a document added or replaced. */
  public SpecLock with(String file, LockedDocument document) {
    SortedMap<String, LockedDocument> more = new TreeMap<>(documents);
    more.put(file, document);
    return new SpecLock(more);
  }

  /** The file's text: JSON with sorted members, one a line. */
  public String toJson() {
    StringBuilder json = new StringBuilder("{\"documents\":{");
    Iterator<Map.Entry<String, LockedDocument>> entries = documents.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, LockedDocument> entry = entries.next();
      json.append(JsonText.ofString(entry.getKey())).append(":{");
      write(entry.getValue(), json);
      json.append('}').append(entries.hasNext() ? "," : "");
    }
    return PrettyJson.of(json.append("},\"format\":1}").toString());
  }

  private static void write(LockedDocument document, StringBuilder json) {
    member("date", document.date().toString(), json).append(',');
    String operation = document.source().operation();
    if (operation != null) {
      member("operation", operation, json).append(',');
    }
    member("sha256", document.sha256(), json).append(',');
    json.append("\"size\":").append(document.size()).append(',');
    member("source", document.source().location(), json).append(',');
    member("version", document.version(), json);
  }

  private static StringBuilder member(String name, String value, StringBuilder json) {
    return json.append(JsonText.ofString(name)).append(':').append(JsonText.ofString(value));
  }
}
