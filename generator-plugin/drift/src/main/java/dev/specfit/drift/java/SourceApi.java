package dev.specfit.drift.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import dev.specfit.drift.java.ApiMember.Flag;
import dev.specfit.engine.write.GeneratedFile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** What generated sources declare for callers, read by the JDK's own parser. */
final class SourceApi {
  private final Map<String, ApiType> types = new LinkedHashMap<>();

  private SourceApi() {}

  /** The types by their binary names, nested ones too. */
  static Map<String, ApiType> of(JavaCompiler compiler, List<GeneratedFile> files) {
    SourceApi api = new SourceApi();
    List<Source> sources = files.stream().map(Source::new).toList();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, problem -> {}, List.of("-proc:none", "-Xlint:none"), null, sources);
    try {
      task.parse().forEach(api::addUnit);
    } catch (IOException e) {
      throw new IllegalStateException("sources are in memory", e);
    }
    return api.types;
  }

  private void addUnit(CompilationUnitTree unit) {
    UnitNames names = UnitNames.of(unit);
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declared) {
        add(declared, names.packageName() + "." + declared.getSimpleName(), false, names);
      }
    }
  }

  private void add(ClassTree type, String name, boolean inInterface, UnitNames names) {
    if (!(inInterface || isForCallers(type.getModifiers()))) {
      return;
    }
    boolean isInterface = type.getKind() == Tree.Kind.INTERFACE;
    String variables = names.variables(type.getTypeParameters());
    List<String> supertypes = new ArrayList<>();
    if (type.getExtendsClause() != null) {
      supertypes.add(names.text(type.getExtendsClause()));
    }
    type.getImplementsClause().forEach(above -> supertypes.add(names.text(above)));
    Map<String, ApiMember> members = new LinkedHashMap<>();
    ApiType declared = new ApiType(name, kind(type.getKind()), variables, supertypes, members);
    types.put(name, declared);
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree nested) {
        add(nested, name + "$" + nested.getSimpleName(), isInterface, names);
      } else if (member instanceof MethodTree method) {
        if (isInterface || isForCallers(method.getModifiers())) {
          put(members, method(method, isInterface, names));
        }
      } else if (member instanceof VariableTree field && isConstantOf(type, name, field, names)) {
        put(members, constant(field, names));
      } else if (member instanceof VariableTree field
          && (isInterface || isForCallers(field.getModifiers()))) {
        put(members, field(field, names));
      }
    }
  }

  private static void put(Map<String, ApiMember> members, ApiMember member) {
    members.put(member.key(), member);
  }

  private static ApiMember method(MethodTree method, boolean isInterface, UnitNames names) {
    Set<Modifier> modifiers = method.getModifiers().getFlags();
    String variables = names.variables(method.getTypeParameters());
    List<JavaType> parameters =
        method.getParameters().stream()
            .map(p -> names.type(p.getType(), isNullable(p.getModifiers())))
            .toList();
    Set<Flag> flags = flags(method.getModifiers());
    if (isInterface && method.getBody() == null && !modifiers.contains(Modifier.STATIC)) {
      flags.add(Flag.ABSTRACT);
    }
    JavaType type = names.type(method.getReturnType(), isNullable(method.getModifiers()));
    String name = method.getName().toString();
    return new ApiMember(ApiMember.Kind.METHOD, name, variables, type, parameters, flags, null);
  }

  private static ApiMember field(VariableTree field, UnitNames names) {
    JavaType type = names.type(field.getType(), isNullable(field.getModifiers()));
    ExpressionTree value = field.getInitializer();
    boolean copied = type.text().equals("java.lang.String") && value != null;
    return new ApiMember(
        ApiMember.Kind.FIELD,
        field.getName().toString(),
        "",
        type,
        List.of(),
        flags(field.getModifiers()),
        copied ? value.toString() : null);
  }

  private static ApiMember constant(VariableTree field, UnitNames names) {
    return new ApiMember(
        ApiMember.Kind.ENUM_CONSTANT,
        field.getName().toString(),
        "",
        names.type(field.getType(), false),
        List.of(),
        Set.of(Flag.STATIC),
        null);
  }

  /** The parser has an enum's constants as fields of the enum that are made on the spot. */
  private static boolean isConstantOf(
      ClassTree type, String name, VariableTree field, UnitNames names) {
    return type.getKind() == Tree.Kind.ENUM
        && field.getModifiers().getFlags().contains(Modifier.STATIC)
        && field.getType() != null
        && names.text(field.getType()).equals(name);
  }

  private static Set<Flag> flags(ModifiersTree modifiers) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (modifiers.getFlags().contains(Modifier.STATIC)) {
      flags.add(Flag.STATIC);
    }
    if (modifiers.getFlags().contains(Modifier.ABSTRACT)) {
      flags.add(Flag.ABSTRACT);
    }
    if (has(modifiers, "Deprecated")) {
      flags.add(Flag.DEPRECATED);
    }
    return flags;
  }

  private static boolean isNullable(ModifiersTree modifiers) {
    return has(modifiers, "Nullable");
  }

  private static boolean has(ModifiersTree modifiers, String annotation) {
    return modifiers.getAnnotations().stream()
        .anyMatch(a -> a.getAnnotationType().toString().endsWith(annotation));
  }

  private static boolean isForCallers(ModifiersTree modifiers) {
    Set<Modifier> flags = modifiers.getFlags();
    return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
  }

  private static String kind(Tree.Kind kind) {
    return switch (kind) {
      case INTERFACE -> "interface";
      case ENUM -> "enum";
      default -> "class";
    };
  }

  /** A file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String content;

    Source(GeneratedFile file) {
      super(URI.create("memory:///" + file.path()), Kind.SOURCE);
      this.content = file.content();
    }

    @Override
    public @Nullable CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
