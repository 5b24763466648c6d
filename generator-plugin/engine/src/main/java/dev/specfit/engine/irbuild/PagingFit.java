package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;

/** Whether an operation's pages can be walked in a given way. */
public final class PagingFit {
  private PagingFit() {}

  /**
   * Whether what a way of paging needs is there in request and response.
   *
   * @param api the API of the operation
   * @param pages the way, maybe another state's of the same operation
   */
  public static boolean test(IrApi api, IrOperation operation, IrPagination pages) {
    return new PaginationCheck(new PagePaths(api.types()), operation, pages).wrong().isEmpty();
  }
}
