package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrId;
import java.util.List;

/**
 * Declarations of the same shape that share one Java type.
 *
 * @param name the type's simple name
 * @param representative the member whose declaration is generated
 * @param members every member, sorted, the representative among them; at least two
 * @param shape a digest of the shape they share, without the document's prose and limits
 */
public record MergeGroup(String name, IrId representative, List<IrId> members, String shape) {
  public MergeGroup {
    members = List.copyOf(members);
  }
}
