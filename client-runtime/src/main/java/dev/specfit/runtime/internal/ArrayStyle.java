package dev.specfit.runtime.internal;

/**
 * How the items of an array are told apart in a query or form, where brackets name what is in it.
 */
public enum ArrayStyle {
  /** {@code name=a,b}. */
  COMMA,
  /** {@code name=a&name=b}. */
  REPEAT,
  /** {@code name[]=a&name[]=b}. */
  BRACKETS,
  /** {@code name[0]=a&name[1]=b}. */
  INDEXED
}
