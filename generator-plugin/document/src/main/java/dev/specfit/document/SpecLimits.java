package dev.specfit.document;

/**
 * How much of a document is read before it is refused. A document is untrusted input: each limit
 * stands for memory or time that a hostile one could take.
 *
 * @param bytes the size of one file
 * @param depth how deeply objects and arrays may nest, in a file and after overlays
 * @param nodes the number of values in one document, aliases expanded
 * @param aliasNodes how many of them may come from YAML aliases and merge keys
 * @param scalarLength the length of one text, in characters
 * @param numberLength the length of one number, in characters
 * @param files how many files one load may read
 */
public record SpecLimits(
    int bytes,
    int depth,
    int nodes,
    int aliasNodes,
    int scalarLength,
    int numberLength,
    int files) {

  /** 128 MiB, 200 deep, 5,000,000 values (200,000 by alias), 8 MiB texts, 10,000 files. */
  public static SpecLimits defaults() {
    return new SpecLimits(128 << 20, 200, 5_000_000, 200_000, 8 << 20, 1_000, 10_000);
  }
}
