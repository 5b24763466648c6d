package dev.specfit.benchmarks.runtime.reflected;

import com.squareup.moshi.Json;

/** The format of webhooks. */
enum WebhookVersion {
  @Json(name = "1")
  V1,

  @Json(name = "2")
  V2
}
