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
      String type = name.matches(".*(cursor|token|after).*") ? "string" : "integer";
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

    ApiReadResult declared =
        read(
            query("page pageSize"),
            "entityConnections: {type: array, items: {type: string}}, " + DATA,
            "x-specfit-pagination: {style: pageNumber, items: entityConnections, position: page,"
                + " size: pageSize, sizeDefault: 30}");
    assertThat(Specs.onlyOperation(declared).pagination())
        .hasToString(
            "IrPagination[style=PAGE_NUMBER, items=[entityConnections], position=[page],"
                + " size=[pageSize], sizeDefault=30, next=[], current=[], totalPages=[],"
                + " hasMore=[], first=1, endsAtShortPage=false, inferred=false]");
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

  private static String text(@Nullable IrPagination p) {
    return p == null
        ? "none"
        : p.style() + " " + p.position() + " " + p.size() + " " + p.next() + " " + p.totalPages();
  }
}
