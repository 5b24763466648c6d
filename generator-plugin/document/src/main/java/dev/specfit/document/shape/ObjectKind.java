package dev.specfit.document.shape;

import org.jspecify.annotations.Nullable;

/** A kind of object that OpenAPI 3.0 or 3.1 defines, with where its components stand. */
public enum ObjectKind {
  DOCUMENT(null),
  COMPONENTS(null),
  PATH_ITEM("pathItems"),
  OPERATION(null),
  PARAMETER("parameters"),
  REQUEST_BODY("requestBodies"),
  RESPONSE("responses"),
  HEADER("headers"),
  MEDIA_TYPE(null),
  ENCODING(null),
  SCHEMA("schemas"),
  DISCRIMINATOR(null),
  EXAMPLE("examples"),
  LINK("links"),
  CALLBACK("callbacks"),
  SECURITY_SCHEME("securitySchemes"),
  /** Anything else with a structure: info, servers, tags, security requirements. */
  OTHER(null),
  /** Free data: examples, defaults, enum values, extensions. A {@code $ref} in it is data too. */
  DATA(null);

  private final @Nullable String section;

  ObjectKind(@Nullable String section) {
    this.section = section;
  }

  /** The member of {@code components} that holds objects of this kind, or null if none does. */
  public @Nullable String section() {
    return section;
  }
}
