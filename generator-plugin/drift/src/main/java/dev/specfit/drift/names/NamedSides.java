package dev.specfit.drift.names;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.DriftRequest;
import dev.specfit.engine.ReadClient;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.naming.NameResolver;
import dev.specfit.engine.naming.NamedApi;
import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.naming.NamingDiagnostic;
import dev.specfit.engine.naming.NamingOptions;
import dev.specfit.engine.naming.NamingResult;
import java.util.List;
import java.util.Objects;

/**
 * Both sides with their Java names: the base's as its callers know them, the revision's the same as
 * far as they go.
 *
 * @param identity what the client is called on both sides
 * @param baseApi the state callers have as it was read: before types of one shape became one
 * @param revisionApi the new state as it was read
 * @param base the state callers have
 * @param revision the new state
 * @param baseFindings what is worth knowing about the base's names
 * @param revisionFindings what is worth knowing about the revision's names
 */
public record NamedSides(
    ClientIdentity identity,
    IrApi baseApi,
    IrApi revisionApi,
    NamedApi base,
    NamedApi revision,
    List<Diagnostic> baseFindings,
    List<Diagnostic> revisionFindings) {
  public NamedSides {
    baseFindings = List.copyOf(baseFindings);
    revisionFindings = List.copyOf(revisionFindings);
  }

  /** Names two sides that were read. */
  public static NamedSides of(DriftRequest request, ReadClient base, ReadClient revision) {
    IrApi before = Objects.requireNonNull(base.api(), "the base was read");
    IrApi after = Objects.requireNonNull(revision.api(), "the revision was read");
    ClientIdentity identity = ClientIdentity.of(request.base(), request.revision(), before.title());
    NamingOptions options = new NamingOptions(identity.clientName());
    NamingResult named = NameResolver.resolve(before, base.pins(), options);
    DocumentPairs pairs = DocumentPairs.of(base.documents(), revision.documents());
    NamesFile inherited = Pins.keyed(NamesFile.of(named.named()), pairs::keyInRevision);
    NamesFile aligned = Alignment.of(named.named(), before, after, pairs);
    NamesFile pins = Pins.of(revision.pins(), Pins.of(aligned, inherited));
    NamingResult renamed = NameResolver.resolve(after, pins, options);
    return new NamedSides(
        identity,
        before,
        after,
        named.named(),
        renamed.named(),
        named.diagnostics(),
        renamed.diagnostics().stream()
            .filter(found -> found.id() != NamingDiagnostic.STALE_PIN)
            .toList());
  }

  /** The names file with which the revision's client is what was compared here. */
  public NamesFile pinned() {
    return NamesFile.of(revision);
  }
}
