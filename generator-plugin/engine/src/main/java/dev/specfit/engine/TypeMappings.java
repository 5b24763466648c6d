package dev.specfit.engine;

import dev.specfit.engine.emit.EmitOptions.TypeMapping;
import dev.specfit.engine.emit.ReadyAdapters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The texts that say which types of the user's take the place of generated ones. */
final class TypeMappings {
  private static final Pattern FORM =
      Pattern.compile("(?<of>[^=]+)=(?<type>[^:]+)(:(?<adapter>.+))?");

  private TypeMappings() {}

  /** What is wrong with a mapping's text, or null. */
  static @Nullable String faultOf(String text) {
    Matcher matcher = FORM.matcher(text);
    boolean readable =
        matcher.matches()
            && SourceVersion.isName(matcher.group("type").strip())
            && hasAdapter(matcher.group("type").strip(), matcher.group("adapter"));
    return readable
        ? null
        : "`"
            + text
            + "` is not FORMAT=TYPE:ADAPTER; write one such as"
            + " `money=com.acme.Money:com.acme.MoneyJsonAdapter`; a few types of the JDK need no"
            + " adapter: `uuid=java.util.UUID`";
  }

  private static boolean hasAdapter(String type, @Nullable String adapter) {
    return adapter == null
        ? ReadyAdapters.types().contains(type)
        : SourceVersion.isName(adapter.strip());
  }

  /** The mappings by format or schema; texts must be without fault. */
  static Map<String, TypeMapping> parse(List<String> texts) {
    Map<String, TypeMapping> mappings = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher matcher = FORM.matcher(text);
      if (matcher.matches()) {
        String adapter = matcher.group("adapter");
        mappings.put(
            matcher.group("of").strip(),
            new TypeMapping(
                matcher.group("type").strip(), adapter == null ? null : adapter.strip()));
      }
    }
    return mappings;
  }
}
