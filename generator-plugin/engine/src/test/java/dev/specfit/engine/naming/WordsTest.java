package dev.specfit.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          connection_name, connectionName
          filter[outbound_voice_profile_id], filterOutboundVoiceProfileId
          outbound.outbound_voice_profile_id, outboundOutboundVoiceProfileId
          HTTPServerURL, httpServerUrl
          sc-public-v3-scp-get-list_connections, scPublicV3ScpGetListConnections
          read_items_items__get, readItemsItemsGet
          userIDs, userIds
          IPv4Address, ipv4Address
          URLs, urls
          OAuth2Client, oAuth2Client
          sha256Sum, sha256Sum
          v2API, v2Api
          2FAEnabled, _2faEnabled
          10dlc_brand, _10dlcBrand
          v1.2, v1_2
          x-request-id, xRequestId
          Größe, grosse
          naïve café, naiveCafe
          Łódź, lodz
          @type, type
          $ref, ref
          _links, links
          user's name, usersName
          你好, u4f60U597d
          ıI, iI
          custom__c, customC
          ACTIVE, active
          """)
  void memberNames(String wireName, String expected) {
    assertThat(Identifiers.lowerCamel(Words.ofValue(wireName))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Chicago, IL~CHICAGO_IL
          Latency~LATENCY
          -created_at~CREATED_AT
          1~_1
          -1~MINUS_1
          +1~PLUS_1
          1.5~_1_5
          E.164~E_164
          application/json~APPLICATION_JSON
          camelCase~CAMEL_CASE
          >=~GREATER_OR_EQUAL
          ==~EQUAL
          !=~NOT_EQUAL
          +~PLUS
          *~ASTERISK
          /~SLASH
          text/event-stream; charset=utf-8~TEXT_EVENT_STREAM_CHARSET_UTF_8
          \u20ac~EURO
          true~TRUE
          """)
  void constantNames(String text, String expected) {
    assertThat(Identifiers.upperSnake(Words.ofValue(text))).isEqualTo(expected);
  }

  @Test
  void emptyAndBlankTextsHaveWords() {
    assertThat(Words.ofValue("")).containsExactly("empty");
    assertThat(Words.ofValue(" ")).containsExactly("space");
    assertThat(Words.ofValue("\u0001")).containsExactly("u0001");
    assertThat(Words.ofValue("\u202e\u200b")).containsExactly("u202e", "u200b");
  }

  @Test
  void loneSurrogatesAndEmojiAreCodePoints() {
    assertThat(Words.ofValue("\ud83d\ude00")).containsExactly("u1f600");
    assertThat(Words.ofValue("\ud83d")).containsExactly("ud83d");
  }

  @Test
  void longNamesEndWithADigestOfTheWhole() {
    String one = Identifiers.upperCamel(Words.of("a".repeat(200)));
    String other = Identifiers.upperCamel(Words.of("a".repeat(201)));

    assertThat(one).hasSize(120).startsWith("Aaaa").isNotEqualTo(other);
    assertThat(Identifiers.isValid(one)).isTrue();
  }

  @Test
  void vendorPrefixesAreLowerCaseBeforeAnUnderscoreAndACapital() {
    assertThat(Words.withoutPrefix("connections_PageConsolidated")).isEqualTo("PageConsolidated");
    assertThat(Words.withoutPrefix("external-voice-integrations_Page")).isEqualTo("Page");
    assertThat(Words.withoutPrefix("Page_Of")).isEqualTo("Page_Of");
    assertThat(Words.withoutPrefix("page_of")).isEqualTo("page_of");
  }
}
