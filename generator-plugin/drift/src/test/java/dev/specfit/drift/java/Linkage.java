package dev.specfit.drift.java;

import dev.specfit.drift.usage.ClientUses;
import dev.specfit.drift.usage.MemberUse;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has the JVM resolve every reference that compiled callers make to a client. */
final class Linkage {
  private Linkage() {}

  /** The references that don't resolve. */
  static List<String> faults(String packageName, Path callers, Path client) throws IOException {
    URL[] urls = {callers.toUri().toURL(), client.toUri().toURL()};
    List<String> faults = new ArrayList<>();
    try (URLClassLoader loader = new URLClassLoader(urls, Linkage.class.getClassLoader())) {
      Class<?> caller = Class.forName("caller.Caller", true, loader);
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(caller, MethodHandles.lookup());
      for (MemberUse use : ClientUses.of(packageName, List.of(callers)).references()) {
        try {
          resolve(lookup, use, loader);
        } catch (ReflectiveOperationException | LinkageError | TypeNotPresentException e) {
          faults.add(use.owner() + "." + use.key() + ": " + e);
        }
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      faults.add(e.toString());
    }
    return faults;
  }

  private static void resolve(MethodHandles.Lookup lookup, MemberUse use, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> owner = Class.forName(use.owner(), true, loader);
    if (use.isField()) {
      Class<?> type =
          MethodType.fromMethodDescriptorString("()" + use.descriptor(), loader).returnType();
      lookup.findStaticGetter(owner, use.name(), type);
      return;
    }
    MethodType type = MethodType.fromMethodDescriptorString(use.descriptor(), loader);
    if (use.inInterface() != owner.isInterface()) {
      throw new IncompatibleClassChangeError("not what it was called on");
    }
    if (use.isStatic()) {
      lookup.findStatic(owner, use.name(), type);
    } else {
      lookup.findVirtual(owner, use.name(), type);
    }
  }
}
