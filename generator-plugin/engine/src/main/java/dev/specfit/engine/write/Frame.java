package dev.specfit.engine.write;

/** What stands between two brackets, or the whole file, while a {@link SourceScan} is in it. */
final class Frame {
  enum Kind {
    FILE,
    TYPE,
    /** The constants of an enum, up to the semicolon. */
    CONSTANTS,
    CODE,
    /** Arguments, an index, or the elements of an array. */
    LIST
  }

  Kind kind = Kind.FILE;

  /** The class of a type's body. */
  String name = "";

  /** Whether it follows {@code if} or what else a block follows; of a list. */
  boolean control;

  /** What opened it; of a list. */
  char bracket;

  /** The shape of what opened it. */
  private long opener;

  /** The shape of the statement before. */
  private long before;

  private final Run chain = new Run();
  private final Run terms = new Run();
  private long element;
  private boolean beginsWithWord;
  private boolean begun;

  void open(Kind as, long by) {
    kind = as;
    name = "";
    control = false;
    opener = by;
    before = 0;
    clear();
  }

  private void clear() {
    chain.clear();
    terms.clear();
    element = 0;
    beginsWithWord = false;
    begun = false;
  }

  /** Whether there is anything since it was opened, or since the last statement. */
  boolean begun() {
    return begun;
  }

  void add(long token, boolean word) {
    if (element == 0) {
      beginsWithWord = word;
    }
    element = mix(element, token);
    begun = true;
  }

  /** A dot: {@code .x(y)} may follow itself as often as it likes. */
  void dot(long token) {
    chain.add(element, beginsWithWord);
    chain.separator = token;
    element = 0;
    begun = true;
  }

  /** A comma or an operator. */
  void separator(long token) {
    endTerm();
    terms.separator = token;
    begun = true;
  }

  /** The shape of what is before a block in the middle of a list. */
  long soFar() {
    return mix(chain.sum, element);
  }

  private void endTerm() {
    chain.add(element, beginsWithWord);
    terms.add(chain.sum, true);
    chain.clear();
    element = 0;
  }

  /** The shape of what was in it since it was opened, or since the last statement. */
  long take() {
    endTerm();
    long shape = terms.sum;
    clear();
    return shape;
  }

  /** A statement's shape, with that of the one before and of what both are in. */
  long place(long statement) {
    long place = mix(mix(opener, before), statement);
    before = statement;
    return place;
  }

  /** The same element several times over counts once. */
  private static final class Run {
    private long sum;
    private long last;
    private long separator;

    void clear() {
      sum = 0;
      last = 0;
      separator = 0;
    }

    void add(long element, boolean repeatable) {
      long next = mix(separator + 1, element);
      if (next != last || !repeatable) {
        sum = mix(sum, next);
        last = next;
      }
    }
  }

  static long mix(long hash, long more) {
    long mixed = (hash ^ (more + 0x632BE59BD9B4E019L)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }
}
