package dev.specfit.benchmarks.runtime.reflected;

import com.squareup.moshi.Json;

/** The pagination of a page. */
@SuppressWarnings("unused")
final class Meta {
  @Json(name = "total_pages")
  private int totalPages;

  @Json(name = "total_results")
  private int totalResults;

  @Json(name = "page_number")
  private int pageNumber;

  @Json(name = "page_size")
  private int pageSize;
}
