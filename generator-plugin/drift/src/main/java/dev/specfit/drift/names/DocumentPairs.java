package dev.specfit.drift.names;

import dev.specfit.document.SpecDocument;
import dev.specfit.engine.ir.IrId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which document of the revision stands for which of the base: the one of the same name; those left
 * over, in order, since a file may be called otherwise on each side.
 */
public final class DocumentPairs {
  private final Map<String, String> revisionNames = new LinkedHashMap<>();

  private DocumentPairs() {}

  public static DocumentPairs of(List<SpecDocument> base, List<SpecDocument> revision) {
    DocumentPairs pairs = new DocumentPairs();
    List<String> left = new ArrayList<>(revision.stream().map(SpecDocument::name).toList());
    List<String> alone = new ArrayList<>();
    for (SpecDocument document : base) {
      if (left.remove(document.name())) {
        pairs.revisionNames.put(document.name(), document.name());
      } else {
        alone.add(document.name());
      }
    }
    for (int i = 0; i < Math.min(alone.size(), left.size()); i++) {
      pairs.revisionNames.put(alone.get(i), left.get(i));
    }
    return pairs;
  }

  /** What the revision calls a document of the base; the same name where it has none for it. */
  public String inRevision(String baseName) {
    return revisionNames.getOrDefault(baseName, baseName);
  }

  /** The identity of a thing of the base as the revision would have it. */
  IrId inRevision(IrId id) {
    String name = inRevision(id.document());
    return name.equals(id.document()) ? id : new IrId(name, id.path());
  }

  /** The key of a thing of the base, {@code document#path}, as the revision would have it. */
  public String keyInRevision(String baseKey) {
    int hash = baseKey.indexOf('#');
    return hash < 0 ? baseKey : inRevision(baseKey.substring(0, hash)) + baseKey.substring(hash);
  }
}
