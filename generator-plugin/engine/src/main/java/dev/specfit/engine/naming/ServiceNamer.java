package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names the services: one for each tag; tags of the same words share one. */
final class ServiceNamer {
  private static final String KEY = "service ";

  private final String clientWords;
  private final NamesFile pins;
  private final Map<String, String> tagOf;
  private final Map<String, List<String>> tagsByWords = new TreeMap<>();

  ServiceNamer(IrApi api, String clientWords, NamesFile pins) {
    this.clientWords = clientWords;
    this.pins = pins;
    this.tagOf = Tags.of(api, pins);
    for (String tag : tagOf.values()) {
      List<String> tags = tagsByWords.computeIfAbsent(wordsKey(tag), key -> new ArrayList<>());
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
    }
    tagsByWords.values().forEach(Collections::sort);
    tagOf.replaceAll((operation, tag) -> InOrder.required(tagsByWords, wordsKey(tag)).get(0));
  }

  /** The tag whose service an operation is in; of tags that share a service always the same. */
  String tag(IrOperation operation) {
    return InOrder.required(tagOf, operation.id().toString());
  }

  /** The claims of the interfaces. */
  List<Claim> typeClaims() {
    List<Claim> claims = new ArrayList<>();
    tagsByWords.forEach(
        (words, tags) -> {
          List<String> tagWords = Words.ofValue(tags.get(0));
          List<String> names = new ArrayList<>();
          if (words.isEmpty()) {
            names.add(clientWords + "Api");
            names.add(clientWords + "DefaultApi");
          } else {
            names.add(Identifiers.fit(Identifiers.upperCamel(withoutApi(tagWords)) + "Api"));
            names.add(Identifiers.fit(Identifiers.upperCamel(tagWords) + "TagApi"));
            names.add(Identifiers.fit(clientWords + names.get(0)));
          }
          claims.add(claim(words, tags, names, true));
        });
    return claims;
  }

  /** The names of each tag's service, by tag, in order of accessors. */
  Map<String, ServiceNames> name(Map<String, String> types, Report report) {
    List<Claim> claims = new ArrayList<>();
    tagsByWords.forEach(
        (words, tags) -> {
          List<String> names = new ArrayList<>();
          if (words.isEmpty()) {
            names.add("api");
            names.add("defaultApi");
          } else {
            String name = Identifiers.lowerCamel(withoutApi(Words.ofValue(tags.get(0))));
            names.add(name);
            names.add(Identifiers.fit(name + "Api"));
          }
          claims.add(claim(words, tags, names, false));
        });
    Map<String, String> accessors =
        NameScope.of("the client", ReservedNames::isAccessor, report).resolve(claims);
    Map<String, ServiceNames> byAccessor = new TreeMap<>();
    Map<String, String> tagByAccessor = new TreeMap<>();
    tagsByWords.forEach(
        (words, tags) -> {
          String accessor = InOrder.required(accessors, KEY + words);
          byAccessor.put(
              accessor, new ServiceNames(InOrder.required(types, KEY + words), accessor));
          tagByAccessor.put(accessor, tags.get(0));
        });
    Map<String, ServiceNames> services = new LinkedHashMap<>();
    byAccessor.forEach(
        (accessor, names) -> services.put(InOrder.required(tagByAccessor, accessor), names));
    return services;
  }

  private Claim claim(String words, List<String> tags, List<String> names, boolean type) {
    String pin =
        tags.stream()
            .sorted()
            .map(pins.services()::get)
            .filter(pinned -> pinned != null)
            .map(pinned -> type ? pinned.type() : pinned.accessor())
            .findFirst()
            .orElse(null);
    String label = words.isEmpty() ? "operations without a tag" : "tag " + tags.get(0);
    return new Claim(KEY + words, label, 0, names, null, pin, null);
  }

  private static String wordsKey(String tag) {
    return tag.isEmpty()
        ? ""
        : String.join(" ", withoutApi(Words.ofValue(tag))).toLowerCase(Locale.ROOT);
  }

  /** {@code Billing API} is {@code BillingApi}, not {@code BillingApiApi}. */
  private static List<String> withoutApi(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equalsIgnoreCase("api") ? words.subList(0, last) : words;
  }
}
