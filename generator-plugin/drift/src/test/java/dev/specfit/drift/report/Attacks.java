package dev.specfit.drift.report;

import java.util.List;

/** What a document could try to be more than text with. */
final class Attacks {
  static final List<String> ALL =
      List.of(
          "</code></summary></details><script>alert(1)</script><img src=x onerror=alert(1)>",
          "a|b\\|c `x` ``y` *b* _i_ ~~s~~ [l](https://evil.example) ![i](//evil.example/p.png)",
          "@octocat #1 GH-1 !1 owner/repo#1 0123456789abcdef0123456789abcdef01234567 :tada: $`x`$",
          "\u001b[2J\u001b]0;title\u0007\u0000\u0008\u009b31m\u007f",
          "line\r\n## heading\n/close\n- [ ] task\n<!-- comment -->\n```\nfence",
          "\u202ereversed\u2066isolated\u200bzero\ufeff\u2028separator",
          "]]> <![CDATA[ &amp; &lt; \" ' <?xml?> <!DOCTYPE x> \ufffe\uffff",
          "half \ud800 pair \udfff and whole \ud83d\ude00",
          "{{mustache}} {{{raw}}} ${el} %s %n {0} [link](1) javascript:alert(1)",
          "www.evil.example https://evil.example/?a=b mailto:a@evil.example ftp://evil.example",
          "x".repeat(3000));

  private Attacks() {}
}
