package dev.specfit.drift.java;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.WildcardTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the simple names of one generated file mean. Generated files import by name only, so that no
 * class path is needed: what is neither imported nor nested is a neighbour or of {@code java.lang}.
 */
final class UnitNames {
  private static final String NULLABLE = "Nullable";

  private final String packageName;
  private final Map<String, String> known = new HashMap<>();

  /** By a type variable's name: the erasure of its bound. */
  private final Map<String, String> variables = new HashMap<>();

  private UnitNames(String packageName) {
    this.packageName = packageName;
  }

  static UnitNames of(CompilationUnitTree unit) {
    UnitNames names = new UnitNames(String.valueOf(unit.getPackageName()));
    for (ImportTree imported : unit.getImports()) {
      String name = imported.getQualifiedIdentifier().toString();
      names.known.put(name.substring(name.lastIndexOf('.') + 1), binary(name));
    }
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declared) {
        names.addNested(declared, names.packageName + "." + declared.getSimpleName());
      }
    }
    return names;
  }

  private void addNested(ClassTree type, String binaryName) {
    known.put(type.getSimpleName().toString(), binaryName);
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree nested) {
        addNested(nested, binaryName + "$" + nested.getSimpleName());
      }
    }
  }

  String packageName() {
    return packageName;
  }

  /** Type variables as text, and remembers what they erase to. */
  String variables(List<? extends TypeParameterTree> parameters) {
    for (TypeParameterTree parameter : parameters) {
      variables.put(parameter.getName().toString(), "java.lang.Object");
    }
    StringBuilder text = new StringBuilder();
    for (TypeParameterTree parameter : parameters) {
      String bounds =
          parameter.getBounds().stream().map(this::text).collect(Collectors.joining(" & "));
      if (!parameter.getBounds().isEmpty()) {
        variables.put(parameter.getName().toString(), erasure(parameter.getBounds().get(0)));
      }
      text.append(text.isEmpty() ? "" : ", ")
          .append(parameter.getName())
          .append(" ")
          .append(bounds);
    }
    return text.toString();
  }

  /** A type, and whether null is allowed by an annotation in front of the declaration. */
  JavaType type(@Nullable Tree tree, boolean nullable) {
    return tree == null
        ? JavaType.VOID
        : new JavaType(text(tree), erasure(tree), nullable || isNullable(tree));
  }

  static boolean isNullable(Tree tree) {
    return tree instanceof AnnotatedTypeTree annotated
        && annotated.getAnnotations().stream()
            .anyMatch(a -> a.getAnnotationType().toString().endsWith(NULLABLE));
  }

  String text(Tree tree) {
    if (tree instanceof ParameterizedTypeTree generic) {
      return generic.getTypeArguments().stream()
          .map(this::text)
          .collect(Collectors.joining(", ", text(generic.getType()) + "<", ">"));
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return text(annotated.getUnderlyingType());
    }
    if (tree instanceof ArrayTypeTree array) {
      return text(array.getType()) + "[]";
    }
    if (tree instanceof WildcardTree wildcard) {
      String bound = wildcard.getBound() == null ? "" : " " + text(wildcard.getBound());
      return wildcard.getKind() + bound;
    }
    if (tree instanceof MemberSelectTree select) {
      return selected(select);
    }
    return tree instanceof IdentifierTree name
        ? simple(name.getName().toString())
        : tree.toString();
  }

  private String erasure(Tree tree) {
    if (tree instanceof ParameterizedTypeTree generic) {
      return erasure(generic.getType());
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return erasure(annotated.getUnderlyingType());
    }
    if (tree instanceof ArrayTypeTree array) {
      return erasure(array.getType()) + "[]";
    }
    String text = text(tree);
    return variables.getOrDefault(text, text);
  }

  /** {@code Outer.Inner} or a name with its package, which is in lower case. */
  private String selected(MemberSelectTree select) {
    String name = select.getIdentifier().toString();
    Tree before = select.getExpression();
    if (before instanceof AnnotatedTypeTree annotated) {
      before = annotated.getUnderlyingType();
    }
    String first = before.toString();
    boolean isPackage = Character.isLowerCase(first.charAt(first.lastIndexOf('.') + 1));
    return isPackage ? first + "." + name : text(before) + "$" + name;
  }

  private String simple(String name) {
    if (variables.containsKey(name)) {
      return name;
    }
    String imported = known.get(name);
    if (imported != null) {
      return imported;
    }
    return JavaLang.has(name) ? "java.lang." + name : neighbour(name);
  }

  private String neighbour(String name) {
    return Character.isLowerCase(name.charAt(0)) ? name : packageName + "." + name;
  }

  /** {@code a.b.Outer.Inner} with {@code $} between classes. */
  private static String binary(String name) {
    int end = 0;
    while (end < name.length() && Character.isLowerCase(name.charAt(end))) {
      int dot = name.indexOf('.', end);
      end = dot < 0 ? name.length() : dot + 1;
    }
    return name.substring(0, end) + name.substring(end).replace('.', '$');
  }
}
