package dev.specfit.drift.walk;

import dev.specfit.drift.walk.schema.SchemaPlace;

/**
 * By which rules a content is compared.
 *
 * @param kind what its schemas describe
 * @param added for a new media type
 * @param removed for one that is gone
 * @param schema what rules about the presence of schemas begin with
 */
record ContentRules(SchemaPlace.Kind kind, String added, String removed, String schema) {
  /** What callers send. */
  static final ContentRules REQUEST =
      new ContentRules(
          SchemaPlace.Kind.REQUEST_BODY,
          "request-body-media-type-added",
          "request-body-media-type-removed",
          "request-body-media-type-");

  /** What callers get. */
  static final ContentRules RESPONSE =
      new ContentRules(
          SchemaPlace.Kind.RESPONSE_BODY,
          "response-media-type-added",
          "response-media-type-removed",
          "response-body-media-type-");

  boolean isRequest() {
    return kind == SchemaPlace.Kind.REQUEST_BODY;
  }
}
