package dev.specfit.document;

/**
 * What a documentation page's OpenAPI block was cut for, as the line that opens the block says.
 *
 * @param upstream the document that the block was cut from: an address or a path
 * @param method the HTTP method of the page's operation, as written
 * @param path the path of the page's operation, as written
 */
public record SpecSlice(String upstream, String method, String path) {}
