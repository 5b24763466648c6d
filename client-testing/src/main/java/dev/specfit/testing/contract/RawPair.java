package dev.specfit.testing.contract;

import dev.specfit.testing.QueryText;
import java.util.ArrayList;
import java.util.List;

/**
 * A name with a value of a query or form.
 *
 * @param name decoded
 * @param raw the value, still encoded: separators of its style are told from encoded ones
 */
record RawPair(String name, String raw) {

  static List<RawPair> all(String query) {
    List<RawPair> pairs = new ArrayList<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      pairs.add(
          new RawPair(
              QueryText.decodeText(name, true), equals < 0 ? "" : pair.substring(equals + 1)));
    }
    return pairs;
  }

  /** The value, decoded. */
  String value() {
    return QueryText.decodeText(raw, true);
  }
}
