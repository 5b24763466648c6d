package dev.specfit.engine.write;

/** A set of numbers, without an object for each. */
final class LongSet {
  private long[] slots = new long[64];
  private int size;

  /** Whether the number is new. */
  boolean add(long number) {
    // An empty slot is nought.
    long value = number == 0 ? 1 : number;
    int i = slotOf(value);
    if (slots[i] == value) {
      return false;
    }
    slots[i] = value;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  /** Whether the number is there; it isn't nought. */
  boolean contains(long number) {
    return slots[slotOf(number)] == number;
  }

  private int slotOf(long value) {
    int i = (int) ((value * 0x9E3779B97F4A7C15L) >>> 40) & (slots.length - 1);
    while (slots[i] != 0 && slots[i] != value) {
      i = (i + 1) & (slots.length - 1);
    }
    return i;
  }

  private void grow() {
    long[] values = slots;
    slots = new long[2 * values.length];
    for (long value : values) {
      if (value != 0) {
        slots[slotOf(value)] = value;
      }
    }
  }

  /** Whether any of the numbers isn't there; adds none. */
  boolean lacksAny(LongSet numbers) {
    for (long number : numbers.slots) {
      if (number != 0 && !contains(number)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of the numbers is new. */
  boolean addAll(LongSet numbers) {
    boolean added = false;
    for (long number : numbers.slots) {
      added |= number != 0 && add(number);
    }
    return added;
  }
}
