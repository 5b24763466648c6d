package dev.specfit.drift.java;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.naming.NamedApi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether parts of both sides come out as the same Java. Any difference counts but those that
 * sources can't show to callers: where a thing was declared, and prose. So a doubt costs time only:
 * the sources are then written and compared.
 */
final class SameInJava {
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private final Named base;
  private final Named revision;

  SameInJava(NamedApi base, NamedApi revision) {
    this.base = new Named(base);
    this.revision = new Named(revision);
  }

  /** Whether two lists of parts are the same, one by one. */
  boolean test(@Nullable Object before, @Nullable Object after) {
    if (before == null || after == null || before.getClass() != after.getClass()) {
      return bothLists(before, after) || before == after;
    }
    if (before instanceof IrSource) {
      return true;
    }
    if (before instanceof IrDocs docs) {
      return docs.deprecated() == ((IrDocs) after).deprecated();
    }
    if (before instanceof IrId id) {
      return base.key(id).equals(revision.key((IrId) after));
    }
    if (before instanceof IrType.Ref ref) {
      return base.kind(ref.target()).equals(revision.kind(((IrType.Ref) after).target()));
    }
    if (before instanceof Record) {
      return ACCESSORS.get(before.getClass()).stream()
          .allMatch(accessor -> test(read(accessor, before), read(accessor, after)));
    }
    return bothLists(before, after) || before.equals(after);
  }

  private boolean bothLists(@Nullable Object before, @Nullable Object after) {
    if (!(before instanceof List<?> one)
        || !(after instanceof List<?> two)
        || one.size() != two.size()) {
      return false;
    }
    Iterator<?> others = two.iterator();
    return one.stream().allMatch(item -> test(item, others.next()));
  }

  private static @Nullable Object read(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record can't be read: " + accessor, e);
    }
  }

  /** The names of one side, and what kind of type each stands for. */
  private static final class Named {
    private final NamedApi named;
    private final Map<IrId, String> kinds = new HashMap<>();

    Named(NamedApi named) {
      this.named = named;
      for (IrDeclaration type : named.api().types()) {
        kinds.put(type.id(), type.getClass().getSimpleName() + deprecation(type));
      }
    }

    private static String deprecation(IrDeclaration type) {
      return type.docs().deprecated() ? " deprecated" : "";
    }

    String key(IrId id) {
      return Objects.requireNonNullElse(named.types().get(id), id.path());
    }

    String kind(IrId id) {
      return kinds.getOrDefault(id, "") + " " + key(id);
    }
  }
}
