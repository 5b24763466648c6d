package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrPagination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {
  private static ApiReadResult read(String parameters, String properties, String more) {
    return Specs.read(
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /a:
            get:
              %s
              parameters: [%s]
              responses:
                '200':
                  description: ok
                  content: {application/json: {schema: {type: object, properties: {%s}}}}
        """
            .formatted(more.isEmpty() ? "deprecated: false" : more, parameters, properties));
  }

  private static String query(String names) {
    StringBuilder list = new StringBuilder();
    for (String name : names.split(" ", -1)) {
      String type = name.matches(".*(cursor|[tT]oken|after).*") ? "string" : "integer";
      list.append("{name: '")
          .append(name)
          .append("', in: query, schema: {type: ")
          .append(type)
          .append("}}, ");
    }
    return list.toString();
  }

  private static final String DATA = "data: {type: array, items: {type: string}}, ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page per_page       | meta: {type: object, properties: {total_pages: {type: integer}}} | PAGE_NUMBER [page] [per_page] [] [meta, total_pages]
          page[number]        | total_pages: {type: integer}                                     | PAGE_NUMBER [page[number]] [] [] [total_pages]
          cursor limit        | next_cursor: {type: string}                                      | CURSOR [cursor] [limit] [next_cursor] []
          page_token          | next_page_token: {type: string}                                  | CURSOR [page_token] [] [next_page_token] []
          after               | paging: {type: object, properties: {cursors: {type: object, properties: {after: {type: string}}}}} | CURSOR [after] [] [paging, cursors, after] []
          after limit         | has_more: {type: boolean}, last_id: {type: string}               | CURSOR [after] [limit] [last_id] []
          offset limit        | total: {type: integer}                                           | OFFSET [offset] [limit] [] []
          page                | links: {type: object, properties: {next: {type: string}}}        | NEXT_URL [] [] [links, next] []
          page                | next: {type: string, format: uri}                                | NEXT_URL [] [] [next] []
          page                | next: {type: string}                                             | none
          page per_page       | other: {type: string}                                            | none
          page per_page       | total: {type: integer}                                           | PAGE_NUMBER [page] [per_page] [] []
          page                | total: {type: integer}                                           | none
          page                | has_more: {type: boolean}                                        | PAGE_NUMBER [page] [] [] []
          page                | last: {type: boolean}                                            | PAGE_NUMBER [page] [] [] []
          pageIndex pageSize  | total: {type: integer}                                           | none
          page                | next_page: {type: integer}                                       | CURSOR [page] [] [next_page] []
          page                | nextPage: {type: string, description: The URL of the next page}  | NEXT_URL [] [] [nextPage] []
          page_token          | any: {type: object, properties: {next_page_token: {type: string}}} | CURSOR [page_token] [] [any, next_page_token] []
          page_token          | other: {type: object, properties: {next_page_token: {type: string}, list: {type: array, items: {type: string}}}} | none
          nextToken           | nextToken: {type: string}                                        | CURSOR [nextToken] [] [nextToken] []
          cursor              | cursor: {type: string}                                           | none
          cursor              | cursor: {type: string, description: Where the next page begins}  | CURSOR [cursor] [] [cursor] []
          startAt maxResults  | total: {type: integer}, isLast: {type: boolean}                  | OFFSET [startAt] [maxResults] [] []
          startIndex count    | totalResults: {type: integer}                                    | none
          offset              | total: {type: integer}                                           | none
          start end limit     | total: {type: integer}                                           | none
          skip limit          | sums: {type: object, properties: {total: {type: number}}}        | none
          page                | links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}} | NEXT_URL [] [] [links, next, href] []
          x                   | '@odata.nextLink': {type: string}                                | NEXT_URL [] [] [@odata.nextLink] []
          cursor              | has_more: {type: boolean}                                        | none
          offset limit        | other: {type: string}                                            | none
          """)
  void shapesThatProveItAreInferred(String parameters, String properties, String expected) {
    ApiReadResult result = read(query(parameters), DATA + properties, "");
    assertThat(text(Specs.onlyOperation(result).pagination())).isEqualTo(expected);
  }

  @Test
  void theExtensionOverrulesAndCanSwitchOff() {
    String paged = "total_pages: {type: integer}, " + DATA;
    ApiReadResult off = read(query("page"), paged, "x-specfit-pagination: false");
    assertThat(Specs.onlyOperation(off).pagination()).isNull();
    assertThat(Specs.onlyOperation(off).unpaged())
        .isEqualTo("`x-specfit-pagination` switches it off");

    ApiReadResult declared =
        read(
            query("page pageSize"),
            "entityConnections: {type: array, items: {type: string}}, " + DATA,
            "x-specfit-pagination: {style: pageNumber, items: entityConnections, position: page,"
                + " size: pageSize, sizeDefault: 30}");
    assertThat(Specs.onlyOperation(declared).pagination())
        .hasToString(
            "IrPagination[style=PAGE_NUMBER, items=[entityConnections], position=[page],"
                + " inBody=false, size=[pageSize], sizeDefault=30, next=[], nextItem=[],"
                + " signs=Signs[current=[], totalPages=[], totalItems=[], hasMore=[], isLast=[]],"
                + " first=1, endsAtShortPage=false, inferred=false]");
    assertThat(declared.diagnostics()).isEmpty();
  }

  @Test
  void anExtensionThatFitsNothingIsSaid() {
    ApiReadResult wrong =
        read(query("page"), DATA, "x-specfit-pagination: {style: pageNumber, items: list}");
    assertThat(Specs.onlyOperation(wrong).pagination()).isNull();
    assertThat(Specs.diagnostics(wrong))
        .containsExactly(
            "[WARNING] pagination-mismatch: `x-specfit-pagination`: `items` is `list`, which is no"
                + " array of a page; the operation isn't paged (spec.yaml:6:29)");

    ApiReadResult unknown = read(query("page"), DATA, "x-specfit-pagination: {style: pages}");
    assertThat(Specs.diagnostics(unknown).get(0))
        .startsWith(
            "[WARNING] invalid-extension: `x-specfit-pagination` takes `false` or an object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit  | data: {type: array, items: {type: string}}                                             | no parameter says where to go on
          offset | data: {type: array, items: {type: string}}                                             | nothing in its response tells where it goes on or ends
          page   | left: {type: array, items: {type: string}}, right: {type: array, items: {type: string}} | it has several arrays: left, right
          page   | name: {type: string}                                                                   | none
          """)
  void whyAListIsNotPagedIsKept(String parameters, String properties, String expected) {
    String reason = Specs.onlyOperation(read(query(parameters), properties, "")).unpaged();
    assertThat(reason == null ? "none" : reason).isEqualTo(expected);
  }

  @Test
  void aTotalThatIsOfPagesIsOne() {
    ApiReadResult result =
        read(
            query("page"),
            DATA + "total: {type: integer, description: 'The total number of pages, or -1'}",
            "");
    assertThat(text(Specs.onlyOperation(result).pagination()))
        .isEqualTo("PAGE_NUMBER [page] [] [] [total]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          style: deepObject, schema: {type: object, properties: {number: {type: integer}}} | PAGE_NUMBER [page, number] [] [] [total_pages]
          schema: {type: object, properties: {page: {type: integer}}}                      | PAGE_NUMBER [page] [] [] [total_pages]
          schema: {type: object, properties: {number: {type: integer}}}                    | none
          style: deepObject, schema: {oneOf: [{type: integer}, {type: object, properties: {number: {type: integer}}}]} | none
          """)
  void aPositionInAnObjectGoesByTheNameOnTheWire(String page, String expected) {
    ApiReadResult result =
        read("{name: page, in: query, " + page + "}", DATA + "total_pages: {type: integer}", "");
    assertThat(text(Specs.onlyOperation(result).pagination())).isEqualTo(expected);
  }

  @Test
  void aListOfSeveralArraysGoesByThePathsName() {
    String arrays =
        "a: {type: array, items: {type: string}}, b: {type: array, items: {type: string}}, ";
    ApiReadResult result = read(query("page"), arrays + "total_pages: {type: integer}", "");
    IrPagination pages = Specs.onlyOperation(result).pagination();
    assertThat(pages == null ? null : pages.items()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          schema: {type: integer, default: 0}                                  | 0
          schema: {type: integer, default: 1, minimum: 0}                      | 1
          schema: {type: integer, minimum: 1}                                  | 1
          schema: {type: integer}, description: Zero-based number of the page. | 0
          schema: {type: integer}, description: 'The page, starting at 1.'     | 1
          schema: {type: integer}, description: The page to get.               | none
          """)
  void pagesThatTellNothingNeedADocumentedFirstNumber(String page, String expected) {
    ApiReadResult result =
        read("{name: page, in: query, " + page + "}, " + query("per_page"), DATA, "");
    IrPagination pages = Specs.onlyOperation(result).pagination();
    assertThat(pages == null ? "none" : String.valueOf(pages.first())).isEqualTo(expected);
  }

  @Test
  void anExtensionNamesALastItemsPropertyOrOneOfTheBody() {
    ApiReadResult wrong =
        read(
            query("after"),
            DATA,
            "x-specfit-pagination: {style: cursor, items: data, position: after, nextItem: id}");
    assertThat(Specs.diagnostics(wrong))
        .containsExactly(
            "[WARNING] pagination-mismatch: `x-specfit-pagination`: `nextItem` is `id`, which is"
                + " not in an item; the operation isn't paged (spec.yaml:6:29)");
    ApiReadResult body =
        read(
            query("after"),
            DATA,
            "x-specfit-pagination: {style: pageNumber, items: data, position: page, in: body}");
    assertThat(Specs.diagnostics(body))
        .containsExactly(
            "[WARNING] pagination-mismatch: `x-specfit-pagination`: `position` is `page`, which is"
                + " no property of a JSON body, or the body may be left out but has required"
                + " properties; the operation isn't paged (spec.yaml:6:29)");
  }

  private static String text(@Nullable IrPagination p) {
    return p == null
        ? "none"
        : p.style()
            + " "
            + p.position()
            + " "
            + p.size()
            + " "
            + p.next()
            + " "
            + p.signs().totalPages();
  }
}
