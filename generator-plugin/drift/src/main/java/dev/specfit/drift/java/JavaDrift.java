package dev.specfit.drift.java;

import dev.specfit.drift.names.NamedSides;
import dev.specfit.engine.emit.ClientEmitter;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.write.GeneratedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.tools.JavaCompiler;

/**
 * What has become of the Java that callers can name, from the very sources that both documents
 * generate, but for comments. Only those are written and parsed that can differ.
 */
public final class JavaDrift {
  private final Parts base;
  private final Parts revision;
  private final Set<String> types = new HashSet<>();
  private final Set<String> operations = new HashSet<>();

  private JavaDrift(NamedSides sides) {
    this.base = Parts.of(ClientEmitter.settled(sides.base()));
    this.revision = Parts.of(ClientEmitter.settled(sides.revision()));
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
    JavaDrift drift = new JavaDrift(sides);
    drift.findWhatDiffers(!before.equals(after));
    CompletableFuture<Map<String, ApiType>> other =
        CompletableFuture.supplyAsync(() -> drift.api(compiler, drift.base, before));
    Map<String, ApiType> now = drift.api(compiler, drift.revision, after);
    return ApiComparison.of(other.join(), now);
  }

  private Map<String, ApiType> api(JavaCompiler compiler, Parts side, EmitOptions options) {
    NamedApi slim = Slimmed.of(side.named(), o -> operations.contains(side.key(o)));
    Set<String> ofWhole = ofWhole(side.named());
    List<GeneratedFile> files =
        new ArrayList<>(ClientEmitter.emitTypes(slim, options, types::contains));
    NamedApi whole = Slimmed.of(side.named(), o -> true);
    files.addAll(ClientEmitter.emitTypes(whole, options, ofWhole::contains));
    return SourceApi.of(compiler, files);
  }

  /** What is made from all operations together. */
  private static Set<String> ofWhole(NamedApi named) {
    return Set.of(named.client(), named.headersType(), named.webhooksType());
  }

  private void findWhatDiffers(boolean all) {
    SameInJava same = new SameInJava(base.named(), revision.named());
    types.addAll(differing(all, same, base.types(), revision.types()));
    operations.addAll(differing(all, same, base.operations(), revision.operations()));
    for (Parts side : List.of(base, revision)) {
      for (IrOperation operation : side.named().api().operations()) {
        if (operations.contains(side.key(operation))) {
          types.addAll(side.typesOf(operation));
        }
      }
    }
  }

  private static Set<String> differing(
      boolean all,
      SameInJava same,
      Map<String, List<Object>> before,
      Map<String, List<Object>> after) {
    Set<String> differing = new HashSet<>(after.keySet());
    differing.addAll(before.keySet());
    if (!all) {
      differing.removeIf(key -> same.test(before.get(key), after.get(key)));
    }
    return differing;
  }
}
