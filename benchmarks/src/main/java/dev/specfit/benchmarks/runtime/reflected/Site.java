package dev.specfit.benchmarks.runtime.reflected;

import com.squareup.moshi.Json;

/** Where media goes through. */
enum Site {
  @Json(name = "Latency")
  LATENCY,

  @Json(name = "Chicago, IL")
  CHICAGO_IL,

  @Json(name = "Ashburn, VA")
  ASHBURN_VA,

  @Json(name = "San Jose, CA")
  SAN_JOSE_CA,

  @Json(name = "Sydney, Australia")
  SYDNEY_AUSTRALIA,

  @Json(name = "Amsterdam, Netherlands")
  AMSTERDAM_NETHERLANDS,

  @Json(name = "London, UK")
  LONDON_UK,

  @Json(name = "Toronto, Canada")
  TORONTO_CANADA,

  @Json(name = "Vancouver, Canada")
  VANCOUVER_CANADA,

  @Json(name = "Frankfurt, Germany")
  FRANKFURT_GERMANY
}
