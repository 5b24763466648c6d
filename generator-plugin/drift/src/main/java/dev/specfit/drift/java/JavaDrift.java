package dev.specfit.drift.java;

import dev.specfit.drift.names.NamedSides;
import dev.specfit.engine.emit.ClientEmitter;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.write.GeneratedFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javax.tools.JavaCompiler;

/**
 * What has become of the Java that callers can name, from the very sources that both documents
 * generate. Only those are written and parsed that can differ.
 */
public final class JavaDrift {
  private final NamedApi base;
  private final NamedApi revision;
  private final Map<String, List<Object>> baseParts;
  private final Map<String, List<Object>> revisionParts;
  private final SameInJava same;

  private JavaDrift(NamedApi base, NamedApi revision) {
    this.base = base;
    this.revision = revision;
    this.baseParts = Parts.of(base);
    this.revisionParts = Parts.of(revision);
    this.same = new SameInJava(base, revision);
  }

  /**
   * All changes of the Java API, those of the base's types first, in the order of the sources.
   *
   * @param compiler whose parser reads the sources
   * @param before how the base's client is written
   * @param after how the revision's client is written
   * @throws dev.specfit.engine.emit.template.TemplateException if a user's template can't be used
   */
  public static List<MemberChange> compare(
      JavaCompiler compiler, NamedSides sides, EmitOptions before, EmitOptions after) {
    JavaDrift drift =
        new JavaDrift(
            ClientEmitter.settled(sides.base()), ClientEmitter.settled(sides.revision()));
    Predicate<String> wanted = before.equals(after) ? drift.differing()::contains : type -> true;
    CompletableFuture<Map<String, ApiType>> other =
        CompletableFuture.supplyAsync(() -> api(compiler, drift.base, before, wanted));
    Map<String, ApiType> now = api(compiler, drift.revision, after, wanted);
    return ApiComparison.of(other.join(), now);
  }

  private static Map<String, ApiType> api(
      JavaCompiler compiler, NamedApi named, EmitOptions options, Predicate<String> wanted) {
    List<GeneratedFile> files = ClientEmitter.emitTypes(named, options, wanted);
    return SourceApi.of(compiler, files);
  }

  private Set<String> differing() {
    Set<String> differing = new HashSet<>();
    baseParts.forEach(
        (type, parts) -> {
          if (!same.test(parts, revisionParts.get(type))) {
            differing.add(type);
          }
        });
    revisionParts.keySet().stream()
        .filter(type -> !baseParts.containsKey(type))
        .forEach(differing::add);
    for (NamedApi side : List.of(base, revision)) {
      differing.add(side.client());
      differing.add(side.headersType());
      differing.add(side.webhooksType());
    }
    return differing;
  }
}
