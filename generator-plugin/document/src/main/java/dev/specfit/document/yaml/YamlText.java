package dev.specfit.document.yaml;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes a tree as YAML (1.2, core schema) that reads back as the same tree: members in document
 * order, numbers as the document wrote them, texts of several lines as blocks.
 */
public final class YamlText {
  private static final int WIDTH = 100;

  private YamlText() {}

  /** A tree's YAML text, with a line end at its end. */
  public static String of(SpecNode root) {
    DumpSettings settings =
        DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setDereferenceAliases(true)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setIndent(2)
            .setWidth(WIDTH)
            .setMaxSimpleKeyLength(1024)
            .build();
    Text text = new Text();
    new Dump(settings).dumpNode(node(root), text);
    return text.out.toString();
  }

  private static Node node(SpecNode node) {
    if (node instanceof SpecObject object) {
      List<NodeTuple> members = new ArrayList<>();
      object.members().forEach((name, value) -> members.add(new NodeTuple(key(name), node(value))));
      return new MappingNode(Tag.MAP, members, flow(members.isEmpty()));
    }
    if (node instanceof SpecArray array) {
      List<Node> items = array.items().stream().map(YamlText::node).toList();
      return new SequenceNode(Tag.SEQ, items, flow(items.isEmpty()));
    }
    return scalar((SpecScalar) node);
  }

  private static FlowStyle flow(boolean empty) {
    return empty ? FlowStyle.FLOW : FlowStyle.BLOCK;
  }

  private static Node key(String name) {
    return text(name, name.equals("<<") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
  }

  private static Node scalar(SpecScalar scalar) {
    return switch (scalar.kind()) {
      case NULL -> new ScalarNode(Tag.NULL, "null", ScalarStyle.PLAIN);
      case BOOLEAN -> new ScalarNode(Tag.BOOL, scalar.text(), ScalarStyle.PLAIN);
      case NUMBER -> number(scalar.text());
      case STRING -> text(scalar.text(), style(scalar.text()));
    };
  }

  /** As people would write it; where that can't hold the text, the library quotes it. */
  private static ScalarStyle style(String text) {
    if (text.chars().anyMatch(c -> c >= 0x7f && c < 0xa0)) {
      return ScalarStyle.DOUBLE_QUOTED; // the library takes some of these controls for plain
    }
    return text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
  }

  private static Node number(String text) {
    Tag tag = text.matches("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+") ? Tag.INT : Tag.FLOAT;
    return new ScalarNode(tag, text, ScalarStyle.PLAIN);
  }

  private static Node text(String text, ScalarStyle style) {
    return new ScalarNode(Tag.STR, text, style);
  }

  /** What is written, in memory. */
  private static final class Text implements StreamDataWriter {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void write(String text) {
      out.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
      out.append(text, from, from + length);
    }
  }
}
