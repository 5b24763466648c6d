package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tag whose service each operation is in: the pinned one, or its first, or none. A service is
 * an interface that Retrofit makes a proxy of, and Java can't make one of too many methods: what
 * doesn't fit is divided by the operations' paths.
 */
final class Tags {
  /** With some four methods for each, half of what Java's proxies bear. */
  static final int MOST = 150;

  private Tags() {}

  /** The tags by operation id. */
  static Map<String, String> of(IrApi api, NamesFile pins) {
    Map<String, List<IrOperation>> groups = new LinkedHashMap<>();
    for (IrOperation operation : api.operations()) {
      String first = operation.tags().isEmpty() ? "" : operation.tags().get(0);
      groups.computeIfAbsent(first, unseen -> new ArrayList<>()).add(operation);
    }
    Map<String, String> divided = new HashMap<>();
    groups.forEach((tag, operations) -> divided.putAll(PathDivision.of(tag, operations)));
    Map<String, String> tags = new LinkedHashMap<>();
    for (IrOperation operation : api.operations()) {
      String id = operation.id().toString();
      NamesFile.Operation pin = pins.operations().get(id);
      tags.put(id, pin == null ? divided.getOrDefault(id, "") : pin.tag());
    }
    return tags;
  }
}
