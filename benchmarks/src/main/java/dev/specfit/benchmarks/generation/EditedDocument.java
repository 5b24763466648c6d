package dev.specfit.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A copy of a document in which types have changed, evenly from its first line to its last. */
final class EditedDocument {
  private static final Pattern TYPE = Pattern.compile("\\s+\"?type\"?: *\"?string\"?,?");

  private EditedDocument() {}

  /** Writes a copy in which so many strings are booleans, or all of them if there are fewer. */
  static void write(Path document, Path copy, int edits) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(document));
    List<Integer> types = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (TYPE.matcher(lines.get(i)).matches()) {
        types.add(i);
      }
    }
    double step = Math.max(1, (double) types.size() / edits);
    for (double at = 0; at < types.size(); at += step) {
      int line = types.get((int) at);
      lines.set(line, lines.get(line).replace("string", "boolean"));
    }
    Files.write(copy, lines);
  }
}
