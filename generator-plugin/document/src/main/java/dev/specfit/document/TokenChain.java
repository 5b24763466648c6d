package dev.specfit.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/**
 * A pointer's tokens as a link to the parent's tokens and one more. A document of two million
 * values, each 200 deep, would otherwise cost 400 million references for its pointers alone.
 */
final class TokenChain extends AbstractList<String> {
  private final List<String> parent;
  private final String token;
  private final int size;

  TokenChain(List<String> parent, String token) {
    this.parent = parent;
    this.token = token;
    this.size = parent.size() + 1;
  }

  @Override
  public String get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size);
    }
    TokenChain link = this;
    while (index < link.size - 1) {
      if (!(link.parent instanceof TokenChain above)) {
        return link.parent.get(index);
      }
      link = above;
    }
    return link.token;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<String> iterator() {
    return flat().iterator();
  }

  @Override
  public ListIterator<String> listIterator(int index) {
    return flat().listIterator(index);
  }

  private List<String> flat() {
    String[] tokens = new String[size];
    List<String> rest = this;
    while (rest instanceof TokenChain link) {
      tokens[link.size - 1] = link.token;
      rest = link.parent;
    }
    for (int i = 0; i < rest.size(); i++) {
      tokens[i] = rest.get(i);
    }
    return Arrays.asList(tokens);
  }
}
