package dev.specfit.document.shape;

/**
 * What may stand at a place of a document: an object of a kind (or a list of them), or a map from
 * names to such objects.
 *
 * @param kind the objects' kind
 * @param holds how they stand there
 */
public record Slot(ObjectKind kind, Holds holds) {
  /** How objects stand at a place. */
  public enum Holds {
    /** One object, or a list of them. */
    ONE,
    /** A map in which every name stands for an object. */
    MAP,
    /** A map in which names that begin with {@code x-} are extensions. */
    EXTENSIBLE_MAP
  }

  /** A whole document. */
  public static final Slot DOCUMENT = one(ObjectKind.DOCUMENT);

  /** A schema, or a list of them. */
  public static final Slot SCHEMA = one(ObjectKind.SCHEMA);

  static Slot one(ObjectKind kind) {
    return new Slot(kind, Holds.ONE);
  }

  static Slot map(ObjectKind kind) {
    return new Slot(kind, Holds.MAP);
  }

  static Slot extensibleMap(ObjectKind kind) {
    return new Slot(kind, Holds.EXTENSIBLE_MAP);
  }

  /** What stands below a member. */
  public Slot member(String name) {
    boolean extension = name.startsWith("x-");
    return switch (holds) {
      case MAP -> one(kind);
      case EXTENSIBLE_MAP -> extension ? one(ObjectKind.DATA) : one(kind);
      case ONE -> extension ? one(ObjectKind.DATA) : OpenApiShape.member(kind, name);
    };
  }

  /** Whether the place holds one object (or a list of them) and no map. */
  public boolean isOne() {
    return holds == Holds.ONE;
  }
}
