package dev.specfit.testing.contract;

import dev.specfit.document.digest.ContractDigest;
import java.util.Map;
import java.util.TreeMap;

/** Digests of an operation's contract as fixtures hold them. */
final class ContractDigests {
  private ContractDigests() {}

  /** Pointer to digest, sorted by pointer, so that a moved member moves no line. */
  static Map<String, String> of(Operation operation) {
    Map<String, String> digests = new TreeMap<>();
    ContractDigest.of(
            operation.node().document().source(), operation.method(), operation.template())
        .forEach((pointer, digest) -> digests.put(pointer, "sha256:" + digest));
    return digests;
  }
}
