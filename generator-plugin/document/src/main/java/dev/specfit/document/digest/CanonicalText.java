package dev.specfit.document.digest;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.shape.ObjectKind;
import dev.specfit.document.shape.Slot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A value as JSON with sorted members and without prose; tells the references it meets. */
final class CanonicalText {
  private final Set<String> prose;
  private final ContractDigest.Reached reached;
  private final StringBuilder out = new StringBuilder();

  CanonicalText(Set<String> prose, ContractDigest.Reached reached) {
    this.prose = prose;
    this.reached = reached;
  }

  String sha256(SpecNode node, Slot slot) {
    write(node, slot);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(out.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void write(SpecNode node, Slot slot) {
    if (node instanceof SpecObject object) {
      object(object, slot);
    } else if (node instanceof SpecArray array) {
      out.append('[');
      for (SpecNode item : array.items()) {
        write(item, slot);
        out.append(',');
      }
      out.append(']');
    } else {
      out.append(JsonText.of(node));
    }
  }

  private void object(SpecObject object, Slot slot) {
    out.append('{');
    for (Map.Entry<String, SpecNode> member : new TreeMap<>(object.members()).entrySet()) {
      String name = member.getKey();
      if (ContractDigest.hasKeywords(slot) && prose.contains(name)) {
        continue;
      }
      out.append(JsonText.ofString(name)).append(':');
      Slot below = slot.member(name);
      write(member.getValue(), below);
      out.append(',');
      if (slot.kind() == ObjectKind.DISCRIMINATOR && name.equals("mapping")) {
        mapping(member.getValue());
      } else if (ContractDigest.hasKeywords(slot) && name.equals("$ref")) {
        lead(member.getValue(), slot);
      }
    }
    out.append('}');
  }

  private void mapping(SpecNode mapping) {
    if (mapping instanceof SpecObject object) {
      object.members().values().forEach(value -> lead(value, Slot.SCHEMA));
    }
  }

  private void lead(SpecNode ref, Slot slot) {
    if (ref instanceof SpecScalar text && text.text().startsWith("#/")) {
      reached.accept(JsonPointer.parse(text.text()), slot);
    }
  }
}
